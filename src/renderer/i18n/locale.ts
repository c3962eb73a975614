import { en } from './en.ts'
import { mirrored } from './pseudo-locale.ts'

export type Words = Readonly<Record<string, string>>

/** The languages of the window, and `ar-XB`: English mirrored, with which the layout is tried from right to left. */
const sources = {
  en: async () => en,
  pt: async () => (await import('./locales/pt/pt.ts')).pt,
  es: async () => (await import('./locales/es/es.ts')).es,
  de: async () => (await import('./locales/de/de.ts')).de,
  fr: async () => (await import('./locales/fr/fr.ts')).fr,
  zh: async () => (await import('./locales/zh/zh.ts')).zh,
  pl: async () => (await import('./locales/pl/pl.ts')).pl,
  ru: async () => (await import('./locales/ru/ru.ts')).ru,
  'ar-XB': async () => mirrored(en),
} satisfies Readonly<Record<string, () => Promise<Words>>>

export type Locale = keyof typeof sources
export const locales = Object.keys(sources) as readonly Locale[]

interface ActiveLocale {
  readonly locale: Locale
  readonly words: Words
  /** The language by whose habits numbers, dates and lists are written. */
  readonly habits: string
  readonly direction: 'ltr' | 'rtl'
}

let active: ActiveLocale = { locale: 'en', words: en, habits: 'en-GB', direction: 'ltr' }

/** What the window is written in now. */
export const activeLocale = (): ActiveLocale => active

/** The locale that fits a list of wishes (BCP 47, the dearest first) best; English where none does. */
export const closestLocale = (wishes: readonly string[]): Locale => {
  for (const wish of wishes) {
    const exact = locales.find((locale) => locale === wish)
    const near = exact ?? locales.find((locale) => locale === wish.split('-')[0]?.toLowerCase())
    if (near) return near
  }
  return 'en'
}

const listeners = new Set<() => void>()

/** The words of a locale; what it lacks is said in English. */
export const loadWords = (locale: Locale): Promise<Words> => sources[locale]()

/** Switches the window's language once its words are there. What is on the page is drawn anew by who listens. */
export const switchLocale = async (locale: Locale): Promise<void> => {
  const words = await loadWords(locale)
  const isPseudo = locale === 'ar-XB'
  active = {
    locale,
    words,
    habits: isPseudo || locale === 'en' ? 'en-GB' : locale,
    direction: isPseudo ? 'rtl' : 'ltr',
  }
  for (const listener of listeners) listener()
}

/** Returns the function that ends the subscription. */
export const onLocale = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
