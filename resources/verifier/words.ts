import { de } from './words-de.ts'
import { en, type Words } from './words-en.ts'
import { es } from './words-es.ts'
import { fr } from './words-fr.ts'
import { pl } from './words-pl.ts'
import { pt } from './words-pt.ts'
import { ru } from './words-ru.ts'
import { zh } from './words-zh.ts'

/** Every language of this page, by its code; each names itself in `language`. */
export const catalogues: Readonly<Record<string, Words>> = { en, de, es, fr, pl, pt, ru, zh }

/** The first of the browser's languages that there are words for; English where there is none. */
export const chooseLanguage = (wanted: readonly string[]): string =>
  wanted.map((each) => each.slice(0, 2).toLowerCase()).find((each) => each in catalogues) ?? 'en'

export const fill = (sentence: string, values: Readonly<Record<string, string>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
