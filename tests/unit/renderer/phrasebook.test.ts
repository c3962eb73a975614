import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carrierCandidates } from '../../../src/domain/order/carrier-candidates.ts'
import { trackingSentence } from '../../../src/domain/order/tracking-finding.ts'
import { findTracking } from '../../../src/domain/order/tracking-number.ts'
import { switchLocale } from '../../../src/renderer/i18n/locale.ts'
import { sayPhrase } from '../../../src/renderer/i18n/phrasebook.ts'

beforeAll(() => switchLocale('de'))
afterAll(() => switchLocale('en'))

const sighted = (number: string, from: 'code' | 'text') => ({ text: number, from, seen: 'footage', frames: 1 }) as const

describe('what the engine says', () => {
  it('is said in the language of the window, with what is in it', () => {
    expect(sayPhrase('Cancelled. Nothing was written.')).toBe('Abgebrochen. Es wurde nichts geschrieben.')
    expect(sayPhrase('“a “b” c.mp4” is empty (0 bytes). Copy it from the phone again.')).toBe(
      '„a “b” c.mp4“ ist leer (0 Bytes). Kopieren Sie es noch einmal vom Telefon.',
    )
    expect(sayPhrase('Code128 LP00724622449605 read in 12 frames')).toBe(
      'Code128 LP00724622449605 in 12 Bildern gelesen',
    )
  })

  it('is said whole where one thing stands in another', () => {
    expect(sayPhrase('stands under “SHIP TO” and holds a street and number and a post code and town of Poland')).toBe(
      'steht unter „SHIP TO“ und enthält Straße und Hausnummer, Postleitzahl und Ort in Polen',
    )
    expect(sayPhrase('Not known and not enforced: how many files, pixels of a picture. Look at the form.')).toBe(
      'Nicht bekannt und nicht angewandt: Anzahl der Dateien, Pixel eines Bildes. Sehen Sie im Formular nach.',
    )
    expect(sayPhrase('No frame for 1.20 s from 00:03.000 on. A sound breaks off at once at 00:03.100.')).toBe(
      'Ab 00:03.000 kommt 1,20 s lang kein Bild. Bei 00:03.100 bricht ein Ton auf einmal ab.',
    )
  })

  it('names what has a name in the catalogues, and writes numbers as the language does', () => {
    expect(sayPhrase('The arrow has no length. Drag it out, or delete it.')).toBe(
      'Die Markierung „Pfeil“ hat keine Länge. Ziehen Sie sie auf oder löschen Sie sie.',
    )
    expect(sayPhrase('the difference in colour')).toBe('den Unterschied (Farbe)')
    expect(sayPhrase('“x” does not fit zone. Write a time zone like “Europe/Berlin”, or “unknown”.')).toBe(
      '„x“ passt nicht zu zone. Schreiben Sie eine Zeitzone wie „Europe/Berlin“ oder „unknown“.',
    )
    expect(sayPhrase('3-clip.mp4 was left out. The clip that was made does not decode. Try again.')).toMatch(
      /^3-clip\.mp4 wurde weggelassen\. (?!The)/,
    )
  })

  it('stays as it is where it is not known', () => {
    expect(sayPhrase('The moon is in the way.')).toBe('The moon is in the way.')
    expect(sayPhrase('')).toBe('')
  })

  it.each(['code', 'text'] as const)('of tracking numbers is known, for every relation, read as %s', (from) => {
    const numbers = ['LP00724622449605', 'LP00724622449606', 'RR123456785CN', 'RR123456789CN', '123456789012']
    for (const wanted of [null, 'LP00724622449605'])
      for (const finding of findTracking(
        numbers.map((number) => sighted(number, from)),
        wanted,
      )) {
        const english = trackingSentence(finding)
        expect(sayPhrase(english), english).not.toMatch(/\b(the|order|label|read|shape|position)\b/)
      }
  })

  it('of carriers is known, for every service', () => {
    for (const number of ['RR123456785CN', 'LX123456785NL', 'EE123456785JP', 'CP123456785DE', 'VV123456785FR'])
      for (const { reason } of carrierCandidates(number))
        expect(sayPhrase(reason), reason).not.toMatch(/\b(has|shape|check|digit|for)\b/)
  })
})

/** Messages that only a defect of the program, a tool for developers or the command line can show. */
const notForTheWindow = [
  /^The engine knows no request/,
  /^An order needs a name of 1 to 200/,
  /^The checklist has no point/,
  /^There is no (calendar|time zone|receiver|dispute text|road) “[^”]*”.*(Write|Known|There is)/,
  /^There is no “[^”]*” (in the|at that)/,
  /^Two marks have the same id/,
  /is no bundle\. Choose|larger than a bundle can be|is damaged or no zip|^That holds neither/,
  /^Operation \S+ of the list|^Operations are a list/,
  /^Proofbox knows no such request|^The request (did not|was not)/,
  /has no value called|is not a rule pack|is larger than \S+ MB, the most/,
]

/** Put together of parts, of which each is in the phrasebook as a whole message. */
const ofParts = [/^The line of the refund was not found/, /^The road “7” 7\./]

const isOurs = (text: string): boolean => /^[A-Z“{].*[a-z]\.$/s.test(text) && text.includes(' ')

/** The texts that an expression can be; what is put in stands as `x`. */
const textsOf = (node: ts.Expression): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join('')]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  return ts.isParenthesizedExpression(node) ? textsOf(node.expression) : []
}

/** Calls that take a code and what is said of it. */
const saysFailure = /^(failMedia|problem)$/

/** Files of which every sentence is said in the window. */
const allIsSaid = /domain\/(dispute\/(draft|write-message)\.ts|report\/attachments\/)/

const messagesIn = (file: string): readonly string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const named =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
      ['message', ...(file.includes('continuity') ? ['detail'] : [])].includes(node.name.getText())
    if (named && node.initializer) found.push(...textsOf(node.initializer))
    if (ts.isCallExpression(node) && saysFailure.test(node.expression.getText()) && node.arguments[1])
      found.push(...textsOf(node.arguments[1]))
    if (allIsSaid.test(file) && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)))
      found.push(...textsOf(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

const sources = ['src/domain', 'src/workflow', 'src/adapters', 'src/answers', 'electron/main'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)

describe('every message of a failure', () => {
  it('is in the phrasebook', () => {
    const messages = [...new Set(sources.flatMap(messagesIn))].filter(isOurs)
    expect(messages.length).toBeGreaterThan(80)
    const unknown = messages.filter(
      (message) =>
        sayPhrase(message) === message && ![...notForTheWindow, ...ofParts].some((pattern) => pattern.test(message)),
    )
    expect(unknown).toEqual([])
  })
})
