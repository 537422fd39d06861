export const reauthenticate = {
  title: "Confirme que es usted",
  lead: {
    "set-up-authenticator": "Antes de configurar una app de autenticación, le pedimos su contraseña y un código.",
    "update-authenticator": "Antes de reemplazar su app de autenticación, le pedimos su contraseña y un código.",
    "turn-off-authenticator": "Antes de desactivar su app de autenticación, le pedimos su contraseña y un código.",
    "generate-backup-code": "Antes de generar un código de respaldo, le pedimos su contraseña y un código.",
    "set-password": "Antes de establecer una contraseña, preguntamos a Google quién es usted y le pedimos un código.",
    "change-address": "Antes de cambiar su dirección de correo, le pedimos su contraseña y un código.",
    "unlink-google": "Antes de desvincular Google, le pedimos su contraseña y un código.",
    "delete-account": "Antes de eliminar su cuenta, le pedimos su contraseña y un código.",
    "export-account": "Antes de darle una copia de sus datos, le pedimos su contraseña y un código.",
  },
  googleLead: "Aquí no tiene contraseña: Google confirma que es usted y después le pedimos un código.",
  emailAddress: "Correo electrónico",
  password: "Contraseña",
  next: "Siguiente",
  cancel: "Cancelar",
};
