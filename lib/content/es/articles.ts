/** Articles. Each line is a paragraph; one that begins with "- " is a point of a list. */
export const articles = {
  "accepted-passwords": {
    title: "Qué contraseñas se aceptan",
    text: `Una contraseña tiene de 10 a 50 caracteres, con una letra mayúscula, una minúscula, un número y un símbolo. No debe parecerse a su dirección de correo ni estar entre las más usadas.
Todos los caracteres cuentan, también los espacios al principio y al final. No se recorta nada. Se puede pegar, y los gestores de contraseñas funcionan.
Lo mejor es algo que solo use en esta cuenta, sin frases, nombres ni fechas de nacimiento.`,
  },
  "our-mail": {
    title: "Cómo asegurarse de que llegue nuestro correo",
    text: `El correo relacionado con el acceso a la cuenta viene de {signInSender}. El resto viene de {sender}. Nadie lee las respuestas a estas direcciones.
- Agregue los dos remitentes a sus contactos y marque como deseado el correo nuestro que esté en correo no deseado.
- Correo de empresa: envíe a su departamento de informática la dirección del artículo para departamentos de informática. Allí se indica qué hay que permitir.
- Haga espacio si el buzón está lleno y busque reglas suyas que muevan o borren correo.
- Si una dirección suya rechazó nuestro correo antes, escríbanos: un servicio de envío puede retener los correos siguientes.
Nunca enviamos códigos por teléfono ni por SMS, y nunca le pedimos uno.`,
  },
  "our-mail-for-it": {
    title: "Para departamentos de informática: cómo dejar pasar nuestro correo",
    text: `{brand} envía códigos de un solo uso que valen 10 minutos, así que un retraso en un filtro es tan malo como una pérdida. Permita, sin listas grises (greylisting) ni espera en un entorno aislado (sandbox):
- Remitentes: {signInSender} para todo lo relacionado con el acceso a la cuenta, {sender} para todo lo demás.
- Dominios: {signInDomain} y {mailDomain}, tanto en el remitente del sobre como en la línea From.
- Haga que el filtro exija SPF o DKIM válido de estos dominios en lugar de una lista de direcciones de red, que pueden cambiar.
- Los enlaces de nuestro correo llevan a {site} y a ningún otro sitio. Un analizador que los abra no invalida nada.
Si falta un código, busque en la cuarentena correo de estos remitentes en el minuto en que se pidió, y libérelo allí. Cada código es para una sola persona: por favor, no redirija este correo a un buzón compartido.`,
  },
  "code-did-not-come": {
    title: "Por qué no llegó un código",
    text: `Casi siempre es una de estas causas, en este orden:
- Está en correo no deseado, spam, Promociones o cuarentena. Busque {signInSender}.
- Todavía está en camino. El correo puede tardar unos minutos, y un filtro puede sumar algunos más.
- Fue a otra dirección. La página muestra a cuál se envió.
- Después se pidió un código más nuevo. Solo funciona el último.
- El buzón está lleno, o lo retiene un filtro de su empresa. Su departamento de informática puede permitir nuestros remitentes.
- Se pidieron demasiados: después de 5 códigos en 15 minutos, o de 20 en un día, no se envía ninguno por un tiempo. La página lo indica.
Un correo que dice que no hay ninguna cuenta, o que ya hay una, también es una respuesta: llega en lugar de un código.
Con una app de autenticación no se envía ningún correo, salvo que pulse Recibir el código por correo.`,
  },
  "authenticator-app": {
    title: "Cómo elegir, configurar, trasladar y desactivar una app de autenticación",
    text: `Una app de autenticación muestra un código nuevo cada 30 segundos. No necesita correo ni conexión. Sirve cualquier app de códigos temporales. Algunas gratuitas y conocidas son Google Authenticator, Microsoft Authenticator, 2FAS y Aegis (solo Android).
- Elegir: use una que pueda guardar una copia para su próximo teléfono, con una copia de seguridad cifrada o mostrando sus entradas a otro teléfono. También sirve un gestor de contraseñas que genere códigos.
- Configurar: en la pestaña Seguridad, pulse Configurar junto a App de autenticación, escanee el código QR y escriba el primer código. Si no puede escanear, escriba la clave que aparece debajo de la imagen.
- Teléfono nuevo y todavía tiene el anterior: pulse Administrar, elija Actualizar la app de autenticación y escanee el nuevo código QR con el teléfono nuevo. La app anterior funciona hasta que la nueva muestre un código correcto, y después ya nunca.
- Teléfono nuevo y ya no tiene el anterior: inicie sesión con un código por correo o con su código de respaldo, y después haga lo mismo.
- Desactivar: pulse Administrar y elija Desactivar. Los códigos vuelven a llegar por correo.
La entrada de la app se llama “{entry}”, con su dirección de correo. Use esa. No la borre antes de que el teléfono nuevo haya mostrado un código que aceptemos.`,
  },
  "second-step": {
    title: "Cuando no puede completar la verificación en dos pasos",
    text: `Después de la contraseña pedimos una prueba más.
- Con una app de autenticación: su código. En esa página puede pedir un código por correo o usar su código de respaldo.
- Sin ella: un código por correo o su código de respaldo.
- Después de restablecer la contraseña por correo, los códigos por correo quedan en pausa por un tiempo si hay una app activada. Use la app o el código de respaldo.
- Después de 10 códigos incorrectos en 15 minutos hay que esperar 15 minutos. La página indica cuánto falta.
Si lo perdió todo, escríbanos. Tenemos que asegurarnos de que es usted. Después escribimos a la dirección actual de la cuenta y esperamos tres días, en los que la recuperación se puede detener desde allí: es para que no entre nadie más.`,
  },
  "turning-off-second-step": {
    title: "¿Se puede desactivar la verificación en dos pasos?",
    text: `No, para nadie, y tampoco puede hacerlo nuestro soporte. Una contraseña robada o adivinada nunca debe bastar por sí sola.
Lo que sí puede hacer es que se le pida menos veces, o de una forma que le convenga más:
- En un equipo propio, elija Confiar en este dispositivo al escribir un código recibido por correo. Allí no se le vuelve a pedir en 30 días.
- Con una app de autenticación, elija Mantener la sesión iniciada durante 30 días.
- Si el correo es lento o difícil de abrir, configure una app de autenticación: sus códigos no necesitan correo.
Desactivar la app de autenticación no desactiva el segundo paso. Los códigos vuelven a llegar por correo.
Si inicia sesión a través de su empresa, es ella quien decide qué pide.`,
  },
  "code-each-time": {
    title: "¿Hace falta un código cada vez?",
    text: `No cada vez. Se vuelve a pedir un código por correo:
- después de 24 horas sin hacer nada aquí,
- en otro navegador, o después de borrar sus cookies,
- en otro dispositivo,
- cuando inicia sesión después de haberla cerrado, aquí o desde un producto,
- cuando se abre un producto por primera vez, o después de 30 días sin usarlo.
Un dispositivo de confianza no pide el código por correo durante 30 días, salvo que se borren sus cookies. Pasados los 30 días se vuelve a pedir una vez, a todos por igual. Una contraseña nueva, o un cambio en la forma de confirmar su inicio de sesión, pone fin de inmediato a toda la confianza.
Con una app de autenticación, su código se pide en cada inicio de sesión. Con Mantener la sesión iniciada durante 30 días, eso pasa menos veces.
Un producto que vuelve a abrir en el mismo dispositivo antes de 30 días no pide nada. Con el inicio de sesión de la empresa, decide su empresa.`,
  },
  "confirmation-methods": {
    title: "Qué formas hay de confirmar su inicio de sesión",
    text: `Hay tres, y las encuentra en la pestaña Seguridad.
- Código por correo: seis cifras que valen 10 minutos. Todas las cuentas empiezan con él; no hay que configurar nada.
- App de autenticación: una app en su teléfono o equipo muestra un código nuevo cada 30 segundos. No necesita correo ni conexión. Una vez activada, es lo primero que se pide.
- Código de respaldo: un único código largo, guardado en papel o en un gestor de contraseñas, para el día en que no tenga a mano ninguno de los otros dos.
Los códigos nunca llegan por llamada ni por SMS: esos mensajes se pueden interceptar, y otra persona puede apropiarse de un número de teléfono.`,
  },
  "why-confirm": {
    title: "Por qué confirmamos que es usted",
    text: `Las contraseñas se adivinan, se repiten y se roban, muchas veces sin que nadie lo note. Quien tenga la suya todavía no tiene ni su buzón ni su teléfono. Eso es lo que comprueba el segundo paso.
- Protege lo que está guardado a su nombre, y las licencias y los datos de su empresa.
- Un código que usted no pidió es un aviso: quizá alguien conozca su contraseña. Elija una nueva.
Nadie de nuestro equipo le pide nunca un código, una contraseña ni un código de respaldo. Si alguien lo hace, no somos nosotros.`,
  },
  "backup-codes": {
    title: "Códigos de respaldo, paso a paso",
    text: `Un código de respaldo sustituye al código habitual, una sola vez. Recibe uno en su primer inicio de sesión, y el siguiente después de cada uso.
- Guárdelo donde pueda leerlo sin su teléfono ni su buzón: en papel o en un gestor de contraseñas.
- Para usarlo, pulse Usar un código de respaldo debajo del campo del código. No importan los espacios, los guiones ni las mayúsculas.
- Para reemplazarlo, abra la pestaña Seguridad y pulse Generar. El anterior funciona hasta que marque que guardó el nuevo.`,
  },
  "clearing-browser-data": {
    title: "Cómo borrar las cookies y los datos de un sitio en cada navegador",
    text: `Solo hay que borrar lo que pertenece a este sitio. Primero abra {site} y después:
- Chrome y Edge en un equipo: pulse el icono a la izquierda de la dirección, luego Cookies y datos de sitios, Administrar o Gestionar, y elimine lo que aparece en la lista.
- Chrome en Android: pulse el icono a la izquierda de la dirección, luego Cookies y datos de sitios, y la papelera.
- Edge en un teléfono: Configuración, Privacidad y seguridad, Borrar datos de exploración; borra los de todos los sitios a la vez.
- Firefox en un equipo: pulse el escudo o el candado a la izquierda de la dirección, luego Limpiar cookies y datos del sitio.
- Firefox en Android: pulse el candado a la izquierda de la dirección, luego Limpiar cookies y datos del sitio.
- Safari en un Mac: Ajustes o Configuración, Privacidad, Gestionar o Administrar datos de sitios web, busque este sitio, Eliminar.
- Safari en un iPhone o iPad: Ajustes o Configuración, Apps, Safari, Avanzado, Datos de sitios web, Editar, y elimine este sitio.
Después cierre todas las pestañas del sitio y vuelva a abrirlo. Un navegador de confianza volverá a pedir un código. Los nombres de los menús cambian un poco según la versión y el país.`,
  },
  "company-sign-in": {
    title: "Qué es el inicio de sesión de la empresa (SSO) y quién lo administra",
    text: `Muchas empresas tienen un solo inicio de sesión para todo lo que usa su personal: el inicio de sesión único, o SSO. Lo administra el departamento de informática de la propia empresa con un producto como Microsoft Entra ID u Okta. Usted se identifica allí, y la empresa nos dice quién es. Nunca vemos esa contraseña ni esa confirmación.
- Al iniciar sesión, escriba su dirección de trabajo. Por su dominio sabemos que es su empresa quien confirma su inicio de sesión.
- Quién puede usarlo, qué confirmación pide y cuándo se bloquea lo decide su empresa.
- El departamento de informática o el administrador de SSO puede ver por qué falló un inicio de sesión. Nosotros no.
- Una contraseña, un código o una app que haya configurado aquí antes no cuenta allí.
Cuando la página diga que el inicio de sesión de la empresa no responde o está mal configurado, reenvíe el mensaje que aparece en ella: indica qué tiene que revisar el administrador.`,
  },
  "account-without-code": {
    title: "¿Se puede crear una cuenta sin un código?",
    text: `No. Antes de que exista una cuenta hay que escribir el código que enviamos por correo: solo así sabemos que la dirección es suya y que con ella se puede restablecer una contraseña perdida.
- El código vale 10 minutos, en el navegador en el que se pidió.
- ¿La dirección no era correcta? Vuelva atrás y escriba la correcta. Del primer intento no queda nada.
- A través de su empresa no pedimos ningún código: ella responde por su dirección.`,
  },
  names: {
    title: "Nombres: qué se puede escribir",
    text: `El nombre y los apellidos tienen de 1 a 60 caracteres cada uno. Se aceptan letras de cualquier escritura, con sus acentos y signos, además de espacios, apóstrofos, guiones y puntos.
- No se aceptan cifras ni otros signos. Si otra persona se llama igual, agregue un segundo nombre o una palabra como Junior.
- Si tiene un solo nombre, escríbalo en los dos campos.
- En una cuenta que administra una empresa, los nombres vienen de la empresa y se cambian allí.`,
  },
};
