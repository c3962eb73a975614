import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const esPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Esa prueba ya no forma parte de este pedido.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'Las fuentes de este programa no tienen forma para {letters}. Escriba ese texto con otras letras.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Otro Proofbox está escribiendo en este archivo. Ciérrelo, o espere a que termine, e inténtelo de nuevo.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'Un Proofbox más nuevo escribió este archivo. Ábralo con ese; no se ha cambiado nada en él.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'El registro «{file}» no se puede leer. Restaure ese archivo de una copia; los demás pedidos no están afectados.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'La elección no se pudo guardar. Compruebe que el disco tiene espacio y elija de nuevo.',
  'The folder cannot be shown.': 'No se puede mostrar la carpeta.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '«{name}» ya está ahí y no se sobrescribe. Muévalo o elija otra carpeta.',
  'Cancelled before everything was checked.': 'Cancelado antes de comprobarlo todo.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '«{name}» no se pudo leer hasta el final. Cópielo al disco de este ordenador e inténtelo de nuevo.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'Eso no encaja y no se guardó. Mire lo último que escribió.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'No se conocen los días laborables de «{country}». Elija un país de la lista.',
  'There is no time zone “{zone}”. Choose one of the list.':
    'No existe la zona horaria «{zone}». Elija una de la lista.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'La grabación no tiene ese fotograma. Elija uno entre el primero y el último.',
  'The recording has no such frame. Step to a frame that is shown.':
    'La grabación no tiene ese fotograma. Vaya a uno que se muestre.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'La grabación no tiene ese fotograma. Vaya a uno que se muestre y márquelo allí.',
  'That recording is not part of this order. Import it first.':
    'Esa grabación no forma parte de este pedido. Impórtela primero.',
  'That file is not part of this order. Import it first.':
    'Ese archivo no forma parte de este pedido. Impórtelo primero.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'El pedido no tiene extracto. Importe una captura e indique que es el extracto.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'No se encontró la línea del reembolso en el extracto. Indique su lugar o deje fuera el extracto.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'No se encontró la línea del reembolso en el extracto: solo hay {count} filas con la cantidad. Indique su lugar o deje fuera el extracto.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'El extracto no es una imagen, así que no se puede cubrir nada. Importe una captura de la línea.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'Un PDF va en el dosier como está; no tiene fotogramas que mostrar.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'La foto es demasiado grande para mostrarla. Use también una copia más pequeña.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'El archivo no tiene el pedido «{id}». Importe primero un archivo en él, o compruebe el identificador.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'La parte de Proofbox que hace el trabajo se detiene una y otra vez. Inicie Proofbox de nuevo.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'La parte de Proofbox que hace el trabajo se detuvo. Se está iniciando de nuevo; nada guardado se ha perdido.',
  'The frame cannot be read.': 'El fotograma no se puede leer.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'El archivo ya no tiene los bytes de {name}. Importe de nuevo la grabación o restaure una copia.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} no se escribió como se creó. Compruebe el disco e inténtelo de nuevo.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'El archivo ya no tiene los bytes de {name}. Importe el archivo de nuevo o restaure una copia.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'La copia de {name} en el archivo no es lo que era al importarla. Restaure una copia.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'El dosier escrito no pasó su propia comprobación y no se conservó. Compruebe el disco e inténtelo de nuevo.',
  'Cancelled. Nothing of the bundle was left behind.': 'Cancelado. No quedó nada del dosier.',
  'Cancelled. Nothing was written.': 'Cancelado. No se escribió nada.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'La imagen ya no está en el archivo. Restáurela de una copia o tome la prueba de nuevo.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'El archivo no se pudo copiar. Compruebe que el disco tiene espacio e inténtelo de nuevo.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'La foto HEIC no se puede decodificar. Expórtela del teléfono como JPEG e importe también eso.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'La imagen tiene más píxeles de los que se pueden tratar. Use una copia más pequeña.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'La lista de pedidos no se puede buscar en este ordenador. Inicie Proofbox de nuevo.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'La imagen está dañada y no se puede mostrar. Cópiela de nuevo del teléfono.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'No es una imagen que Proofbox pueda mostrar. Use JPEG, PNG, WebP o HEIC.',
  'Cancelled. What was imported before stays.': 'Cancelado. Lo importado antes se queda.',
  '“{name}” is a PDF without its end. Download or copy it again.':
    '«{name}» es un PDF sin final. Descárguelo o cópielo de nuevo.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '«{name}» no es un vídeo, foto o PDF que Proofbox lea (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Elija el archivo como lo escribió la cámara.',
  'Proofbox is closing.': 'Proofbox se está cerrando.',
  'The file could not be written. Choose another folder with enough space.':
    'El archivo no se pudo escribir. Elija otra carpeta con espacio suficiente.',
  'The file is no longer where it was written. Export again, then drag it.':
    'El archivo ya no está donde se escribió. Exporte de nuevo y arrástrelo después.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox solo abre páginas de tiendas cuyas reglas conoce, y «{host}» no es ninguna de ellas. Si confía en el enlace, cópielo y ábralo usted mismo en el navegador.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'El pedido no tiene un enlace que un navegador pueda abrir. Escríbalo en Reclamación, empezando por https://.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'La grabación no es lo que se escribió: otra cosa cambió su archivo. No se añadió al pedido. Mírela en la carpeta de sus pedidos, en «takes», o descártela.',
  'Cancelled. No attachment was written.': 'Cancelado. No se escribió ningún adjunto.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'No se puede leer texto: falta el modelo {file}. Reinstale Proofbox.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'No se puede leer texto: el modelo {file} no es el que viene con Proofbox. Reinstale Proofbox.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'No se puede leer texto: lo que calcula los modelos no arranca en este ordenador. Reinstale Proofbox.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'No todos estos archivos siguen en este pedido. Mire de nuevo sus archivos.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'La reclamación o la correspondencia de este pedido habla de estos archivos. Quítelos allí primero.',
  'These files are in this order already.': 'Estos archivos ya están en este pedido.',
  'You have set no value of your own for {id}, {path}.': 'No fijó ningún valor propio para {id}, {path}.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '«{written}» no encaja en {path}. Escriba {form}, o «{unknown}».',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Ninguna imagen de «{name}» se puede decodificar. Cópielo de nuevo del teléfono; si no ayuda, guárdelo antes como MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Ninguna imagen de «{name}» se puede decodificar. Cópielo de nuevo del teléfono.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'El original ya no está en el archivo. Restáurelo de una copia o importe el archivo de nuevo.',
  'Cancelled. What was read before is kept.': 'Cancelado. Lo leído antes se conserva.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'El disco con sus pedidos no tiene sitio para una grabación. Libere espacio y grabe después.',
  'The sample video is not there. Drop a video of your own.': 'El vídeo de muestra no está. Suelte un vídeo suyo.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Todo lo acordado se vio en el extracto. No hay nada que pedir al soporte.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Aún no se acordó ni decidió ningún reembolso. Anote antes la cantidad en el reembolso.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'Proofbox tiene un fallo y no pudo terminar esto. Nada de lo que había se ha perdido.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'La lista de pedidos no se pudo actualizar. Compruebe que el disco tiene espacio.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'La lista de pedidos no se pudo buscar. Se rehace a partir del archivo; nada se ha perdido.',
  'Cancelled.': 'Cancelado.',
  'The name of the file is longer than the disk allows. Rename it.':
    'El nombre del archivo es más largo de lo que permite el disco. Cámbielo.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '«{name}» no se pudo leer. Cópielo al disco de este ordenador e inténtelo de nuevo.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '«{name}» no se pudo leer del disco. Cópielo al disco de este ordenador e inténtelo de nuevo.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.':
    '«{name}» está vacío (0 bytes). Cópielo de nuevo del teléfono.',
  '“{name}” is not a file. Choose the video or photo itself.':
    '«{name}» no es un archivo. Elija el propio vídeo o foto.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '«{name}» es una carpeta, un enlace o un dispositivo. Elija el propio vídeo o foto.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'No hay ningún archivo «{name}» en ese lugar. Compruebe el nombre e inténtelo de nuevo.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    '«{name}» no se puede leer por permisos. Dese permiso para leerlo o cópielo antes a otra carpeta.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Una parte de la grabación llegó dos veces. La segunda no se tomó; lo escrito antes está entero.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Falta una parte de la grabación. Después no se escribió nada; lo escrito antes está entero.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'No se puede conservar nada de esta grabación: ninguna parte está entera. Descártela y grabe de nuevo.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'Esa grabación ha terminado. Lo que contiene se conserva; empiece otra para grabar más.',
  'That recording is not there any more. Record again.': 'Esa grabación ya no está. Grabe de nuevo.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'No se puede escribir en la carpeta del archivo. Dese permiso o elija otra carpeta.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'No se puede escribir en la carpeta del archivo. Dese permiso o elija otra.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'La carpeta del archivo no se puede leer ni escribir. Dese permiso o elija otra carpeta.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'El disco está lleno. Lo grabado hasta ahora está entero. Libere espacio y consérvelo después.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'La grabación no se pudo escribir o leer. Lo escrito antes queda. Compruebe el disco e inténtelo de nuevo.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    '«{name}» no tiene el fotograma {ordinal}; van de 0 a {last}.',
  'Cancelled. Nothing was kept of this file.': 'Cancelado. No se conservó nada de este archivo.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Un archivo guardado no es lo que era al importarlo. Restaure una copia; hasta entonces no se usa.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'El archivo ya no tiene estos bytes. Importe el archivo de nuevo o restaure una copia.',
  'The archive could not be read or written. Check the disk and try again.':
    'El archivo de pedidos no se pudo leer o escribir. Compruebe el disco e inténtelo de nuevo.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'El disco está lleno. El último cambio no se guardó. Libere espacio y hágalo de nuevo.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'El registro es mayor de lo que permite este disco o cuenta. El último cambio no se guardó.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'Su cuota del disco está agotada. El último cambio no se guardó. Libere espacio.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'El archivo está en un disco de solo lectura. Elija una carpeta en otro disco.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'No quedó nada. Libere espacio o exporte a otro disco.',
  'A file is larger than this disk or account allows. {more}':
    'Un archivo es mayor de lo que permite este disco o cuenta. {more}',
  'The disk is full. {more}': 'El disco está lleno. {more}',
  'Your share of the disk is used up. {more}': 'Su cuota del disco está agotada. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Ese disco es de solo lectura. Elija una carpeta en otro disco.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Esa carpeta no se puede leer ni escribir. Dese permiso o elija otra carpeta.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'El dosier no se pudo escribir. No quedó nada. Compruebe el disco e inténtelo de nuevo.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'El disco está lleno. No se conservó nada de este archivo. Libere espacio e impórtelo de nuevo.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'El archivo no se pudo guardar. Compruebe el disco e inténtelo de nuevo.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'El archivo es mayor de lo que permite este disco o cuenta. No se conservó nada de él. Tenga el archivo de pedidos en otro disco.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'Su cuota del disco está agotada. No se conservó nada de este archivo. Libere espacio e impórtelo de nuevo.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Una longitud solo se mide junto a una regla de longitud conocida. Añada una primero.',
  'A picture can be cropped once. Delete one of the crops.':
    'Una imagen se recorta una vez. Elimine uno de los recortes.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'Una imagen admite una regla, que da su escala. Elimine la otra.',
  'A picture takes {count} marks at most. Delete some.':
    'Una imagen admite como máximo {count} marcas. Elimine algunas.',
  'Two callouts have the same number. Give each its own.':
    'Dos llamadas tienen el mismo número. Dé a cada una el suyo.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '«{name}» no empieza como un vídeo que Proofbox lea (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Elija el archivo como lo escribió la cámara.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '«{name}» termina antes de su índice (sin átomo moov). Cópielo de nuevo del teléfono; la copia probablemente se interrumpió.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'No se pudo crear ningún clip de «{name}». Instale un ffmpeg que escriba H.264 (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Ningún clip de «{name}» cabe en tan pocos bytes. Adjunte imágenes.',
  'The clip that was made does not decode. Try again.': 'El clip creado no se decodifica. Inténtelo de nuevo.',
  '“{name}” has no frame in that stretch.': '«{name}» no tiene fotogramas en ese tramo.',
  '“{name}” holds too many frames. Cut it into parts first.':
    '«{name}» tiene demasiados fotogramas. Divídalo antes en partes.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Una parte de la imagen está dañada o falta; se muestra lo que se puede leer.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'No se halló {name} en este ordenador, y Proofbox no puede leer vídeo sin él. Instale ffmpeg 5 o posterior, o ponga en {variable} dónde está.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    'El {name} de este ordenador es la versión {version}, demasiado antigua. Instale ffmpeg 5 o posterior, o ponga en {variable} dónde hay uno más nuevo.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'El programa que lee vídeo ya no funciona. Instale ffmpeg 5 o posterior, o fije FFMPEG_BIN y FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    'Leer «{name}» tardó más de lo que debería y se detuvo. Copie el archivo al disco de este ordenador e inténtelo de nuevo.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'El programa que lee vídeo (ffmpeg) no se pudo iniciar. Instale ffmpeg 5 o posterior, o fije en FFMPEG_BIN y FFPROBE_BIN dónde está.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'El programa que lee vídeo se detuvo por un fallo al leer «{name}». Inténtelo de nuevo; si se repite, el archivo o ese ffmpeg están dañados.',
  'The work was cancelled. Nothing was kept.': 'El trabajo se canceló. No se conservó nada.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'No se pudo crear una vista previa de «{name}». Recorrer sus fotogramas funciona sin ella.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Este ffmpeg no puede crear una vista previa. Instale uno que escriba H.264 o VP9 (libx264, libvpx); recorrer fotogramas funciona sin ella.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'La imagen de «{name}» ({width} × {height}) es demasiado grande. Guárdelo antes más pequeño.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '«{name}» no contiene imagen en movimiento (¿solo sonido?). Elija el propio vídeo.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '«{name}» no indica unidad de tiempo. Guárdelo antes como MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'El fotograma {ordinal} de «{name}» no se puede decodificar: el archivo está dañado ahí. Elija uno poco antes o después.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'El fotograma {ordinal} de «{name}» no da dos veces la misma imagen al decodificarlo, así que no se usa. Elija uno poco antes o después.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'No se entendió lo que dijo ffprobe de «{name}». Instale un ffmpeg actual.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '«{name}» no se puede leer como vídeo: está dañado al principio o es de un tipo que Proofbox no conoce. Cópielo de nuevo del teléfono.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '«{name}» se describe con una extensión absurda. Elija otro archivo.',
  'Proofbox has a defect and could not do this.': 'Proofbox tiene un fallo y no pudo hacer esto.',
  'Proofbox has a defect: its answer was not understood.': 'Proofbox tiene un fallo: no se entendió su respuesta.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'La vía «{id}» ya está anotada como tomada; solo se da una vez. Mire la lista de vías.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'La vía «{id}» terminó por otra vía que se tomó. Mire la lista de vías.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'La vía «{id}» es de otro medio de pago u otro país que los de este pedido. Mire la lista de vías.',
  'The recording was not looked through for cuts.': 'La grabación no se revisó en busca de cortes.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'La marca «{operation}» se sale de la imagen ({width} × {height} píxeles). Muévala adentro.',
  'The {operation} has no length. Drag it out, or delete it.':
    'La marca «{operation}» no tiene longitud. Estírela o elimínela.',
  'That is no file name. Choose the video itself.': 'Eso no es un nombre de archivo. Elija el vídeo mismo.',
  '“{name}” is not a file. Choose the video itself.': '«{name}» no es un archivo. Elija el vídeo mismo.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'El ffmpeg de este equipo ({version}) es demasiado antiguo para decir cuándo se muestra cada fotograma. Instale ffmpeg 5 o posterior, o indique en FFMPEG_BIN dónde hay uno más nuevo.',
  'a time zone like “Europe/Berlin”': 'una zona horaria como «Europe/Berlin»',
  'an amount like “250 USD”': 'un importe como «250 USD»',
  'a language like “en” or “pt-BR”': 'un idioma como «en» o «pt-BR»',
  'some of: {list}': 'algunos de: {list}',
  'endings like “jpg, png”': 'extensiones como «jpg, png»',
  'field names like “reason, amount”': 'nombres de campos como «reason, amount»',
  'a span like “15 calendar-days”': 'un plazo como «15 calendar-days»',
  'a whole number': 'un número entero',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '«{name}» se llama como datos de ProofMode, pero no se puede leer como tales. Cópielo otra vez del teléfono.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '«{name}» contiene datos de ProofMode de un archivo que no está en este pedido o que se cambió después. Añada también ese archivo, tal como lo escribió la cámara.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    'No se pudo sacar «{name}» de su zip. Compruebe que el disco tiene espacio, o descomprima el zip y añada el archivo.',
}
