export const createAccount = {
  start: {
    title: "Crear cuenta",
    lead: "Le enviamos un código por correo para asegurarnos de que la dirección es suya.",
    emailAddress: "Correo electrónico",
    next: "Siguiente",
    haveAccount: "¿Ya tiene una cuenta?",
    signIn: "Iniciar sesión",
  },
  details: {
    title: "Sus datos",
    emailAddress: "Correo electrónico",
    firstName: "Nombre",
    lastName: "Apellidos",
    password: "Contraseña",
    terms: "Acepto los <link>términos</link>",
    createAccount: "Crear cuenta",
  },
};
