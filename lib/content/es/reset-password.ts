export const resetPassword = {
  start: {
    title: "Restablecer su contraseña",
    lead: "Le enviamos un código por correo para asegurarnos de que es usted.",
    elsewhere:
      "Si inicia sesión con Google o a través de su empresa, restablezca la contraseña allí: no se guarda aquí.",
    emailAddress: "Correo electrónico",
    next: "Siguiente",
    remembered: "¿La recordó?",
    signIn: "Iniciar sesión",
  },
  new: {
    title: "Elija una contraseña nueva",
    lead: "Después se cierra la sesión en todas partes e inicia sesión con la contraseña nueva.",
    newPassword: "Contraseña nueva",
    confirm: "Confirmar contraseña nueva",
    reset: "Restablecer contraseña",
  },
};
