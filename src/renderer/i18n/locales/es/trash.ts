import type { enTrash } from '../../en-trash.ts'
import type { Translation } from '../../translation.ts'

export const esTrash: Translation<typeof enTrash> = {
  'trash.title': 'Papelera',
  'trash.what': 'Los pedidos borrados se quedan aquí, enteros, hasta que los quite para siempre.',
  'trash.empty': 'La papelera está vacía.',
  'trash.order': '{title}, borrado el {when}',
  'trash.holds': '{originals}, {exhibits}',
  'trash.originals.one': '{count} fichero',
  'trash.originals.other': '{count} ficheros',
  'trash.exhibits.one': '{count} prueba',
  'trash.exhibits.other': '{count} pruebas',
  'trash.putBack': 'Devolver a su sitio',
  'trash.purge': 'Quitar para siempre',
  'trash.purgeSure':
    '¿Quitar «{title}» para siempre? Sus ficheros no se pueden recuperar. Queda una línea en el registro de borrados.',
  'trash.purgeYes': 'Sí, quitar para siempre',
  'trash.purgeNo': 'Dejarlo en la papelera',
  'trash.purged.one': 'Quitado para siempre, con {count} fichero.',
  'trash.purged.other': 'Quitado para siempre, con {count} ficheros.',
  'trash.delete': 'Borrar este pedido',
  'trash.deletedToast': '«{title}» está en la papelera.',
  'change.deletedOrder': '«{title}» borrado',
}
