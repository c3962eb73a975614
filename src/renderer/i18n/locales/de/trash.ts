import type { enTrash } from '../../en-trash.ts'
import type { Translation } from '../../translation.ts'

export const deTrash: Translation<typeof enTrash> = {
  'trash.title': 'Papierkorb',
  'trash.what': 'Gelöschte Bestellungen bleiben ganz hier, bis Sie sie endgültig entfernen.',
  'trash.empty': 'Der Papierkorb ist leer.',
  'trash.order': '{title}, gelöscht am {when}',
  'trash.holds': '{originals}, {exhibits}',
  'trash.originals.one': '{count} Datei',
  'trash.originals.other': '{count} Dateien',
  'trash.exhibits.one': '{count} Beweisstück',
  'trash.exhibits.other': '{count} Beweisstücke',
  'trash.putBack': 'Zurücklegen',
  'trash.purge': 'Endgültig entfernen',
  'trash.purgeSure':
    '„{title}“ endgültig entfernen? Die Dateien lassen sich nicht zurückholen. Eine Zeile im Löschprotokoll bleibt.',
  'trash.purgeYes': 'Ja, endgültig entfernen',
  'trash.purgeNo': 'Im Papierkorb lassen',
  'trash.purged.one': 'Endgültig entfernt, mit {count} Datei.',
  'trash.purged.other': 'Endgültig entfernt, mit {count} Dateien.',
  'trash.delete': 'Diese Bestellung löschen',
  'trash.deletedToast': '„{title}“ liegt im Papierkorb.',
  'change.deletedOrder': '„{title}“ gelöscht',
}
