import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { asciiText } from '../../../../src/domain/dispute/ascii-text.ts'
import { draftLengths } from '../../../../src/domain/dispute/draft.ts'
import type { Phrasebook } from '../../../../src/domain/dispute/phrasebook.ts'
import { writeDraft } from '../../../../src/domain/dispute/write-draft.ts'
import { writeSellerMessage, writeSupportMessage } from '../../../../src/domain/dispute/write-message.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { listingAspects, severities } from '../../../../src/domain/order/claim.ts'
import { emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import { claimReasons, type Order, remedies } from '../../../../src/domain/order/order.ts'

const shelf = createShelf('resources')
const languages = readdirSync('resources/templates').sort()
const books = new Map<string, Phrasebook>()
for (const language of languages) {
  const book = await shelf.phrasebook(language)
  if (book) books.set(language, book)
}
const bookOf = (language: string): Phrasebook => {
  const book = books.get(language)
  if (!book) throw new Error(language)
  return book
}

const messages = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`resources/templates/${language}/dispute.json`, 'utf8'))

const parse = (message: string) => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()

type Node = ReturnType<typeof parse>[number]

/** As the parser numbers them. */
const [argument, plural] = [1, 6]

const argumentsIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.type === plural && 'options' in node
      ? [node.value, ...Object.values(node.options).flatMap((option) => argumentsIn(option.value))]
      : node.type === argument && 'value' in node
        ? [String(node.value)]
        : [],
  )

const pluralForms = (nodes: readonly Node[]): readonly (readonly string[])[] =>
  nodes.flatMap((node) => (node.type === plural && 'options' in node ? [Object.keys(node.options)] : []))

const day = (text: string) => ({ day: text, time: null, zone: 'Europe/Berlin' })
const euros = (minor: number) => ({ minor, currency: 'EUR' })

const orderOf = (pieces: number, more: Partial<Order['facts']> = {}): Order => ({
  schema: 1,
  id: '8166996354618451',
  createdAt: instant('2026-11-20T10:00:00Z'),
  facts: {
    item: 'LX-230',
    seller: 'Shop 7',
    orderedAt: '2026-10-01',
    deliveredAt: '2026-11-02',
    price: euros(2390),
    claimed: euros(790),
    ...more,
  },
  originals: [],
  exhibits: [],
  withdrawn: [],
  dispute: {
    ...emptyDispute,
    claim: {
      ...emptyDispute.claim,
      defects: severities.map((severity) => ({ id: severity, what: 'LX', severity, pieces, exhibits: [] })),
      mismatches: listingAspects.map((aspect) => ({
        id: aspect,
        aspect,
        expected: '42',
        received: '41',
        exhibits: [],
      })),
      measurements: [{ id: 'm', what: 'LX', value: '25 cm', exhibits: [] }],
      pieces: { bought: 22, received: pieces },
      lastTracking: 'LX',
    },
    milestones: [{ milestone: 'delivery-due', at: day('2026-10-31'), statedBy: 'order-page' }],
    correspondence: [
      { id: 'a', at: day('2026-11-10'), direction: 'sent', with: 'seller', channel: 'chat', text: '', screenshots: [] },
    ],
  },
})

const facts = (order: Order) => ({
  order,
  platformName: 'AliExpress',
  unbrokenSeconds: 72.5,
  openUntil: '2026-12-07',
  now: instant('2026-11-22T12:00:00Z'),
  zone: 'Europe/Berlin',
})

const draftOf = (language: string, order: Order, variant: (typeof draftLengths)[number], characters: number | null) =>
  writeDraft({
    ...facts(order),
    book: bookOf(language),
    target: 'aliexpress',
    limit: { characters, source: null, asOf: null },
    variant,
    ascii: false,
  })

const english = messages('en')

describe('the languages', () => {
  it('are the twelve that were asked for', () => {
    expect(languages).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'])
  })

  it.each(languages)('%s has every sentence, with the same facts in it and every plural form it needs', (language) => {
    const own = messages(language)
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, message] of Object.entries(own)) {
      const nodes = parse(message)
      const expected = new Set(argumentsIn(parse(english[key] ?? '')))
      expect([...new Set(argumentsIn(nodes))].sort(), key).toEqual([...expected].sort())
      // “many” in the Romance languages is for millions, which no parcel holds.
      const romance = ['es', 'fr', 'it', 'pt'].includes(language)
      for (const forms of pluralForms(nodes)) {
        expect(forms, key).toEqual(expect.arrayContaining(needed.filter((form) => !(romance && form === 'many'))))
      }
    }
  })

  it.each(languages)('%s says every reason, remedy and length with 0, 1, 2, 5 and 21 pieces', (language) => {
    let said = 0
    for (const pieces of [0, 1, 2, 5, 21]) {
      for (const reason of claimReasons) {
        for (const remedy of remedies) {
          for (const variant of draftLengths) {
            const { text, sentences } = draftOf(language, orderOf(pieces, { reason, remedy }), variant, null)
            expect(text).not.toMatch(/[{}#]|undefined|null|NaN|\.\.|。。| {2}/)
            expect(sentences.every((sentence) => /[.。]$/.test(sentence.text))).toBe(true)
            if (variant === 'core') expect(text.length).toBeLessThanOrEqual(500)
            said += 1
          }
        }
      }
    }
    expect(said).toBe(5 * 9 * 4 * 3)
  })

  it.each(languages)('%s keeps to a limit, or says that it cannot', (language) => {
    const order = orderOf(2, { reason: 'damaged', remedy: 'full-refund' })
    for (const limit of [20, 150, 300, 600, 2000]) {
      const draft = draftOf(language, order, 'long', limit)
      const refused = draft.warnings.some((warning) => warning.includes(`the form takes ${limit}`))
      expect(draft.length.utf16 <= limit || refused).toBe(true)
      // What must be said is never left out without a word.
      expect(draft.sentences.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['order', 'reason', 'missing', 'remedy']),
      )
    }
  })

  it.each(languages)('%s writes to the seller and to the support', (language) => {
    const order = orderOf(5, { reason: 'missing-pieces', remedy: 'partial-refund' })
    const book = bookOf(language)
    const sellers = claimReasons.map((reason) =>
      writeSellerMessage({ ...facts(orderOf(5, { reason })), book, ascii: false }),
    )
    const lapsed = {
      agreed: euros(790),
      promisedOn: '2026-10-01',
      dueBy: '2026-10-29',
      received: euros(100),
      rest: euros(690),
      hasEvidence: true,
    }
    const support = writeSupportMessage({ ...facts(order), book, ascii: false }, lapsed)
    for (const { text } of [...sellers, support]) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|\.\.|。。/)
      expect(text).toContain('8166996354618451')
    }
    expect(support.text).toMatch(/7[.,]90/)
    // Three reasons are asked about in words of their own: a return, a parcel that is lost, and all others.
    const asked = sellers.map(({ sentences }) => sentences.at(-2)?.id)
    expect(new Set(asked)).toEqual(new Set(['seller.request', 'seller.request.return', 'seller.request.not-arrived']))
  })
})

describe('counts are said as the language has them', () => {
  const missing = (language: string) =>
    [0, 1, 2, 5, 21].map((received) => bookOf(language).say('missing', { received, bought: 22 }))

  it('in English', () => {
    expect(missing('en')).toEqual([
      'None of the 22 pieces arrived',
      'Only 1 piece of 22 arrived',
      'Only 2 pieces of 22 arrived',
      'Only 5 pieces of 22 arrived',
      'Only 21 pieces of 22 arrived',
    ])
  })

  it('in Polish, where 21 is not like 1', () => {
    expect(missing('pl')).toEqual([
      'Nie dotarła żadna sztuka z 22',
      'Dotarła tylko 1 sztuka z 22',
      'Dotarły tylko 2 sztuki z 22',
      'Dotarło tylko 5 sztuk z 22',
      'Dotarło tylko 21 sztuk z 22',
    ])
  })

  it('in Russian, where it is', () => {
    expect(missing('ru')).toEqual([
      'Не пришло ни одной штуки из 22',
      'Пришла только 1 штука из 22',
      'Пришли только 2 штуки из 22',
      'Пришло только 5 штук из 22',
      'Пришла только 21 штука из 22',
    ])
  })
})

describe('one piece, of which none came', () => {
  it.each([
    ['de', 'Das bestellte Teil ist nicht angekommen'],
    ['en', 'The one piece that I bought did not arrive'],
    ['es', 'La pieza comprada no llegó'],
    ['fr', 'La pièce achetée n’est pas arrivée'],
    ['it', 'Il pezzo acquistato non è arrivato'],
    ['nl', 'Het bestelde stuk is niet aangekomen'],
    ['pt', 'A peça comprada não chegou'],
  ])('is not “none of the 1 pieces” in %s', (language, said) => {
    expect(bookOf(language).say('missing', { received: 0, bought: 1 })).toBe(said)
  })
})

describe('amounts and days', () => {
  it('says the first of a month in French', () => {
    expect(bookOf('fr').say('delivered', { day: { day: '2026-11-01' } })).toBe('Livré le 1er novembre 2026')
    expect(bookOf('fr').say('delivered', { day: { day: '2026-11-11' } })).toBe('Livré le 11 novembre 2026')
  })

  it.each([
    ['de', '1.234,50 EUR', '2. November 2026'],
    ['en', 'EUR 1,234.50', '2 November 2026'],
    ['ru', '1234,50 EUR', '2 ноября 2026 г.'],
    ['zh', 'EUR 1,234.50', '2026年11月2日'],
  ])('are written as in %s', (language, amount, date) => {
    const book = bookOf(language)
    const said = book.say('remedy.full-refund.amount', { amount: { money: euros(123_450) } })
    expect(said.replaceAll(/\s/g, ' ').replace('1 234', '1234')).toContain(amount)
    expect(book.say('delivered', { day: { day: '2026-11-02' } })).toContain(date)
  })

  it('keep the digits of their currency', () => {
    const yen = bookOf('en').say('remedy.full-refund.amount', { amount: { money: { minor: 1200, currency: 'JPY' } } })
    expect(yen).toContain('JPY 1,200')
  })
})

describe('the text in ASCII', () => {
  it.each(languages.filter((language) => language !== 'zh'))('%s keeps its meaning in plain letters', (language) => {
    const draft = writeDraft({
      ...facts(orderOf(2, { reason: 'different', remedy: 'partial-refund' })),
      book: bookOf(language),
      target: 'any',
      limit: { characters: null, source: null, asOf: null },
      variant: 'long',
      ascii: true,
    })
    expect(draft.text).toMatch(/^[\n -~]+$/)
    expect(draft.text).not.toContain('?')
    expect(draft.text.length).toBeGreaterThan(200)
  })

  it('writes letters as their languages do', () => {
    expect(asciiText('Größe über „€ 5“', 'de')).toBe('Groesse ueber "EUR 5"')
    expect(asciiText('Größe, año, ç', 'es')).toBe('Grosse, ano, c')
    expect(asciiText('Щука и Ёж', 'ru')).toBe('Shchuka i Ezh')
    // The examples of resolution 55 of 2010.
    expect(asciiText('Їжакевич, Кадиївка', 'uk')).toBe('Yizhakevych, Kadyivka')
    expect(asciiText('Згорани, Розгон', 'uk')).toBe('Zghorany, Rozghon')
    expect(asciiText('Йосипівна, Стрий', 'uk')).toBe('Yosypivna, Stryi')
    expect(asciiText('Яготин, Костянтин, Знам’янка', 'uk')).toBe('Yahotyn, Kostiantyn, Znamianka')
    expect(asciiText('¿15 ½ cm², 3″?', 'es')).toBe('15 1/2 cm2, 3"?')
    expect(asciiText('订单', 'zh')).toBeNull()
  })
})
