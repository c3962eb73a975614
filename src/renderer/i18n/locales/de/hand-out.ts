import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const deHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Diese Datei aus dem Fenster ziehen, in ein Formular oder einen Ordner',
  'handOut.save': 'Kopie speichern …',
  'handOut.saved': 'Eine Kopie wurde gespeichert.',
  'handOut.copy': 'Bild kopieren',
  'handOut.copied': 'Das Bild ist in der Zwischenablage.',
}
