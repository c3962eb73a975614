import type { phrasesFound } from '../../phrases/found.ts'
import type { Phrases } from '../../translation.ts'

export const frPhrasesFound: Phrases<typeof phrasesFound> = {
  '{format} {text} read': '{format} {text} lu',
  '{format} {text} read in {frames} frames': '{format} {text} lu sur {frames} images',
  'a code is in view and could not be read surely': 'un code est visible et n’a pas pu être lu avec certitude',
  '{count} line of text read, such as “{line}”': '{count} ligne de texte lue, par exemple « {line} »',
  '{count} lines of text read, such as “{line}”': '{count} lignes de texte lues, par exemple « {line} »',
  'the clearest of {frames} frames that show it': 'la plus nette des {frames} images qui le montrent',
  'print is in view and could not be read': 'un texte imprimé est visible et n’a pas pu être lu',
  'one thing stands out and the camera rests on it': 'une chose se détache et la caméra s’y arrête',
  'nothing stands out; a clear frame': 'rien ne se détache ; une image nette',
  'it may be cut off at the edge of the picture': 'il est peut-être coupé au bord de l’image',
  'gave {format} {text}': 'a donné {format} {text}',
  'more text can be read in it': 'on y lit plus de texte',
  'less of it is cut off': 'il y est moins coupé',
  'another moment': 'un autre moment',
  'an irregular dark crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'une ligne sombre irrégulière, comme une fissure, sur une surface par ailleurs unie, vue sur une vue ; regardez si c’est un dommage',
  'an irregular bright crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'une ligne claire irrégulière, comme une fissure, sur une surface par ailleurs unie, vue sur une vue ; regardez si c’est un dommage',
  'an irregular dark patch on an otherwise even surface, seen in one view; look whether it is damage':
    'une tache sombre irrégulière sur une surface par ailleurs unie, vue sur une vue ; regardez si c’est un dommage',
  'an irregular bright patch on an otherwise even surface, seen in one view; look whether it is damage':
    'une tache claire irrégulière sur une surface par ailleurs unie, vue sur une vue ; regardez si c’est un dommage',
  'an irregular dark crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'une ligne sombre irrégulière, comme une fissure, sur une surface par ailleurs unie, vue sur {views} vues ; regardez si c’est un dommage',
  'an irregular bright crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'une ligne claire irrégulière, comme une fissure, sur une surface par ailleurs unie, vue sur {views} vues ; regardez si c’est un dommage',
  'an irregular dark patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'une tache sombre irrégulière sur une surface par ailleurs unie, vue sur {views} vues ; regardez si c’est un dommage',
  'an irregular bright patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'une tache claire irrégulière sur une surface par ailleurs unie, vue sur {views} vues ; regardez si c’est un dommage',
  'No frame for {step} s from {time} on.': 'Aucune image pendant {step} s à partir de {time}.',
  'From {time} on frames follow each other {factor} times as fast for {count} frames.':
    'À partir de {time}, les images se suivent {factor} fois plus vite pendant {count} images.',
  'The clock of the frames makes an odd step of {millis} ms at {time}, as where two files were joined.':
    'L’horloge des images fait un pas inhabituel de {millis} ms à {time}, comme là où deux fichiers ont été joints.',
  'The same picture stands for {step} s from {time} on.': 'La même image reste {step} s à partir de {time}.',
  'The camera leaps at once at {time}, as where a short piece was taken out.':
    'La caméra saute d’un coup à {time}, comme là où un court passage a été retiré.',
  'The picture changes at once at {time}, as at a cut.': 'L’image change d’un coup à {time}, comme à une coupe.',
  'From {time} on the frames from {earlier} are in the file again.':
    'À partir de {time}, les images de {earlier} sont une seconde fois dans le fichier.',
  'Frames are shown again in a rhythm from {time} to {until}, as where a video is slowed down.':
    'De {time} à {until}, des images sont remontrées à un rythme régulier, comme là où une vidéo est ralentie.',
  'A sound breaks off at once at {time}.': 'Un son s’interrompt d’un coup à {time}.',
  'The background of the sound changes at once at {time}.': 'Le fond sonore change d’un coup à {time}.',
  'The sound is exactly silent for {step} s at {time}.': 'Le son est totalement muet pendant {step} s à {time}.',
  'The file says that it was written by {program}.': 'Le fichier dit avoir été écrit par {program}.',
  'The parcel is open already in the first frame.': 'Le colis est déjà ouvert sur la première image.',
  '{count} frames could not be read.': '{count} images n’ont pas pu être lues.',
  '{count} places where a join may be were not looked at, the first at {time}.':
    '{count} endroits où il peut y avoir un raccord n’ont pas été regardés, le premier à {time}.',
  'The label shows {text}': 'L’étiquette montre {text}',
  'The label may show {text} ({grounds})': 'L’étiquette montre peut-être {text} ({grounds})',
  'A picture of the order shows {text}': 'Une image de la commande montre {text}',
  'A picture of the order may show {text} ({grounds})': 'Une image de la commande montre peut-être {text} ({grounds})',
  '{shows}: the order’s number.': '{shows} : le numéro de la commande.',
  '{shows}; the order names no tracking number to compare.':
    '{shows} ; la commande n’indique aucun numéro de suivi à comparer.',
  '{shows}, which belongs to another parcel; the order says {expected}.':
    '{shows}, qui appartient à un autre colis ; la commande dit {expected}.',
  '{shows}; the order says {expected}: {difference}.': '{shows} ; la commande dit {expected} : {difference}.',
  '{shows}; the order says {expected}: {difference}. It could be a reading error.':
    '{shows} ; la commande dit {expected} : {difference}. Ce peut être une erreur de lecture.',
  '{count} of {length} characters differs ({places})': '{count} caractère sur {length} diffère ({places})',
  '{count} of {length} characters differ ({places})': '{count} caractères sur {length} diffèrent ({places})',
  'position {place}: {wanted} is missing': 'position {place} : il manque {wanted}',
  'after position {place}: {read} too many': 'après la position {place} : {read} en trop',
  'position {place}: {read} instead of {wanted}': 'position {place} : {read} au lieu de {wanted}',
  'read from a code': 'lu dans un code',
  'read as text, equal to the order’s number': 'lu comme texte, égal au numéro de la commande',
  'read as text, its check digit fits': 'lu comme texte, sa clé de contrôle est juste',
  'read as text, in no known shape': 'lu comme texte, sans forme connue',
  'read as text once only, without a check digit that fits':
    'lu comme texte une seule fois, sans clé de contrôle juste',
  'read as text {frames} times, in the shape of {carrier}': 'lu comme texte {frames} fois, de la forme de {carrier}',
  'digits that may number something else': 'des chiffres qui peuvent numéroter autre chose',
  'its check digit does not fit': 'sa clé de contrôle n’est pas juste',
  'has the shape of {carrier}': 'a la forme de {carrier}',
  '{shape}, its check digit fits': '{shape}, sa clé de contrôle est juste',
  '{shape}, but its check digit does not fit: read again':
    '{shape}, mais sa clé de contrôle n’est pas juste : à relire',
  'has the shape of {carrier}, {letter} for {service}': 'a la forme de {carrier}, {letter} pour {service}',
  'e-commerce': 'commerce en ligne',
  parcel: 'colis',
  'tracked letter post': 'lettre suivie',
  registered: 'recommandé',
  unregistered: 'non recommandé',
  insured: 'assuré',
  'a postal operator (UPU S10)': 'un opérateur postal (UPU S10)',
  'DHL, GLS or another (GS1 SSCC)': 'DHL, GLS ou un autre (GS1 SSCC)',
  'JCEX, WanB or another "YQ" carrier': 'JCEX, WanB ou un autre transporteur « YQ »',
  'file system': 'système de fichiers',
  'EXIF, local time without a zone': 'EXIF, heure locale sans fuseau',
  'EXIF, with the zone the camera states': 'EXIF, avec le fuseau que l’appareil indique',
  'last change as this disk states it': 'dernière modification selon ce disque',
  'this computer’s own clock, which is a claim': 'l’horloge de cet ordinateur, qui est une déclaration',
  'this computer’s clock': 'l’horloge de cet ordinateur',
  'holds {parts}': 'contient {parts}',
  'holds {parts}, below what may be a name': 'contient {parts}, sous ce qui peut être un nom',
  'stands under “{heading}”': 'se trouve sous « {heading} »',
  'stands under “{heading}” and holds {parts}': 'se trouve sous « {heading} » et contient {parts}',
  'a post code and town': 'code postal et localité',
  'a post code and town of Poland': 'code postal et localité de Pologne',
  'a post code and town of Portugal': 'code postal et localité du Portugal',
  'a post code and town of the Netherlands': 'code postal et localité des Pays-Bas',
  'a post code of Brazil': 'un code postal du Brésil',
  'a post code of Canada': 'un code postal du Canada',
  'a post code of the United Kingdom': 'un code postal du Royaume-Uni',
  'a province, city or district of China': 'une province, une ville ou un district de Chine',
  'a state and ZIP code of the United States': 'État et code ZIP des États-Unis',
  'a state and post code of Australia': 'État et code postal d’Australie',
  'a street and number': 'rue et numéro',
  'a two-dimensional code that is not the tracking number: such codes can hold a name and an address':
    'un code à deux dimensions qui n’est pas le numéro de suivi : de tels codes peuvent contenir nom et adresse',
  'an e-mail address': 'une adresse électronique',
  'digits after a word for telephone': 'des chiffres après un mot pour téléphone',
  'digits beside or under a word for telephone': 'des chiffres à côté ou au-dessous d’un mot pour téléphone',
  'digits in the form of a telephone number': 'des chiffres de la forme d’un numéro de téléphone',
  'a whole card number: cover it before you show this picture':
    'un numéro de carte entier : couvrez-le avant de montrer cette image',
  'digits that pass the check of card numbers: look, and cover them if they are one':
    'des chiffres qui passent le contrôle des numéros de carte : regardez, et couvrez-les si c’en est un',
  'four digits after dots, beside a word for card': 'quatre chiffres après des points, à côté d’un mot pour carte',
  'four digits after dots; no word says card': 'quatre chiffres après des points ; aucun mot ne dit carte',
  '“{sign}” may stand for {currencies}': '« {sign} » peut désigner {currencies}',
  'three digits after the only sign: taken as thousands, which may be wrong':
    'trois chiffres après le seul signe : pris pour des milliers, ce qui peut être faux',
  '“{sign}” names the currency': '« {sign} » nomme la monnaie',
  'day and month may be exchanged: both readings are given':
    'jour et mois peuvent être inversés : les deux lectures sont données',
  'the year has two digits only': 'l’année n’a que deux chiffres',
  'written as a date': 'écrit comme une date',
  'follows “{heading}”': 'suit « {heading} »',
  'follows “{heading}”, in no known form of order numbers':
    'suit « {heading} », sans forme connue de numéro de commande',
}
