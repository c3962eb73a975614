import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const esPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Cancelado. No quedó nada.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Algunos ficheros del archivo están dañados, por eso la copia que había se conservó y no se sustituyó. Restaure antes esos ficheros o escriba la copia nueva en otro lugar.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'La copia está dañada: no todo se puede restaurar como estaba. No quedó nada. Use otra copia o haga restaurar las partes enteras.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Ninguna copia accesible contiene «{path}» entero. Conecte el disco de una copia e inténtelo de nuevo.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Eso no contiene ni un dosier, ni un archivo, ni una copia. Elija la carpeta del dosier, su .zip o su evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'No hay ninguna copia «{name}» en ese lugar. Conecte el disco que la contiene o elija otra.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'La copia «{name}» no se pudo leer hasta el final. Revise su disco o use otra copia.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'La copia «{name}» está dañada. Use otra y haga una nueva cuanto antes.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '«{name}» no es una copia de Proofbox. Elija el fichero o la carpeta que se hizo como tal.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '«{path}» del archivo no se puede leer, por eso no está en la copia. Revise el disco del archivo.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '«{name}» ya existe y no es una copia entera, por eso no se sustituye. Elija otro nombre.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'Ese lugar está dentro del propio archivo. Elija uno fuera, mejor en otro disco.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'La carpeta de copias «{name}» aún no contiene ninguna copia. Elija otra.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'La carpeta de copias «{name}» no contiene ninguna copia del {moment}. Elija otra.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '«{path}» del archivo no se puede leer. Revise el disco y después restaure ese fichero de una copia.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '«{path}» del archivo ya no es lo que era. Restaure ese fichero de una copia.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '«{name}» no está vacía. Nunca se sobrescribe nada: elija una carpeta vacía o nueva.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Esa copia ya no está en la lista. Elija su fichero o carpeta.',
  'There is not enough space for the backup.': 'No hay espacio suficiente para la copia.',
  'The backup that was there before is as it was.': 'La copia que había antes está como estaba.',
  'Free some space, or choose another disk.': 'Libere espacio o elija otro disco.',
  'That disk takes no file as large as this backup.': 'Ese disco no admite un fichero tan grande como esta copia.',
  'Choose a folder for it instead: that makes many small files.':
    'Elija en su lugar una carpeta: así son muchos ficheros pequeños.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Ese lugar no se puede leer o escribir. Dése permiso o elija otro.',
  'That disk is read-only. Choose a place on another disk.':
    'Ese disco es de solo lectura. Elija un lugar en otro disco.',
  'The disk did not take what was written to it; it may have been removed.':
    'El disco no aceptó lo que se escribía en él; quizá se retiró.',
  'Check it and try again.': 'Revíselo e inténtelo de nuevo.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'No hay espacio suficiente para restaurar. No quedó nada. Elija un lugar en otro disco.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'El archivo no se pudo restaurar allí. No quedó nada. Revise el disco e inténtelo de nuevo.',
}
