import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const plHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Przeciągnij ten plik poza okno, do formularza lub folderu',
  'handOut.save': 'Zapisz kopię…',
  'handOut.saved': 'Kopia została zapisana.',
  'handOut.copy': 'Kopiuj obraz',
  'handOut.copied': 'Obraz jest w schowku.',
}
