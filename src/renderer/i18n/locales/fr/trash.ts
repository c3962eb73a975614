import type { enTrash } from '../../en-trash.ts'
import type { Translation } from '../../translation.ts'

export const frTrash: Translation<typeof enTrash> = {
  'trash.title': 'Corbeille',
  'trash.what': 'Les commandes supprimées restent ici, entières, jusqu’à ce que vous les retiriez pour de bon.',
  'trash.empty': 'La corbeille est vide.',
  'trash.order': '{title}, supprimée le {when}',
  'trash.holds': '{originals}, {exhibits}',
  'trash.originals.one': '{count} fichier',
  'trash.originals.other': '{count} fichiers',
  'trash.exhibits.one': '{count} pièce',
  'trash.exhibits.other': '{count} pièces',
  'trash.putBack': 'Remettre en place',
  'trash.purge': 'Retirer pour de bon',
  'trash.purgeSure':
    'Retirer « {title} » pour de bon ? Ses fichiers ne pourront pas être récupérés. Une ligne reste dans le journal des suppressions.',
  'trash.purgeYes': 'Oui, retirer pour de bon',
  'trash.purgeNo': 'Laisser dans la corbeille',
  'trash.purged.one': 'Retirée pour de bon, avec {count} fichier.',
  'trash.purged.other': 'Retirée pour de bon, avec {count} fichiers.',
  'trash.delete': 'Supprimer cette commande',
  'trash.deletedToast': '« {title} » est dans la corbeille.',
  'change.deletedOrder': '« {title} » supprimée',
}
