import type { enArchive } from '../../en-archive.ts'
import type { Translation } from '../../translation.ts'

export const esArchive: Translation<typeof enArchive> = {
  'archive.title': 'Archivo',
  'archive.open': 'Archivo',
  'archive.openWell': 'Archivo: todos los ficheros como se guardaron',
  'archive.openFindings': 'Archivo: {findings}',
  'archive.busy': '{task} {share}',
  'archive.close': 'Cerrar',
  'archive.loading': 'Mirando lo que se sabe…',
  'archive.bytesOf': '{done} de {total}',
  'archive.today': 'Hoy',
  'archive.daysAgo.one': 'Hace {count} día',
  'archive.daysAgo.other': 'Hace {count} días',
  'archive.orders.one': '{count} pedido',
  'archive.orders.other': '{count} pedidos',
  'archive.health': 'Estado',
  'archive.healthWhat':
    'Cada fichero tiene una suma de control desde que se guardó. Mientras usted hace otra cosa, los ficheros se leen de nuevo y se comparan con ella.',
  'archive.neverChecked': 'Los ficheros aún no se han vuelto a leer. Eso empieza solo.',
  'archive.allWell': 'Todos los ficheros están como se guardaron: {files}, {size}. Comprobado el {when}.',
  'archive.passUnderWay':
    'Una nueva comprobación empezó el {when} y ha leído {files} hasta ahora. Sigue mientras no haya otra cosa que hacer.',
  'archive.checkNow': 'Comprobar todos los ficheros ahora',
  'archive.findingOrders': 'En los pedidos: {orders}',
  'archive.moreFindings.one': '…y {count} más.',
  'archive.moreFindings.other': '…y {count} más.',
  'archive.nextRestore': 'Una copia de seguridad puede tener este fichero como estaba.',
  'archive.nextWholeBackup': 'Restaure una copia de seguridad en un lugar nuevo y siga con ese archivo.',
  'archive.nextNoBackup':
    'No se conoce ninguna copia de seguridad. Mire si tiene el fichero en otro sitio y revise el disco antes de que pierda más.',
  'archive.nextUnexpected': 'Otra cosa puso aquí este fichero. Proofbox no lo usa; mírelo y después quítelo.',
  'archive.nextInconsistent':
    'La cadena de custodia de este pedido ya no se sostiene. Una copia de seguridad anterior la tiene como estaba.',
  'archive.restoreOne': 'Restaurar este fichero de una copia',
  'archive.restoringOne': 'Restaurando…',
  'archive.restoredOne': '{path} está restaurado como estaba el {when}.',
  'archive.backup': 'Copia de seguridad',
  'archive.backupWhat':
    'Una copia de seguridad contiene todo: pedidos, vídeos, pruebas, registros y ajustes. Después de escribirla se vuelve a leer. Guárdela en otro disco.',
  'archive.noBackup': 'Aún no hay copia de seguridad. Si este disco falla, se pierde todo.',
  'archive.backUpToFile': 'Copiar a un fichero…',
  'archive.backUpToFolder': 'Copiar a una carpeta…',
  'archive.backupKinds':
    'Un fichero contiene una copia y se puede llevar a cualquier sitio. Una carpeta contiene una tras otra: solo se escribe lo nuevo, y las copias anteriores se quedan hasta que usted las borre.',
  'archive.backedUp': 'Copiado y vuelto a leer: {files}, {size}, en {place}',
  'archive.leftOut.one': '{count} fichero del archivo está dañado y no está en esta copia.',
  'archive.leftOut.other': '{count} ficheros del archivo están dañados y no están en esta copia.',
  'archive.backupFacts': '{when}, {files}, {size}',
  'archive.notReachable': 'Ahora no se puede alcanzar. Conecte el disco que la contiene.',
  'archive.forget': 'Quitar de esta lista: {place}',
  'archive.backUpAgain': 'Copiar de nuevo',
  'archive.tryRestore': 'Probar una restauración',
  'archive.restoreThis': 'Restaurar…',
  'archive.trialWhole':
    'Probado el {when}: toda la copia del {backedUpAt} se restauró en un lugar vacío y se comparó. Ficheros: {files}. Fichas leídas: {records}. Cadenas de custodia seguidas: {chains}. Nada estaba mal.',
  'archive.trialSampled':
    'Probado el {when}: no había sitio para toda la copia del {backedUpAt}, así que se restauró y comparó una parte. Ficheros: {files} de {total}. Fichas leídas: {records}. Cadenas de custodia seguidas: {chains}. Nada estaba mal en ellas.',
  'archive.trialBad':
    'Probado el {when}: la copia del {backedUpAt} no está entera: {findings}. Haga una copia nueva en otro lugar.',
  'archive.restore': 'Restaurar',
  'archive.restoreWhat':
    'Una copia se restaura en una carpeta vacía; lo que hay aquí queda como está. Cada fichero se compara con su suma de control, y la cadena de custodia de cada pedido dice que se restauró.',
  'archive.restoreFile': 'Restaurar de un fichero…',
  'archive.restoreFolder': 'Restaurar de una carpeta…',
  'archive.restored': 'La copia del {when} está restaurada: {orders}, {files}',
  'archive.restoredNext': 'Para seguir con ellos, use esa carpeta como su archivo.',
  'archive.task.check': 'Comprobando el archivo',
  'archive.task.back-up': 'Haciendo la copia',
  'archive.task.restore': 'Restaurando',
  'archive.task.try': 'Probando una restauración',
  'archive.stopped.check': 'La comprobación se detuvo. La próxima sigue desde ahí.',
  'archive.stopped.back-up': 'La copia se detuvo. No quedó nada de ella; las copias anteriores están como estaban.',
  'archive.stopped.restore': 'La restauración se detuvo. No quedó nada.',
  'archive.stopped.try': 'La prueba se detuvo.',
  'archive.failed.check': 'El archivo no se pudo comprobar',
  'archive.failed.back-up': 'No hay copia nueva',
  'archive.failed.restore': 'No se restauró nada',
  'archive.failed.try': 'La copia no se pudo probar',
  'archive.trialProtected':
    'Probado el {when}: toda la copia del {backedUpAt} se restauró en un lugar vacío y se comparó. Ficheros: {files}. Está protegida, así que sus fichas no se abrieron. Nada estaba mal.',
}
