import { en } from './en.ts'
import { mirrored } from './pseudo-locale.ts'

/** The languages of the window, and `ar-XB`: English mirrored, with which the layout is tried from right to left. */
export const locales = ['en', 'es', 'de', 'fr', 'pt', 'pl', 'ru', 'zh', 'ar-XB'] as const
export type Locale = (typeof locales)[number]

export type Words = Readonly<Record<string, string>>

type Load = () => Promise<Words>
const sources: { readonly en: Load } & Partial<Record<Locale, Load>> = {
  en: async () => en,
  'ar-XB': async () => mirrored(en),
}

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

/** Switches the window's language once its words are there. What is on the page is drawn anew by who listens. */
export const switchLocale = async (locale: Locale): Promise<void> => {
  const words = await (sources[locale] ?? sources.en)()
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
