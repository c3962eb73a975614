import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const esPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'En este archivo no hay ningún pedido «{id}».',
  'That order is not in the trash any more.': 'Ese pedido ya no está en la papelera.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'Otro pedido tiene ahora su número. Cámbielo o bórrelo antes y después devuelva este.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'El dosier «{name}» no está donde se escribió, o se cambió. El sello de tiempo queda en el archivo.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Una autoridad necesita una dirección que empiece por https:// o http:// y su certificado raíz como fichero PEM.',
  'Two authorities are asked already. Take one away first.': 'Ya se pregunta a dos autoridades. Quite antes una.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'La autoridad de sellado de tiempo no respondió. El sello espera y se pide de nuevo.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'La autoridad de sellado de tiempo no dio un sello utilizable. Revise su dirección y su certificado raíz.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'La clave que firma informes y dosieres no se puede leer. Restaure la carpeta «keys» de una copia; nada más está afectado.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'La clave que firma el registro de este archivo no se puede leer. Restaure la carpeta «keys» de una copia; nada más está afectado.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Este fichero de certificado no se puede usar. Revise su contraseña y que contenga una clave con su certificado.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'Este archivo está cifrado y bloqueado. Desbloquéelo antes con su frase de paso.',
  'The archive is locked. Unlock it with your passphrase first.':
    'El archivo está bloqueado. Desbloquéelo antes con su frase de paso.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'Esta frase de paso no abre el archivo. Escríbala de nuevo; las mayúsculas cuentan.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Esta clave de recuperación es de otro archivo, o de antes de que se sustituyera. Busque la correcta.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'No es una clave de recuperación entera. Empieza por AGE-SECRET-KEY-1 y tiene 74 letras; busque la que falta.',
  'This archive is not encrypted. Nothing was done.': 'Este archivo no está cifrado. No se hizo nada.',
  'This archive is encrypted already. Nothing was done.': 'Este archivo ya está cifrado. No se hizo nada.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Detenido. Todos los ficheros están enteros: unos cifrados y otros no. Siga o vuelva atrás.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Los ficheros de «keys» que abren este archivo están dañados o faltan. Póngalos de nuevo desde una copia del archivo.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'Otro Proofbox trabaja con este archivo. Ciérrelo y empiece de nuevo.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Un fichero del archivo no se pudo escribir o leer. No se perdió ninguno. Revise el disco y siga.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'Fue incorrecto varias veces. Espere a que pase el tiempo indicado e inténtelo de nuevo.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'Esta frase de paso es demasiado fácil de adivinar. Use cuatro o más palabras sin relación.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'No son las últimas letras de la clave de recuperación mostrada. Mire lo que escribió.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Aún hay trabajo en curso en sus pedidos. Espere a que termine o deténgalo y empiece de nuevo.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Una grabación espera a que se guarde. Guárdela o deséchela antes y empiece de nuevo.',
}
