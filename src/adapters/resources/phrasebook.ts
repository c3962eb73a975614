import { IntlMessageFormat } from 'intl-messageformat'
import type { Phrasebook, PhraseValue } from '../../domain/dispute/phrasebook.ts'
import { minorDigits } from '../../domain/kernel/money.ts'
import { shownText } from '../../domain/kernel/shown-text.ts'

/**
 * Amounts and days as the language writes them; counts stay numbers, so that the message can choose the plural. What a
 * seller or a label wrote goes into a form, where nothing of it may be hidden.
 */
const shown = (language: string, value: PhraseValue): string | number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return shownText(value)
  if ('day' in value) {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${value.day}T00:00:00Z`),
    )
    // French says the first of a month with an ordinal, which CLDR's pattern leaves out.
    return language === 'fr' ? day.replace(/^1 /, '1er ') : day
  }
  const { minor, currency } = value.money
  const digits = minorDigits(currency)
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(minor / 10 ** digits)
    .replaceAll('\u00a0', ' ')
}

/** English for readers all over the world: the day before the month, which nobody can read the other way round. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** Messages in ICU MessageFormat. Throws when one of them cannot be parsed. */
export const createPhrasebook = (language: string, messages: Readonly<Record<string, string>>): Phrasebook => {
  const formats = new Map(
    Object.entries(messages).map(([key, message]) => [
      key,
      new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true }),
    ]),
  )
  return {
    language,
    say(key, values = {}) {
      const format = formats.get(key)
      if (!format) throw new RangeError(`${language} has no message “${key}”`)
      const filled = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, shown(localeOf(language), value)]),
      )
      return String(format.format(filled))
    },
  }
}
