import { compactText, foldedWords } from '../../domain/kernel/folded-text.ts'
import type { OrderFilters } from '../../workflow/ports/search-index.ts'
import { moneyParts } from '../../workflow/ports/search-index.ts'

/** No letter and no digit, so that nothing which is typed becomes a term that begins with it. */
const sign = '¤'

const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex')

/** One bit for each kind of money that an order has, in the order of `moneyParts`. */
type MoneyBits = number

/** What of an order can be asked by a filter and does not change with time. */
export interface Facets {
  readonly ended: boolean
  readonly undated: boolean
  readonly platform: string
  readonly money: MoneyBits
}

const stateTerm = (ended: boolean): string => `${sign}e${Number(ended)}`
const platformTerm = (platform: string): string => `${sign}p${hex(platform)}`
const moneyTerm = (part: (typeof moneyParts)[number]): string => `${sign}m${part}`
const undatedTerm = `${sign}u`

const facetTerms = ({ ended, undated, platform, money }: Facets): readonly string[] => [
  stateTerm(ended),
  platformTerm(platform),
  ...(undated && !ended ? [undatedTerm] : []),
  ...moneyParts.filter((_, place) => money & (1 << place)).map(moneyTerm),
]

/** The terms that an order must have to pass these filters; null where only its row can tell. */
export const filterTerms = ({ ended, platform, deadline, money }: OrderFilters): readonly string[] | null => {
  if (deadline === 'soon' || deadline === 'passed') return null
  return [
    ...(ended === undefined ? [] : [stateTerm(ended)]),
    ...(platform === undefined ? [] : [platformTerm(platform)]),
    ...(deadline === 'none' ? [undatedTerm] : []),
    ...(money === undefined ? [] : [moneyTerm(money)]),
  ]
}

/** Letters of a piece of a number. */
export const pieceLength = 5
/** Fewer letters are no part that anybody looks for. */
export const shortestPart = 3

/**
 * A number as its overlapping pieces, each beginning one letter later than the one before; the last ones are shorter. A
 * part of the number is then a phrase of pieces or, when it is shorter than one, the beginning of a piece.
 */
const piecesOf = (number: string): readonly string[] => {
  const letters = [...compactText(number)]
  return letters
    .slice(0, Math.max(0, letters.length - shortestPart + 1))
    .map((_, at) => letters.slice(at, at + pieceLength).join(''))
}

/** What the two full-text tables get of an order. */
export const indexTerms = (
  text: string,
  numbers: readonly string[],
  facets: Facets,
): { readonly words: string; readonly numbers: string } => {
  const also = facetTerms(facets).join(' ')
  return {
    words: `${foldedWords(text).flat().join(' ')} ${also}`,
    numbers: `${numbers.flatMap(piecesOf).join(' ')} ${also}`,
  }
}
