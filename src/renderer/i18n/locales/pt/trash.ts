import type { enTrash } from '../../en-trash.ts'
import type { Translation } from '../../translation.ts'

export const ptTrash: Translation<typeof enTrash> = {
  'trash.title': 'Lixeira',
  'trash.what': 'Pedidos apagados ficam aqui, inteiros, até você retirá-los para sempre.',
  'trash.empty': 'A lixeira está vazia.',
  'trash.order': '{title}, apagado em {when}',
  'trash.holds': '{originals}, {exhibits}',
  'trash.originals.one': '{count} arquivo',
  'trash.originals.other': '{count} arquivos',
  'trash.exhibits.one': '{count} prova',
  'trash.exhibits.other': '{count} provas',
  'trash.putBack': 'Pôr de volta',
  'trash.purge': 'Retirar para sempre',
  'trash.purgeSure':
    'Retirar “{title}” para sempre? Seus arquivos não podem ser recuperados. Fica uma linha no registro de exclusões.',
  'trash.purgeYes': 'Sim, retirar para sempre',
  'trash.purgeNo': 'Deixar na lixeira',
  'trash.purged.one': 'Retirado para sempre, com {count} arquivo.',
  'trash.purged.other': 'Retirado para sempre, com {count} arquivos.',
  'trash.delete': 'Apagar este pedido',
  'trash.deletedToast': '“{title}” está na lixeira.',
  'change.deletedOrder': '“{title}” apagado',
}
