/** The password field with its checklist, wherever a password is chosen. */
export const password = {
  show: "Mostrar contraseña",
  advice:
    "Use algo que solo tenga en esta cuenta, sin frases, nombres ni fechas de nacimiento. Un gestor de contraseñas puede crearla y guardarla.",
  rules: {
    "min-length": "Al menos {shortest} caracteres",
    "max-length": "Como máximo {longest} caracteres",
    "upper-case": "Una letra mayúscula",
    "lower-case": "Una letra minúscula",
    number: "Un número",
    symbol: "Un símbolo",
    "unlike-address": "Sin parecerse a su dirección de correo",
  },
  met: "se cumple",
};
