import { closestLocale, type Locale, locales, switchLocale } from '../i18n/locale.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How the window looks on this computer. It belongs to the window and not to the archive. */
export interface Appearance {
  /** `system`: the closest of the desktop's languages. */
  readonly language: Locale | 'system'
  readonly theme: Theme
}

const key = 'appearance'
const usual: Appearance = { language: 'system', theme: 'system' }

/** What was chosen last; what cannot be read counts as not chosen. */
export const readAppearance = (): Appearance => {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<string, unknown>>
    return {
      language: locales.find((locale) => locale === language) ?? usual.language,
      theme: themes.find((name) => name === theme) ?? usual.theme,
    }
  } catch {
    return usual
  }
}

/** Puts it on the page; the language as soon as its words are there. */
export const applyAppearance = async ({ language, theme }: Appearance): Promise<void> => {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  await switchLocale(language === 'system' ? closestLocale(navigator.languages) : language)
}

export const chooseAppearance = (appearance: Appearance): Promise<void> => {
  localStorage.setItem(key, JSON.stringify(appearance))
  return applyAppearance(appearance)
}
