import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/renderer/i18n/en.ts'
import { loadWords, locales } from '../../../src/renderer/i18n/locale.ts'
import { phrasesBundle } from '../../../src/renderer/i18n/phrases/bundle.ts'
import { phrasesCare } from '../../../src/renderer/i18n/phrases/care.ts'
import { phrasesFailures } from '../../../src/renderer/i18n/phrases/failures.ts'
import { phrasesFound } from '../../../src/renderer/i18n/phrases/found.ts'
import { phrasesProtect } from '../../../src/renderer/i18n/phrases/protect.ts'
import { saidInEnglish } from '../../../src/renderer/i18n/say-statement.ts'

const checklist = JSON.parse(readFileSync('resources/checklists.json', 'utf8')) as {
  readonly points: readonly { readonly id: string; readonly name: string; readonly ask: string }[]
}

/** Everything that may be said in another language, in English. */
const english: Readonly<Record<string, string>> = {
  ...en,
  ...Object.fromEntries(Object.entries(saidInEnglish).map(([code, sentence]) => [`said.${code}`, sentence])),
  ...Object.fromEntries(
    checklist.points.flatMap(({ id, name, ask }) => [
      [`point.${id}`, name],
      [`point.${id}.ask`, ask],
    ]),
  ),
  ...Object.fromEntries(
    [...phrasesFound, ...phrasesBundle, ...phrasesCare, ...phrasesProtect, ...phrasesFailures].map((phrase) => [
      phrase,
      phrase,
    ]),
  ),
}

const namesIn = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

const counted = Object.keys(en).flatMap((key) => (key.endsWith('.one') ? [key.slice(0, -'.one'.length)] : []))

describe.each(locales.filter((locale) => locale !== 'en' && locale !== 'ar-XB'))('the words in %s', (locale) => {
  it('say what English says: every sentence, with the same places', async () => {
    const words = await loadWords(locale)
    const missing = Object.keys(english).filter((key) => !words[key])
    expect(missing).toEqual([])
    const other = Object.entries(words).flatMap(([key, sentence]) => {
      const source = english[key] ?? english[key.replace(/\.(few|many)$/, '.other')]
      if (source === undefined) return [`${key} is in no English catalogue`]
      // “One file” needs no number where the count is one.
      const given = key.endsWith('.one') ? namesIn(sentence).filter((name) => name !== 'count') : namesIn(sentence)
      const wanted = key.endsWith('.one') ? namesIn(source).filter((name) => name !== 'count') : namesIn(source)
      return JSON.stringify(given) === JSON.stringify(wanted) ? [] : [`${key}: ${sentence}`]
    })
    expect(other).toEqual([])
  })

  it('have every plural form that whole numbers need', async () => {
    const words = await loadWords(locale)
    const rules = new Intl.PluralRules(locale)
    const forms = new Set([...Array.from({ length: 200 }, (_, count) => rules.select(count))])
    const lacking = counted.flatMap((name) =>
      [...forms].filter((form) => !words[`${name}.${form}`]).map((form) => `${name}.${form}`),
    )
    expect(lacking).toEqual([])
  })

  it('promise nothing that bytes cannot show', async () => {
    const words = await loadWords(locale)
    for (const [key, sentence] of Object.entries(words))
      expect(sentence, key).not.toMatch(/authenti|auténtic|autêntic|autentycz|подлинн|真品|真伪/i)
  })
})
