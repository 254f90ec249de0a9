<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bounce Inspector</source>
        <translation>Acerca de Bounce Inspector</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects to the network.</source>
        <translation>Muestra qué falló con un correo devuelto, quién debe actuar y qué hacer. El programa nunca se conecta a la red.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.</source>
        <translation>Licencia Apache 2.0. Usa Qt y PySide6, sin modificar, bajo la GNU LGPL versión 3.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Copiar versiones</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Explain a Code</source>
        <translation>Explicar un código</translation>
    </message>
    <message>
        <source>Type a code such as 550 or 5.7.1, or paste a whole reply or log line.</source>
        <translation>Escriba un código como 550 o 5.7.1, o pegue una respuesta entera o una línea de registro.</translation>
    </message>
    <message>
        <source>Code or reply</source>
        <translation>Código o respuesta</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Not a standard code; the 4 says: refused for now, later may work.</source>
        <translation>No es un código normalizado; el 4 indica: rechazado por ahora, más tarde puede funcionar.</translation>
    </message>
    <message>
        <source>Not a standard code; the 5 says: refused for good.</source>
        <translation>No es un código normalizado; el 5 indica: rechazado definitivamente.</translation>
    </message>
    <message>
        <source>Not a standard code.</source>
        <translation>No es un código normalizado.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>About: {subject}</source>
        <translation>Se refiere a: {subject}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Not in the public registry: a provider&apos;s own code.</source>
        <translation>No está en el registro público: es un código propio del proveedor.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>El código, por partes</translation>
    </message>
    <message>
        <source>Nothing known about this</source>
        <translation>No se sabe nada de esto</translation>
    </message>
    <message>
        <source>There is no code in it, and the words do not tell a cause.</source>
        <translation>No contiene ningún código y las palabras no indican una causa.</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Quién debe actuar:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>Como administrador:</translation>
    </message>
    <message>
        <source>What providers use this code for</source>
        <translation>Para qué usan este código los proveedores</translation>
    </message>
    <message>
        <source>{provider} means by it: {meaning}</source>
        <translation>Para {provider} significa: {meaning}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Diagnostic summary copied</source>
        <translation>Resumen de diagnóstico copiado</translation>
    </message>
    <message>
        <source>Summary without personal data copied</source>
        <translation>Resumen sin datos personales copiado</translation>
    </message>
    <message>
        <source>Server’s reply copied</source>
        <translation>Respuesta del servidor copiada</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>No se pudo guardar el informe</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>Save the Part</source>
        <translation>Guardar la parte</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>No se pudo guardar la parte</translation>
    </message>
    <message>
        <source>Part saved</source>
        <translation>Parte guardada</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa ha cometido un error</translation>
    </message>
    <message>
        <source>You can go on working. To have it mended, send the text below to the makers of the program; it holds nothing out of your messages.</source>
        <translation>Puede seguir trabajando. Para que se corrija, envíe el texto de abajo a los autores del programa; no contiene nada de sus mensajes.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop to open this file</source>
        <translation>Suelte para abrir este archivo</translation>
    </message>
    <message>
        <source>Drop to open {count} files</source>
        <translation>Suelte para abrir {count} archivos</translation>
    </message>
    <message>
        <source>Drop to read this text as a message</source>
        <translation>Suelte para leer este texto como mensaje</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Esto no se puede abrir directamente</translation>
    </message>
    <message>
        <source>There is nothing here that can be opened</source>
        <translation>Aquí no hay nada que se pueda abrir</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>The text stays where it is; the inspector works on a copy.</source>
        <translation>El texto se queda donde está; el programa trabaja con una copia.</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, folders, or the text of a bounce.</source>
        <translation>Suelte archivos .eml o .msg, carpetas o el texto de un correo devuelto.</translation>
    </message>
    <message>
        <source>dragged message</source>
        <translation>mensaje arrastrado</translation>
    </message>
    <message>
        <source>This is a link to the Internet, and the inspector never connects. Save it first.</source>
        <translation>Es un enlace a Internet y el programa nunca se conecta. Guárdelo primero.</translation>
    </message>
    <message>
        <source>This lies on another computer, {host}. Copy it to this one first, then drop it.</source>
        <translation>Esto está en otro equipo, {host}. Cópielo primero a este y suéltelo después.</translation>
    </message>
    <message>
        <source>Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File &gt; Save As in Outlook, and drop the saved file here.</source>
        <translation>Outlook no entrega por sí mismo {message}. Arrástrelo primero al escritorio, o elija Archivo &gt; Guardar como en Outlook, y suelte aquí el archivo guardado.</translation>
    </message>
    <message>
        <source>The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose … &gt; Save as (or Download), and drop the saved file here.</source>
        <translation>El nuevo Outlook y Outlook en la web no entregan por sí mismos {message}. Ábralo allí, elija … &gt; Guardar como (o Descargar) y suelte aquí el archivo guardado.</translation>
    </message>
    <message>
        <source>Thunderbird does not hand over {message} itself. Choose File &gt; Save As &gt; File there, and drop the saved .eml file here.</source>
        <translation>Thunderbird no entrega por sí mismo {message}. Elija allí Archivo &gt; Guardar como &gt; Archivo y suelte aquí el archivo .eml guardado.</translation>
    </message>
    <message>
        <source>Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here.</source>
        <translation>Mail no entrega por sí mismo {message}. Arrástrelo primero al Finder y suelte después aquí ese archivo.</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>el mensaje</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Drop a bounced e-mail here</source>
        <translation>Suelte aquí un correo devuelto</translation>
    </message>
    <message>
        <source>You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders and copied text all work, and nothing leaves your computer.</source>
        <translation>Verá qué falló, quién debe actuar y qué hacer. Sirven archivos (.eml, .msg), carpetas y texto copiado, y nada sale de su equipo.</translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation>O vea un ejemplo:</translation>
    </message>
    <message>
        <source>Opens a sample bounce</source>
        <translation>Abre un ejemplo de correo devuelto</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Recognised because</source>
        <translation>Reconocido porque</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Servidor que informa</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>El mensaje llegó allí</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>Identificador de sobre</translation>
    </message>
    <message>
        <source>{result} for {domain}</source>
        <translation>{result} para {domain}</translation>
    </message>
    <message>
        <source>Checks of the sender</source>
        <translation>Comprobaciones del remitente</translation>
    </message>
    <message>
        <source>{sender} → {receiver}</source>
        <translation>{sender} → {receiver}</translation>
    </message>
    <message>
        <source>One step of the journey: the receiving server wrote this line when it took the message.</source>
        <translation>Un paso del recorrido: el servidor receptor escribió esta línea al aceptar el mensaje.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Identificador de cola</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>After the hop before</source>
        <translation>Tras el paso anterior</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>Mostrarlo en el código fuente</translation>
    </message>
    <message>
        <source>yes, with TLS</source>
        <translation>sí, con TLS</translation>
    </message>
    <message>
        <source>the line does not say so</source>
        <translation>la línea no lo dice</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Recorrido de su mensaje</translation>
    </message>
    <message>
        <source>The servers that your message passed before it came back, oldest first.</source>
        <translation>Los servidores por los que pasó su mensaje antes de volver, del más antiguo al más reciente.</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Recorrido de este mensaje</translation>
    </message>
    <message>
        <source>The servers that this message passed on its way to you, oldest first.</source>
        <translation>Los servidores por los que pasó este mensaje hasta llegar a usted, del más antiguo al más reciente.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Packed as</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>About this part</source>
        <translation>Acerca de esta parte</translation>
    </message>
    <message>
        <source>Show it decoded</source>
        <translation>Mostrarlo descodificado</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>The rest of this long text is in the source below.</source>
        <translation>El resto de este largo texto está abajo, en el código fuente.</translation>
    </message>
    <message>
        <source>shown by the mark at the beginning</source>
        <translation>indicado por la marca del principio</translation>
    </message>
    <message>
        <source>as the message says</source>
        <translation>como dice el mensaje</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII puro</translation>
    </message>
    <message>
        <source>not stated, but valid UTF-8</source>
        <translation>sin indicar, pero UTF-8 válido</translation>
    </message>
    <message>
        <source>a guess: that of a neighbouring part</source>
        <translation>supuesto: el de una parte vecina</translation>
    </message>
    <message>
        <source>a guess from the letters used</source>
        <translation>supuesto por las letras usadas</translation>
    </message>
    <message>
        <source>a guess: nothing tells which it is</source>
        <translation>supuesto: nada indica cuál es</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Letters outside of ASCII were read as {charset}: {how}.</source>
        <translation>Los caracteres no ASCII se leyeron como {charset}: {how}.</translation>
    </message>
    <message>
        <source>How it was decoded (RFC 2047)</source>
        <translation>Cómo se descodificó (RFC 2047)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in that character set and were replaced.</source>
        <translation>Algunos bytes no significan nada en ese juego de caracteres y se sustituyeron.</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Who sent the message to whom, when and how it travelled. Each server adds lines on top.</source>
        <translation>Quién envió el mensaje a quién, cuándo y por dónde pasó. Cada servidor añade líneas arriba.</translation>
    </message>
    <message>
        <source>A value that Outlook keeps about this item.</source>
        <translation>Un valor que Outlook guarda sobre este elemento.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>Identificador de propiedad</translation>
    </message>
    <message>
        <source>Recipient not named</source>
        <translation>Destinatario sin nombrar</translation>
    </message>
    <message>
        <source>The server has not given up: it tries again by itself.</source>
        <translation>El servidor no ha desistido: lo reintenta por sí mismo.</translation>
    </message>
    <message>
        <source>There is nothing to do until it says that it has.</source>
        <translation>No hay nada que hacer hasta que diga que ha desistido.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Quién debe actuar:</translation>
    </message>
    <message>
        <source>As the sender:</source>
        <translation>Como remitente:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>Como administrador:</translation>
    </message>
    <message>
        <source>Sending it again:</source>
        <translation>Volver a enviarlo:</translation>
    </message>
    <message>
        <source>not needed, the server tries again by itself.</source>
        <translation>no hace falta, el servidor lo reintenta por sí mismo.</translation>
    </message>
    <message>
        <source>may work later, without a change.</source>
        <translation>puede funcionar más tarde, sin cambios.</translation>
    </message>
    <message>
        <source>only helps after the cause has been mended.</source>
        <translation>solo sirve una vez corregida la causa.</translation>
    </message>
    <message>
        <source>does not help.</source>
        <translation>no sirve.</translation>
    </message>
    <message>
        <source>In the server’s own words</source>
        <translation>En palabras del propio servidor</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Why this cause</source>
        <translation>Por qué esta causa</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Because of the words</source>
        <translation>Por las palabras</translation>
    </message>
    <message>
        <source>Next likeliest</source>
        <translation>Siguiente hipótesis</translation>
    </message>
    <message>
        <source>Other programs call it</source>
        <translation>Otros programas lo llaman</translation>
    </message>
    <message>
        <source>stated for programs</source>
        <translation>indicado para programas</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>leído del texto</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>Palabras del servidor</translation>
    </message>
    <message>
        <source>Refused at the step</source>
        <translation>Rechazado en el paso</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Rechazado por</translation>
    </message>
    <message>
        <source>Its IP address</source>
        <translation>Su dirección IP</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>Intentado por</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Tries until</source>
        <translation>Lo intenta hasta</translation>
    </message>
    <message>
        <source>What the bounce says, and where</source>
        <translation>Qué dice el aviso, y dónde</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Destinatarios: {count}</translation>
    </message>
    <message>
        <source>The table of recipients sorts and filters them; select one to see its explanation.</source>
        <translation>La tabla de destinatarios los ordena y los filtra; seleccione uno para ver su explicación.</translation>
    </message>
    <message>
        <source>Select a part on the left to see what it is.</source>
        <translation>Seleccione una parte a la izquierda para ver qué es.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>What the selected part is and what it means</source>
        <translation>Qué es la parte seleccionada y qué significa</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>desde el final</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>Not a regular expression: {0}</source>
        <translation>No es una expresión regular: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} in the source</source>
        <translation>{0} en el código fuente</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>No está en el código fuente</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{time} before it: the clocks differ</source>
        <translation>{time} antes: los relojes difieren</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min {rest} s</source>
        <translation>{count} min {rest} s</translation>
    </message>
    <message>
        <source>{count} h {rest} min</source>
        <translation>{count} h {rest} min</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Your message on its way</source>
        <translation>Su mensaje en camino</translation>
    </message>
    <message>
        <source>The bounce on its way back</source>
        <translation>El aviso en su camino de vuelta</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Este mensaje</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <source>Stopped here: {host}</source>
        <translation>Se detuvo aquí: {host}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>The servers that the message passed, oldest first</source>
        <translation>Los servidores por los que pasó el mensaje, del más antiguo al más reciente</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>The message did not arrive, and no server will try again.</source>
        <translation>El mensaje no llegó y ningún servidor volverá a intentarlo.</translation>
    </message>
    <message>
        <source>Not failed yet</source>
        <translation>Aún sin fallar</translation>
    </message>
    <message>
        <source>The message is late. The server keeps trying by itself.</source>
        <translation>El mensaje se retrasa. El servidor sigue intentándolo por sí mismo.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>El mensaje llegó.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>The message was passed to a server that sends no reports, so nothing more will be heard.</source>
        <translation>El mensaje pasó a un servidor que no envía avisos, así que no se sabrá nada más.</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>Pasado a una lista</translation>
    </message>
    <message>
        <source>The message reached a mailing list, which sent it on to its members.</source>
        <translation>El mensaje llegó a una lista de correo, que lo envió a sus miembros.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>A recipient marked a message as unwanted, and their provider reports it.</source>
        <translation>Un destinatario marcó un mensaje como no deseado y su proveedor lo comunica.</translation>
    </message>
    <message>
        <source>Somebody complained about your mail</source>
        <translation>Alguien se ha quejado de su correo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of a message that had arrived.</source>
        <translation>El programa de correo del destinatario informa de qué fue de un mensaje que había llegado.</translation>
    </message>
    <message>
        <source>The recipient’s mail program answered</source>
        <translation>El programa de correo del destinatario respondió</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>The message arrived, and a program answered it, for example with an absence note.</source>
        <translation>El mensaje llegó y un programa lo contestó, por ejemplo con un aviso de ausencia.</translation>
    </message>
    <message>
        <source>A program answered for the recipient</source>
        <translation>Un programa respondió por el destinatario</translation>
    </message>
    <message>
        <source>Asks you to confirm</source>
        <translation>Pide confirmación</translation>
    </message>
    <message>
        <source>The recipient&apos;s system wants the sender to confirm the message before it delivers it.</source>
        <translation>El sistema del destinatario quiere que el remitente confirme el mensaje antes de entregarlo.</translation>
    </message>
    <message>
        <source>The recipient’s system wants a confirmation</source>
        <translation>El sistema del destinatario quiere una confirmación</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>Mensaje corriente</translation>
    </message>
    <message>
        <source>It is an ordinary message: nothing in it reports on the delivery of another one.</source>
        <translation>Es un mensaje corriente: nada en él informa de la entrega de otro.</translation>
    </message>
    <message>
        <source>This is not a bounce</source>
        <translation>Esto no es un aviso de devolución</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{date} {offset}</source>
        <translation>{date} {offset}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>there are no messages in this folder</source>
        <translation>no hay mensajes en esta carpeta</translation>
    </message>
    <message>
        <source>the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and the inspector goes on with the other files</source>
        <translation>el proceso que lee los archivos terminó inesperadamente mientras leía este. No se dañó nada más y el programa continúa con los demás archivos</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. The inspector goes on with the other files</source>
        <translation>la lectura tardó demasiado y se detuvo. El programa continúa con los demás archivos</translation>
    </message>
    <message>
        <source>reading it would take more memory than the inspector allows itself</source>
        <translation>leerlo exigiría más memoria de la que el programa se permite</translation>
    </message>
    <message>
        <source>the program made a mistake while reading it ({name})</source>
        <translation>el programa cometió un error al leerlo ({name})</translation>
    </message>
    <message>
        <source>reading it again took too long and was stopped</source>
        <translation>volver a leerlo tardó demasiado y se detuvo</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open bounce messages (.eml, .msg and others)</source>
        <translation>Abrir correos devueltos (.eml, .msg y otros)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open all messages in a folder</source>
        <translation>Abrir todos los mensajes de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Paste Message</source>
        <translation>&amp;Pegar mensaje</translation>
    </message>
    <message>
        <source>Open the files or read the text on the clipboard</source>
        <translation>Abrir los archivos o leer el texto del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Close Message</source>
        <translation>C&amp;errar mensaje</translation>
    </message>
    <message>
        <source>Take the message out of the window; the file stays as it is</source>
        <translation>Quitar el mensaje de la ventana; el archivo se queda como está</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>Save the report about this message as a file</source>
        <translation>Guardar en un archivo el informe sobre este mensaje</translation>
    </message>
    <message>
        <source>&amp;Save Part As…</source>
        <translation>&amp;Guardar parte como…</translation>
    </message>
    <message>
        <source>Save the selected part, decoded, as a file</source>
        <translation>Guardar en un archivo la parte seleccionada, descodificada</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Message</source>
        <translation>&amp;Reabrir el mensaje cerrado</translation>
    </message>
    <message>
        <source>Bring back the message that was closed last</source>
        <translation>Recuperar el último mensaje cerrado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Copy Diagnostic &amp;Summary</source>
        <translation>Copiar resumen de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copy a summary for a ticket or a mail to the administrator</source>
        <translation>Copiar un resumen para una incidencia o un correo al administrador</translation>
    </message>
    <message>
        <source>Copy Summary &amp;without Personal Data</source>
        <translation>Copiar resumen &amp;sin datos personales</translation>
    </message>
    <message>
        <source>Copy the summary with addresses and hosts replaced</source>
        <translation>Copiar el resumen con direcciones y servidores sustituidos</translation>
    </message>
    <message>
        <source>Copy Server’s &amp;Reply</source>
        <translation>Copiar &amp;respuesta del servidor</translation>
    </message>
    <message>
        <source>Copy the words of the server that refused the message</source>
        <translation>Copiar las palabras del servidor que rechazó el mensaje</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find text in the source of the message</source>
        <translation>Buscar texto en el código fuente del mensaje</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Código &amp;fuente</translation>
    </message>
    <message>
        <source>Show or hide the message as it was sent</source>
        <translation>Mostrar u ocultar el mensaje tal como se envió</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Llevar el teclado a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandar todo el texto</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Reducir todo el texto</translation>
    </message>
    <message>
        <source>Usual &amp;Text Size</source>
        <translation>&amp;Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Go back to the usual size of text</source>
        <translation>Volver al tamaño habitual del texto</translation>
    </message>
    <message>
        <source>E&amp;xplain a Code…</source>
        <translation>E&amp;xplicar un código…</translation>
    </message>
    <message>
        <source>Explain a code such as 5.7.1, or a whole reply of a server</source>
        <translation>Explicar un código como 5.7.1 o una respuesta entera de un servidor</translation>
    </message>
    <message>
        <source>&amp;Remove Personal Data…</source>
        <translation>&amp;Quitar datos personales…</translation>
    </message>
    <message>
        <source>Make a copy of the message without addresses, hosts and texts</source>
        <translation>Hacer una copia del mensaje sin direcciones, servidores ni textos</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Message…</source>
        <translation>&amp;Comparar con otro mensaje…</translation>
    </message>
    <message>
        <source>Show what differs between two messages</source>
        <translation>Mostrar en qué difieren dos mensajes</translation>
    </message>
    <message>
        <source>All Co&amp;mmands…</source>
        <translation>Todas las ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Buscar una orden por su nombre</translation>
    </message>
    <message>
        <source>&amp;About Bounce Inspector</source>
        <translation>A&amp;cerca de Bounce Inspector</translation>
    </message>
    <message>
        <source>Show the versions and licences of the program</source>
        <translation>Mostrar las versiones y licencias del programa</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Cambiar los colores de la ventana</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>Cambiar el idioma de la ventana</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Abrir recie&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>Vaciar la lista de archivos recientes</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Open messages</source>
        <translation>Mensajes abiertos</translation>
    </message>
    <message>
        <source>Select a message to see it</source>
        <translation>Seleccione un mensaje para verlo</translation>
    </message>
    <message>
        <source>Message without a subject</source>
        <translation>Mensaje sin asunto</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>Quita este aviso</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>No se pudo abrir «{name}»</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>{count} files could not be opened</source>
        <translation>No se pudieron abrir {count} archivos</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nombre de una orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Message without a subject</source>
        <translation>Mensaje sin asunto</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Mensaje de correo</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Destinatarios: {count}</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Todos los destinatarios</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>Recipient {address}</source>
        <translation>Destinatario {address}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Recorrido de su mensaje</translation>
    </message>
    <message>
        <source>Journey of the report</source>
        <translation>Recorrido del aviso</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Recorrido de este mensaje</translation>
    </message>
    <message>
        <source>Hops: {count}</source>
        <translation>Saltos: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Hop {number}: {sender} → {receiver}</source>
        <translation>Salto {number}: {sender} → {receiver}</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Líneas: {count}</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Campo de cabecera</translation>
    </message>
    <message>
        <source>Properties: {count}</source>
        <translation>Propiedades: {count}</translation>
    </message>
    <message>
        <source>Outlook properties</source>
        <translation>Propiedades de Outlook</translation>
    </message>
    <message>
        <source>Outlook property</source>
        <translation>Propiedad de Outlook</translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>Aviso para personas</translation>
    </message>
    <message>
        <source>Your original message (headers only)</source>
        <translation>Su mensaje original (solo cabeceras)</translation>
    </message>
    <message>
        <source>Your original message</source>
        <translation>Su mensaje original</translation>
    </message>
    <message>
        <source>Report for people (HTML)</source>
        <translation>Aviso para personas (HTML)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Partes del mensaje</translation>
    </message>
    <message>
        <source>Recipients, parts, header lines and hops as a tree</source>
        <translation>Destinatarios, partes, cabeceras y saltos en forma de árbol</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Report for machines</source>
        <translation>Aviso para programas</translation>
    </message>
    <message>
        <source>The delivery report in a form that programs read: one block about the report itself, then one block for each recipient with the status code and the answer of the server.</source>
        <translation>El aviso de entrega en una forma que leen los programas: un bloque sobre el propio aviso y después uno por destinatario con el código de estado y la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Returned message (headers only)</source>
        <translation>Mensaje devuelto (solo cabeceras)</translation>
    </message>
    <message>
        <source>The header lines of the message that the report is about. The text of the message was left out.</source>
        <translation>Las cabeceras del mensaje del que trata el aviso. El texto del mensaje se omitió.</translation>
    </message>
    <message>
        <source>Message inside this message</source>
        <translation>Mensaje dentro de este mensaje</translation>
    </message>
    <message>
        <source>A complete message, with its own header lines and parts, carried inside another one.</source>
        <translation>Un mensaje completo, con sus propias cabeceras y partes, contenido en otro.</translation>
    </message>
    <message>
        <source>Complaint report for machines</source>
        <translation>Queja para programas</translation>
    </message>
    <message>
        <source>Says that a recipient, or their provider, marked a message as unwanted.</source>
        <translation>Dice que un destinatario, o su proveedor, marcó un mensaje como no deseado.</translation>
    </message>
    <message>
        <source>Receipt for machines</source>
        <translation>Confirmación para programas</translation>
    </message>
    <message>
        <source>Says what the recipient&apos;s mail program did with a message: shown, deleted, and so on.</source>
        <translation>Dice qué hizo el programa de correo del destinatario con un mensaje: mostrarlo, borrarlo, etc.</translation>
    </message>
    <message>
        <source>Report in several parts</source>
        <translation>Aviso en varias partes</translation>
    </message>
    <message>
        <source>The standard wrapper of a report: a text for people, a part for programs, and the message that came back.</source>
        <translation>El envoltorio normalizado de un aviso: un texto para personas, una parte para programas y el mensaje que volvió.</translation>
    </message>
    <message>
        <source>Same text in several forms</source>
        <translation>El mismo texto en varias formas</translation>
    </message>
    <message>
        <source>The same content several times, from the simplest to the richest form.</source>
        <translation>El mismo contenido varias veces, de la forma más sencilla a la más rica.</translation>
    </message>
    <message>
        <source>Page with its images</source>
        <translation>Página con sus imágenes</translation>
    </message>
    <message>
        <source>A formatted text together with the images it shows.</source>
        <translation>Un texto con formato junto con las imágenes que muestra.</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Contenido firmado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>A signature that shows who wrote the message and that nobody changed it.</source>
        <translation>Una firma que muestra quién escribió el mensaje y que nadie lo ha cambiado.</translation>
    </message>
    <message>
        <source>Text with formatting (HTML)</source>
        <translation>Texto con formato (HTML)</translation>
    </message>
    <message>
        <source>A formatted text. The inspector shows its words only and loads nothing from outside.</source>
        <translation>Un texto con formato. El programa solo muestra sus palabras y no carga nada de fuera.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A text for people to read.</source>
        <translation>Un texto para leer.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Varias partes</translation>
    </message>
    <message>
        <source>A wrapper that holds several parts, one after the other.</source>
        <translation>Un envoltorio con varias partes, una tras otra.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A picture sent along.</source>
        <translation>Una imagen adjunta.</translation>
    </message>
    <message>
        <source>Message part</source>
        <translation>Parte de mensaje</translation>
    </message>
    <message>
        <source>A part about a message.</source>
        <translation>Una parte sobre un mensaje.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>A file sent along. The inspector neither opens nor runs it.</source>
        <translation>Un archivo adjunto. El programa ni lo abre ni lo ejecuta.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>Pasado a una lista</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Rechazado por</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>All recipients that the message reports on</source>
        <translation>Todos los destinatarios de los que informa el mensaje</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter by address, reason or code</source>
        <translation>Filtrar por dirección, motivo o código</translation>
    </message>
    <message>
        <source>Filter recipients</source>
        <translation>Filtrar destinatarios</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Remove Personal Data</source>
        <translation>Quitar datos personales</translation>
    </message>
    <message>
        <source>A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text of your message is left out, and the file itself stays as it is.</source>
        <translation>Una copia del mensaje que da el mismo informe. Direcciones, servidores y nombres se sustituyen, el texto de su mensaje se omite y el propio archivo se queda como está.</translation>
    </message>
    <message>
        <source>The message without personal data</source>
        <translation>El mensaje sin datos personales</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the Message without Personal Data</source>
        <translation>Guardar el mensaje sin datos personales</translation>
    </message>
    <message>
        <source>Checked: nothing private was found in it.</source>
        <translation>Comprobado: no se encontró nada privado en él.</translation>
    </message>
    <message>
        <source>Look again before you hand it on: {found}</source>
        <translation>Revíselo otra vez antes de entregarlo: {found}</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>The message passed all stations: {stations}.</source>
        <translation>El mensaje pasó por todas las estaciones: {stations}.</translation>
    </message>
    <message>
        <source>The message waits between “{start}” and “{end}”.</source>
        <translation>El mensaje espera entre «{start}» y «{end}».</translation>
    </message>
    <message>
        <source>The message failed between “{start}” and “{end}”.</source>
        <translation>El mensaje falló entre «{start}» y «{end}».</translation>
    </message>
    <message>
        <source>“{name}” must act.</source>
        <translation>Debe actuar «{name}».</translation>
    </message>
    <message>
        <source>The way of the message</source>
        <translation>El camino del mensaje</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>debe actuar</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Offset {0}: {1}</source>
        <translation>Posición {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as he&amp;xadecimal</source>
        <translation>Copiar como he&amp;xadecimal</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar líneas largas</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;Hexadecimal</translation>
    </message>
    <message>
        <source>Show &amp;spaces and line ends</source>
        <translation>Mostrar e&amp;spacios y finales de línea</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line, 1 to {count}:</source>
        <translation>Línea, de 1 a {count}:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Códigos fuente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Código fuente sin tratar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Descodificado</translation>
    </message>
    <message>
        <source>Too much to copy: select at most 32 MB, or save the part as a file.</source>
        <translation>Demasiado para copiar: seleccione 32 MB como máximo o guarde la parte en un archivo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>Detiene la lectura; lo leído se conserva</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Advertencias: {count}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Shows where it stands in the source</source>
        <translation>Muestra dónde está en el código fuente</translation>
    </message>
    <message>
        <source>not stated in this bounce</source>
        <translation>no se indica en este aviso</translation>
    </message>
    <message>
        <source>{result}, {count} recipients</source>
        <translation>{result}, {count} destinatarios</translation>
    </message>
    <message>
        <source>Select a recipient in the table to see the details.</source>
        <translation>Seleccione un destinatario en la tabla para ver los detalles.</translation>
    </message>
    <message>
        <source>Different reasons for different recipients</source>
        <translation>Motivos distintos según el destinatario</translation>
    </message>
    <message>
        <source>Depends on the recipient</source>
        <translation>Depende del destinatario</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} direcciones</translation>
    </message>
    <message>
        <source>Addresses you wrote to</source>
        <translation>Direcciones a las que escribió</translation>
    </message>
    <message>
        <source>different for each</source>
        <translation>distinto para cada uno</translation>
    </message>
    <message>
        <source>You, the sender</source>
        <translation>Usted, el remitente</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>Su administrador de correo</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The recipient’s mail administrator</source>
        <translation>El administrador de correo del destinatario</translation>
    </message>
    <message>
        <source>The mailing service that sent it</source>
        <translation>El servicio de envío que lo mandó</translation>
    </message>
    <message>
        <source>Nobody: just wait</source>
        <translation>Nadie: basta con esperar</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Aún se intenta entregar</translation>
    </message>
    <message>
        <source>The message is late, and the server is still trying until {date}.</source>
        <translation>El mensaje se retrasa y el servidor lo intentará hasta el {date}.</translation>
    </message>
    <message>
        <source>Nothing yet: another message will follow if the server has to give up.</source>
        <translation>Nada por ahora: llegará otro mensaje si el servidor tiene que desistir.</translation>
    </message>
    <message>
        <source>This is a guess: the bounce says little. Read the server’s own words below.</source>
        <translation>Es una suposición: el aviso dice poco. Lea abajo las palabras del propio servidor.</translation>
    </message>
    <message>
        <source>This is the likeliest reading of the bounce.</source>
        <translation>Es la interpretación más probable del aviso.</translation>
    </message>
    <message>
        <source>Server that sent the bounce</source>
        <translation>Servidor que envió el aviso</translation>
    </message>
    <message>
        <source>Address you wrote to</source>
        <translation>Dirección a la que escribió</translation>
    </message>
    <message>
        <source>Check it for typing errors</source>
        <translation>Compruebe si hay erratas</translation>
    </message>
    <message>
        <source>Bounce code</source>
        <translation>Código de devolución</translation>
    </message>
    <message>
        <source>Reason, in the server’s words</source>
        <translation>Motivo, en palabras del servidor</translation>
    </message>
    <message>
        <source>Server that sent your message</source>
        <translation>Servidor que envió su mensaje</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Recipients ({count})</source>
        <translation>Destinatarios ({count})</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Esto no se puede abrir directamente</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)</source>
        <translation>Mensajes (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Bounce Messages</source>
        <translation>Abrir correos devueltos</translation>
    </message>
    <message>
        <source>Open a Folder of Messages</source>
        <translation>Abrir una carpeta de mensajes</translation>
    </message>
    <message>
        <source>Copy a file or the text of a bounce first.</source>
        <translation>Copie primero un archivo o el texto de un correo devuelto.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be opened</source>
        <translation>En el portapapeles no hay nada que se pueda abrir</translation>
    </message>
    <message>
        <source>The program made a mistake while reading ({name}). The log file tells more.</source>
        <translation>El programa cometió un error al leer ({name}). El archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Algo no se pudo leer</translation>
    </message>
</context>
</TS>
