import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const ruHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Перетащите этот файл из окна в форму или папку',
  'handOut.save': 'Сохранить копию…',
  'handOut.saved': 'Копия сохранена.',
  'handOut.copy': 'Копировать изображение',
  'handOut.copied': 'Изображение в буфере обмена.',
}
