import type { phrasesFound } from '../../phrases/found.ts'
import type { Phrases } from '../../translation.ts'

export const esPhrasesFound: Phrases<typeof phrasesFound> = {
  '{format} {text} read': '{format} {text} leído',
  '{format} {text} read in {frames} frames': '{format} {text} leído en {frames} fotogramas',
  'a code is in view and could not be read surely': 'se ve un código y no se pudo leer con seguridad',
  '{count} line of text read, such as “{line}”': '{count} línea de texto leída, como «{line}»',
  '{count} lines of text read, such as “{line}”': '{count} líneas de texto leídas, como «{line}»',
  'the clearest of {frames} frames that show it': 'el más claro de {frames} fotogramas que lo muestran',
  'print is in view and could not be read': 'se ve texto impreso y no se pudo leer',
  'one thing stands out and the camera rests on it': 'una cosa destaca y la cámara reposa en ella',
  'nothing stands out; a clear frame': 'nada destaca; un fotograma claro',
  'it may be cut off at the edge of the picture': 'quizá está cortado en el borde de la imagen',
  'gave {format} {text}': 'dio {format} {text}',
  'more text can be read in it': 'en él se puede leer más texto',
  'less of it is cut off': 'queda menos cortado',
  'another moment': 'otro momento',
  'an irregular dark crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'una línea oscura irregular, como una grieta, en una superficie por lo demás uniforme, vista en una vista; mire si es un daño',
  'an irregular bright crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'una línea clara irregular, como una grieta, en una superficie por lo demás uniforme, vista en una vista; mire si es un daño',
  'an irregular dark patch on an otherwise even surface, seen in one view; look whether it is damage':
    'una mancha oscura irregular en una superficie por lo demás uniforme, vista en una vista; mire si es un daño',
  'an irregular bright patch on an otherwise even surface, seen in one view; look whether it is damage':
    'una mancha clara irregular en una superficie por lo demás uniforme, vista en una vista; mire si es un daño',
  'an irregular dark crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'una línea oscura irregular, como una grieta, en una superficie por lo demás uniforme, vista en {views} vistas; mire si es un daño',
  'an irregular bright crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'una línea clara irregular, como una grieta, en una superficie por lo demás uniforme, vista en {views} vistas; mire si es un daño',
  'an irregular dark patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'una mancha oscura irregular en una superficie por lo demás uniforme, vista en {views} vistas; mire si es un daño',
  'an irregular bright patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'una mancha clara irregular en una superficie por lo demás uniforme, vista en {views} vistas; mire si es un daño',
  'No frame for {step} s from {time} on.': 'Ningún fotograma durante {step} s desde {time}.',
  'From {time} on frames follow each other {factor} times as fast for {count} frames.':
    'Desde {time} los fotogramas se siguen {factor} veces más rápido durante {count} fotogramas.',
  'The clock of the frames makes an odd step of {millis} ms at {time}, as where two files were joined.':
    'El reloj de los fotogramas da un paso extraño de {millis} ms en {time}, como donde se unieron dos archivos.',
  'The same picture stands for {step} s from {time} on.': 'La misma imagen queda {step} s desde {time}.',
  'The camera leaps at once at {time}, as where a short piece was taken out.':
    'La cámara salta de golpe en {time}, como donde se quitó un trozo corto.',
  'The picture changes at once at {time}, as at a cut.': 'La imagen cambia de golpe en {time}, como en un corte.',
  'From {time} on the frames from {earlier} are in the file again.':
    'Desde {time} los fotogramas de {earlier} están otra vez en el archivo.',
  'Frames are shown again in a rhythm from {time} to {until}, as where a video is slowed down.':
    'Los fotogramas se repiten con un ritmo de {time} a {until}, como donde se ralentiza un vídeo.',
  'A sound breaks off at once at {time}.': 'Un sonido se interrumpe de golpe en {time}.',
  'The background of the sound changes at once at {time}.': 'El fondo del sonido cambia de golpe en {time}.',
  'The sound is exactly silent for {step} s at {time}.': 'El sonido es silencio exacto durante {step} s en {time}.',
  'The file says that it was written by {program}.': 'El archivo dice que lo escribió {program}.',
  'The parcel is open already in the first frame.': 'El paquete ya está abierto en el primer fotograma.',
  '{count} frames could not be read.': '{count} fotogramas no se pudieron leer.',
  '{count} places where a join may be were not looked at, the first at {time}.':
    '{count} lugares donde puede haber una unión no se miraron, el primero en {time}.',
  'The label shows {text}': 'La etiqueta muestra {text}',
  'The label may show {text} ({grounds})': 'La etiqueta quizá muestra {text} ({grounds})',
  'A picture of the order shows {text}': 'Una imagen del pedido muestra {text}',
  'A picture of the order may show {text} ({grounds})': 'Una imagen del pedido quizá muestra {text} ({grounds})',
  '{shows}: the order’s number.': '{shows}: el número del pedido.',
  '{shows}; the order names no tracking number to compare.':
    '{shows}; el pedido no nombra número de seguimiento para comparar.',
  '{shows}, which belongs to another parcel; the order says {expected}.':
    '{shows}, que es de otro paquete; el pedido dice {expected}.',
  '{shows}; the order says {expected}: {difference}.': '{shows}; el pedido dice {expected}: {difference}.',
  '{shows}; the order says {expected}: {difference}. It could be a reading error.':
    '{shows}; el pedido dice {expected}: {difference}. Puede ser un error de lectura.',
  '{count} of {length} characters differs ({places})': '{count} de {length} caracteres difiere ({places})',
  '{count} of {length} characters differ ({places})': '{count} de {length} caracteres difieren ({places})',
  'position {place}: {wanted} is missing': 'posición {place}: falta {wanted}',
  'after position {place}: {read} too many': 'tras la posición {place}: sobra {read}',
  'position {place}: {read} instead of {wanted}': 'posición {place}: {read} en lugar de {wanted}',
  'read from a code': 'leído de un código',
  'read as text, equal to the order’s number': 'leído como texto, igual al número del pedido',
  'read as text, its check digit fits': 'leído como texto, su dígito de control coincide',
  'read as text, in no known shape': 'leído como texto, sin forma conocida',
  'read as text once only, without a check digit that fits':
    'leído como texto una sola vez, sin un dígito de control que coincida',
  'read as text {frames} times, in the shape of {carrier}':
    'leído como texto {frames} veces, con la forma de {carrier}',
  'digits that may number something else': 'cifras que pueden numerar otra cosa',
  'its check digit does not fit': 'su dígito de control no coincide',
  'has the shape of {carrier}': 'tiene la forma de {carrier}',
  '{shape}, its check digit fits': '{shape}, su dígito de control coincide',
  '{shape}, but its check digit does not fit: read again':
    '{shape}, pero su dígito de control no coincide: léalo de nuevo',
  'has the shape of {carrier}, {letter} for {service}': 'tiene la forma de {carrier}, {letter} de {service}',
  'e-commerce': 'comercio electrónico',
  parcel: 'paquete',
  'tracked letter post': 'carta con seguimiento',
  registered: 'certificado',
  unregistered: 'sin certificar',
  insured: 'asegurado',
  'a postal operator (UPU S10)': 'un operador postal (UPU S10)',
  'DHL, GLS or another (GS1 SSCC)': 'DHL, GLS u otro (GS1 SSCC)',
  'JCEX, WanB or another "YQ" carrier': 'JCEX, WanB u otro transportista «YQ»',
  'file system': 'sistema de archivos',
  'EXIF, local time without a zone': 'EXIF, hora local sin zona',
  'EXIF, with the zone the camera states': 'EXIF, con la zona que indica la cámara',
  'last change as this disk states it': 'último cambio según indica este disco',
  'this computer’s own clock, which is a claim': 'el propio reloj de este ordenador, que es una afirmación',
  'this computer’s clock': 'el reloj de este ordenador',
  'holds {parts}': 'contiene {parts}',
  'holds {parts}, below what may be a name': 'contiene {parts}, bajo lo que puede ser un nombre',
  'stands under “{heading}”': 'está bajo «{heading}»',
  'stands under “{heading}” and holds {parts}': 'está bajo «{heading}» y contiene {parts}',
  'a post code and town': 'código postal y localidad',
  'a post code and town of Poland': 'código postal y localidad de Polonia',
  'a post code and town of Portugal': 'código postal y localidad de Portugal',
  'a post code and town of the Netherlands': 'código postal y localidad de los Países Bajos',
  'a post code of Brazil': 'un código postal de Brasil',
  'a post code of Canada': 'un código postal de Canadá',
  'a post code of the United Kingdom': 'un código postal del Reino Unido',
  'a province, city or district of China': 'una provincia, ciudad o distrito de China',
  'a state and ZIP code of the United States': 'estado y código ZIP de Estados Unidos',
  'a state and post code of Australia': 'estado y código postal de Australia',
  'a street and number': 'calle y número',
  'a two-dimensional code that is not the tracking number: such codes can hold a name and an address':
    'un código bidimensional que no es el número de seguimiento: tales códigos pueden contener nombre y dirección',
  'an e-mail address': 'una dirección de correo electrónico',
  'digits after a word for telephone': 'cifras tras una palabra de teléfono',
  'digits beside or under a word for telephone': 'cifras junto a una palabra de teléfono o debajo',
  'digits in the form of a telephone number': 'cifras con la forma de un número de teléfono',
  'a whole card number: cover it before you show this picture':
    'un número de tarjeta completo: cúbralo antes de mostrar esta imagen',
  'digits that pass the check of card numbers: look, and cover them if they are one':
    'cifras que pasan la comprobación de números de tarjeta: mire, y cúbralas si lo son',
  'four digits after dots, beside a word for card': 'cuatro cifras tras puntos, junto a una palabra de tarjeta',
  'four digits after dots; no word says card': 'cuatro cifras tras puntos; ninguna palabra dice tarjeta',
  '“{sign}” may stand for {currencies}': '«{sign}» puede significar {currencies}',
  'three digits after the only sign: taken as thousands, which may be wrong':
    'tres cifras tras el único signo: tomadas como millares, lo que puede ser erróneo',
  '“{sign}” names the currency': '«{sign}» nombra la moneda',
  'day and month may be exchanged: both readings are given': 'día y mes pueden estar cambiados: se dan ambas lecturas',
  'the year has two digits only': 'el año solo tiene dos cifras',
  'written as a date': 'escrito como fecha',
  'follows “{heading}”': 'sigue a «{heading}»',
  'follows “{heading}”, in no known form of order numbers':
    'sigue a «{heading}», sin forma conocida de número de pedido',
}
