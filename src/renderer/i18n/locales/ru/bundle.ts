import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

/** Sentences about how the report is set and what goes along with it, in Russian. */
export const ruBundle: Translation<typeof enBundle> = {
  'layout.title': 'Оформление и язык',
  'layout.paper': 'Бумага',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'US Letter',
  'layout.perPage': 'Доказательств на странице',
  'layout.perPage.1': 'Одно, как можно крупнее, со всеми сведениями о нём',
  'layout.perPage.2': 'Два, с тем, что нужно для сравнения',
  'layout.language': 'Язык текста спора',
  'layout.languageHint': 'Остальная часть отчёта на английском языке.',
  'layout.zip': 'Также упаковать в один файл zip',
  'bundle.warnings': 'Что исключено или не применялось как ограничение и почему',
}
