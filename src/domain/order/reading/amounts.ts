import { type Money, minorDigits } from '../../kernel/money.ts'

/** An amount as written, with every exact amount it may mean; the likelier first. */
export interface AmountReading {
  readonly text: string
  readonly at: number
  readonly readings: readonly Money[]
  /** False where the currency or the decimal sign leaves a choice. */
  readonly sure: boolean
  readonly reason: string
}

const dollars = ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'MXN']

/** Signs and words of money with the ISO 4217 codes that they may stand for, the likelier first. */
const signs: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', dollars],
  ['¥', ['CNY', 'JPY']],
  ['kr', ['SEK', 'NOK', 'DKK']],
  ...Object.entries({
    USD: 'US$ Us$ us$ USD',
    CAD: 'CA$ C$ CAD',
    AUD: 'AU$ A$ AUD',
    NZD: 'NZ$',
    HKD: 'HK$ HKD',
    TWD: 'NT$',
    SGD: 'SG$ S$',
    MXN: 'MX$ MXN',
    BRL: 'R$ BRL',
    EUR: '€ EUR',
    GBP: '£ GBP',
    CNY: 'CN¥ CNY RMB 元',
    JPY: 'JP¥ JPY 円',
    RUB: '₽ руб RUB',
    PLN: 'zł zl PLN',
    TRY: '₺ TL TRY',
    UAH: '₴ грн UAH',
    CZK: 'Kč CZK',
    HUF: 'Ft HUF',
    RON: 'lei RON',
    SEK: 'SEK',
    NOK: 'NOK',
    DKK: 'DKK',
    CHF: 'CHF',
    KRW: '₩ KRW',
    INR: '₹ INR',
    ILS: '₪ ILS',
    THB: '฿',
    VND: '₫ VND',
    KZT: '₸',
    KWD: 'KWD',
    AED: 'AED',
  }).flatMap(([currency, names]) => names.split(' ').map((name) => [name, [currency]] as [string, readonly string[]])),
])

/** `US$` is also written `US $`. */
const quoted = (text: string): string => text.replace('$', text.length > 1 ? '\\s?\\$' : '\\$')
const names = [...signs.keys()]
  .sort((a, b) => b.length - a.length)
  .map(quoted)
  .join('|')
const figure = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?`
const before = new RegExp(
  String.raw`(?<![\p{L}\d])(?:([-−])\s?)?(${names})\s{0,2}([-−]\s?)?(${figure})(?![\d]|[.,]\d)`,
  'gu',
)
const after = new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])([-−]\s?)?(${figure})\s{0,2}(${names})(?!\p{L}|\d)`, 'gu')

const currenciesOf = (sign: string): readonly string[] => signs.get(sign.replace(/\s/g, '')) ?? []

interface Figure {
  readonly whole: string
  readonly fraction: string
  readonly doubtful: boolean
}

/**
 * What a figure may mean: where both signs stand the last is the decimal sign; one that comes more than once groups; a
 * single one before three digits groups too, but not for sure. Empty when it is no figure.
 */
const figuresOf = (text: string): readonly Figure[] => {
  const tight = text.replace(/[ '’\u00a0\u202f]/g, '')
  const marks = [...tight.matchAll(/[.,]/g)]
  const last = marks.at(-1)
  if (!last) return [{ whole: tight, fraction: '', doubtful: false }]
  const tail = tight.slice(last.index + 1)
  const head = tight.slice(0, last.index)
  const digits = (part: string): string => part.replace(/[.,]/g, '')
  const grouped: Figure = { whole: digits(tight), fraction: '', doubtful: false }
  const decimal: Figure = { whole: digits(head), fraction: tail, doubtful: false }
  const kinds = new Set(marks.map(([mark]) => mark))
  if (kinds.size === 2) return [decimal]
  if (marks.length > 1) return tail.length === 3 ? [grouped] : []
  if (tail.length < 3) return [decimal]
  const spaced = tight.length < text.length
  return head === '0' || spaced ? [decimal] : [{ ...grouped, doubtful: true }, decimal]
}

const moneyOf = ({ whole, fraction }: Figure, negative: boolean, currency: string): Money | null => {
  const exponent = minorDigits(currency)
  const kept = exponent === 0 && /^0+$/.test(fraction) ? '' : fraction
  if (kept.length > exponent) return null
  const minor = Number(whole + kept.padEnd(exponent, '0'))
  return Number.isSafeInteger(minor) ? { minor: negative ? -minor : minor, currency } : null
}

const reasonOf = (sign: string, currencies: ReadonlySet<string>, doubtful: boolean): string => {
  if (currencies.size > 1) return `“${sign}” may stand for ${[...currencies].join(', ')}`
  if (doubtful) return 'three digits after the only sign: taken as thousands, which may be wrong'
  return `“${sign}” names the currency`
}

const readingOf = (
  match: RegExpExecArray,
  sign: string,
  figureText: string,
  negative: boolean,
  named: string | null,
): AmountReading | null => {
  const figures = figuresOf(figureText)
  const possible = currenciesOf(sign)
  const meant = named !== null && possible.includes(named) ? [named] : possible
  const readings = figures.flatMap((one) => meant.flatMap((currency) => moneyOf(one, negative, currency) ?? []))
  if (readings.length === 0) return null
  const currencies = new Set(readings.map(({ currency }) => currency))
  // In a currency without decimals, or with yen, `1,234` can only be thousands.
  const doubtful = figures.some((one) => one.doubtful) && [...currencies].some((currency) => minorDigits(currency) > 0)
  return {
    text: match[0].trim(),
    at: match.index,
    readings,
    sure: readings.length === 1 && !doubtful,
    reason: reasonOf(sign, currencies, doubtful),
  }
}

/** A sign between two figures belongs to the one that looks more like money. */
const bond = ({ text }: AmountReading): number => (/[.,]\d\d?(?!\d)/.test(text) ? 2 : 0) + (/\s/.test(text) ? 0 : 1)

/**
 * Amounts of money in a line, with either decimal sign, the currency's sign or ISO 4217 code in front or behind. A
 * number without a currency is no amount; `$` and `¥` alone list every currency they may mean.
 */
export const findAmounts = (written: string): readonly AmountReading[] => {
  const line = written.replaceAll('\uff04', '$').replaceAll('\uffe5', '¥')
  const all: AmountReading[] = []
  for (const match of line.matchAll(before)) {
    const named = /^\s?([A-Z]{3})(?![A-Z])/.exec(line.slice(match.index + match[0].length))?.[1] ?? null
    const reading = readingOf(match, match[2] ?? '', match[4] ?? '', (match[1] ?? match[3]) !== undefined, named)
    if (reading) all.push(reading)
  }
  for (const match of line.matchAll(after)) {
    const reading = readingOf(match, match[3] ?? '', match[2] ?? '', match[1] !== undefined, null)
    if (reading) all.push(reading)
  }
  const found: AmountReading[] = []
  for (const reading of all.sort((a, b) => bond(b) - bond(a) || a.at - b.at)) {
    const end = reading.at + reading.text.length
    if (found.every(({ at, text }) => end <= at || reading.at >= at + text.length)) found.push(reading)
  }
  return found.sort((a, b) => a.at - b.at)
}
