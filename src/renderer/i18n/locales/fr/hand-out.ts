import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const frHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Faites glisser ce fichier hors de la fenêtre, vers un formulaire ou un dossier',
  'handOut.save': 'Enregistrer une copie…',
  'handOut.saved': 'Une copie a été enregistrée.',
  'handOut.copy': 'Copier l’image',
  'handOut.copied': 'L’image est dans le presse-papiers.',
}
