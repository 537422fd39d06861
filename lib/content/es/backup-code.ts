export const backupCode = {
  label: "Su código de respaldo:",
  copy: "Copiar",
  copied: "Copiado.",
  notCopied: "Su navegador no lo permitió. Seleccione el código y cópielo usted.",
  download: "Descargar",
  print: "Imprimir",
  advice:
    "Guárdelo en un lugar seguro y aparte de su teléfono: en un gestor de contraseñas o en papel. Quien lo tenga junto con su contraseña puede iniciar sesión. Funciona una sola vez.",
  file: "Código de respaldo de {brand}\n\nCuenta: {address}\nCódigo: {code}\n\nSustituye al código habitual cuando no puede recibirlo, una sola vez. Después recibe el siguiente.\nFunciona en cuanto marque en la página que lo guardó. Entonces deja de funcionar el código anterior.\n\n{site}\nGuardado: {made}\n\nGuarde este archivo donde solo usted pueda leerlo.",
  signIn: {
    title: "Guarde su código de respaldo",
    lead: "Con este código puede entrar cuando no pueda leer su correo ni usar su app. Se muestra hasta que marque que lo guardó, y después ya nunca.",
    saved: "Guardé este código para usarlo en el futuro",
    continue: "Continuar",
  },
  tab: {
    title: "Código de respaldo",
    lead: "Un código que sustituye al habitual cuando no puede recibirlo.",
    replaces: "Un código nuevo reemplaza al actual, que funciona hasta que guarde el nuevo.",
    generate: "Generar",
    cancel: "Cancelar",
    save: "Guárdelo ahora: se muestra hasta que marque que lo guardó, y después ya nunca. Hasta entonces funciona su código anterior.",
    saved: "Guardé mi código de respaldo",
    close: "Cerrar",
  },
};
