/** What a desktop product opens on its first start (SPEC C8). */
export const getStarted = {
  title: "Empecemos",
  lead: "Elija cómo obtuvo su producto.",
  recommended: "Recomendado",
  account: {
    title: "Cuenta",
    when: "El correo que confirmó su pedido no traía ningún número de serie.",
    caution: "Use la dirección y la contraseña de siempre, en lugar de crear una segunda cuenta.",
  },
  serial: {
    title: "Número de serie o clave de producto",
    when: "Le dieron un número: por correo, en una tarjeta o en la caja.",
    lead: "Tiene 20 letras y cifras. Después inicia sesión y lo agregamos a su cuenta.",
    hint: "Por ejemplo, 7G2K-0QWE-9XTR-4MNB-5C09. No importan los espacios, los guiones ni las mayúsculas.",
    missing: "Escriba su número de serie o clave de producto.",
    wrong: "Esto no es un número de serie ni una clave de producto. Compárelo con el suyo, carácter por carácter.",
  },
  network: {
    title: "Licencia de red",
    when: "Su organización tiene un servidor de licencias.",
    lead: "Después inicia sesión y agregamos el servidor de licencias a su cuenta.",
    field: "Nombre del servidor de licencias",
    hint: "Por ejemplo, 27000@licenses.example.com. Si son varios, sepárelos con punto y coma. Si tiene dudas, pregunte a su administrador.",
    missing: "Escriba el nombre del servidor de licencias.",
    wrong:
      "Escriba puerto@servidor, como 27000@licenses.example.com; como máximo {mostServers}, separados con punto y coma. Si tiene dudas, pregunte a su administrador.",
  },
  next: "Siguiente",
  back: "Elegir otra forma",
  add: {
    title: "¿Agregar a su cuenta?",
    button: "Agregar",
    notNow: "Ahora no",
    over: "Esto tardó demasiado, así que no se agregó nada. Escríbalo otra vez.",
    tooMany: "Su cuenta ya tiene {most} de este tipo. Primero quite uno.",
  },
};
