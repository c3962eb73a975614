/** `Deutsch`, `中文`: a language by its own name, as its readers look for it. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(language) ?? language
