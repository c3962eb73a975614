import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const esPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} queda fuera del dosier, aunque ahora ninguna prueba oculta nada de él.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'La prueba {labels} oculta parte de lo que muestra {name}; {name} queda fuera del dosier. El receptor no puede volver a tomar sus fotogramas.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'La prueba {labels} oculta parte de lo que muestra {name}, y {name} va en el dosier como está. Déjelo fuera si el receptor no debe ver esa parte.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Las pruebas {labels} ocultan parte de lo que muestra {name}; {name} queda fuera del dosier. El receptor no puede volver a tomar sus fotogramas.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Las pruebas {labels} ocultan parte de lo que muestra {name}, y {name} va en el dosier como está. Déjelo fuera si el receptor no debe ver esa parte.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'La prueba {label} no oculta nada, y otra del mismo archivo sí. Mire si muestra la misma parte.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'La prueba {label} está recortada y la imagen entera va a su lado como exhibits/{name}-unannotated. Para ocultar una parte, táchela.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'La prueba {label} no está entre los adjuntos: {why}. El dosier completo la tiene.',
  'it cannot be made small enough for the form': 'no se puede hacer lo bastante pequeña para el formulario',
  'the form takes fewer files, and others weigh more': 'el formulario acepta menos archivos y otros pesan más',
  'the form takes no more bytes together': 'el formulario no acepta más bytes en total',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'el formulario no acepta ningún tipo de imagen que se pueda crear (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'los nombres de archivo del formulario son demasiado cortos para numerarlos',
  'it would not be legible within the form’s limits': 'no sería legible dentro de los límites del formulario',
  'its picture cannot be read from the archive': 'su imagen no se puede leer del archivo',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Una fuente antigua o secundaria nombra {value} para «{what}». No se aplicó; mire el formulario.',
  'Not known and not enforced: {what}. Look at the form.': 'Desconocido y no aplicado: {what}. Mire el formulario.',
  'how many files': 'cuántos archivos',
  'bytes of a file': 'bytes de un archivo',
  'bytes of all files': 'bytes de todos los archivos',
  'kinds of files': 'tipos de archivo',
  'bytes of a video': 'bytes de un vídeo',
  'seconds of a video': 'segundos de un vídeo',
  'pixels of a picture': 'píxeles de una imagen',
  'length of a name': 'longitud de un nombre',
  'The form takes no video: give the moments of the recording in the text.':
    'El formulario no acepta vídeo: indique en el texto los momentos de la grabación.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Ningún clip de la grabación cabe junto a las imágenes; el dosier completo tiene la grabación.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'No se sabe nada del formulario, así que no se retuvo nada. Mire qué acepta antes de subir.',
  'No attachment shows {name}.': 'Ningún adjunto muestra {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'No se cortó ningún clip de {name}, porque mostraría lo que oculta una prueba.',
  'The sound was left out: the bytes are too few for it.': 'Se omitió el sonido: no bastan los bytes.',
  'Not read in the clip: {codes}. The pictures show it.': 'No leído en el clip: {codes}. Las imágenes lo muestran.',
  'The code {text} was read in the recording and is not read on this picture.':
    'El código {text} se leyó en la grabación y no se lee en esta imagen.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Solo la parte en torno a los códigos: la imagen entera no sería legible con tan pocos bytes.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}: una fuente antigua o secundaria nombra {size} MB como máximo por archivo ({source}). No se aplicó; mire el formulario.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Esta longitud apunta a {aim} caracteres; lo que hay que decir ocupa {length}. Acorte sus propias palabras.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'No se sabe cuántos caracteres acepta el formulario. Mírelo antes de pegar.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'El texto tiene {length} caracteres, el formulario acepta {limit}. Acorte lo que escribió en «esperaba» y «recibió».',
  'Left out to fit the limit: {text}': 'Omitido para respetar el límite: {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'Sus propias palabras se omiten, porque falta su dato ({id}): {text}',
  'You left out a sentence that a reader needs: {text}': 'Omitió una frase que el lector necesita: {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Añada el número de pedido: sin él no se sabe qué pedido es.',
  'Say what went wrong: the claim has no reason yet.': 'Diga qué salió mal: la reclamación aún no tiene motivo.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Diga qué pide: reembolso, una parte o una sustitución.',
  'There is no exhibit yet: nothing backs the text.': 'Aún no hay ninguna prueba: nada respalda el texto.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'El motivo es un cambio de opinión, así que los defectos y diferencias no están en el texto. Elija otro motivo si escribe por ellos.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'El texto dice que no ha confirmado la recepción. Quite esa frase si la confirmó.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'No nombrada en este texto: prueba {labels}. El texto largo las nombra todas.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Los datos cambiaron desde que editó este texto. Sus palabras se conservaron; mire las frases marcadas.',
  'The log says that you have written to the seller already.': 'El registro dice que ya escribió al vendedor.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Anote el mensaje en el registro cuando lo envíe: desde entonces se cuentan los días sin respuesta.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Este idioma no se puede escribir en letras ASCII: este es el texto en inglés. Un formulario que solo acepta ASCII lo acepta.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'Lo que escribió tiene letras que ASCII no puede escribir ({letters}). Escriba el artículo y sus palabras en letras latinas.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'No se sabe que el reembolso esté retrasado: el informe nombra la cantidad y ningún retraso.',
  'The statement is not in it. {why}': 'El extracto no está incluido. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'Una parte que queda legible contiene más que fecha, cantidad y nombre. Mire la imagen antes de que salga.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    '{count} filas contienen la cantidad; se tomó la más probable. Mírela o nombre otra.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'No se sabe si el reembolso está vencido: no se nombra ninguna fecha. Mire los plazos o espere al día.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'El texto no dice que se adjunte nada. Importe antes capturas de los mensajes y del extracto.',
  '{name} was left out. {why}': 'Se dejó fuera {name}. {why}',
  'the label': 'la etiqueta',
  'the label with {number}': 'la etiqueta con {number}',
  'the item': 'el artículo',
  'the defect “{defect}”': 'el defecto «{defect}»',
  'the difference in {aspect}': 'la diferencia ({aspect})',
  'the measurement “{measured}”': 'la medida «{measured}»',
}
