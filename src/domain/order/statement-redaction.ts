import { type Money, minorDigits } from '../kernel/money.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import { findCardNumbers } from './reading/card-numbers.ts'
import { findDates } from './reading/dates.ts'
import type { PageLine } from './reading/page-lines.ts'

/** An upright rectangle of a picture in whole pixels, from its upper left. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of a refund's line may stay readable. */
export type ShownPart = 'amount' | 'date' | 'merchant'

/** What stays when a statement is given away; everything else is covered. */
export interface RedactionPreset {
  readonly id: string
  readonly shows: readonly ShownPart[]
}

/** FEATURES row E27: everything except the line. */
export const refundLinePreset: RedactionPreset = { id: 'refund-line', shows: ['date', 'amount', 'merchant'] }

/** What the line is looked for by. */
export interface StatementEntry {
  readonly amounts: readonly Money[]
  readonly days: readonly CalendarDay[]
  /** Seller, marketplace: words of four letters and more of them are looked for. */
  readonly names: readonly string[]
}

/** A row of the statement that may be the refund's. */
export interface StatementRow {
  readonly row: number
  readonly text: string
  readonly shows: readonly ShownPart[]
  /** Places that stay readable: whole words of the picture, never the whole row. */
  readonly kept: readonly Rectangle[]
  /** A part that stays holds more than the preset names, because it was read as one line: look at it before it leaves. */
  readonly showsMore: boolean
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The amount as statements print it: either decimal sign, thousands in groups or not. A minus before or behind it makes
 * it another entry, the purchase above all, unless the amount is below 0 itself.
 */
const amountPattern = ({ minor, currency }: Money): RegExp => {
  const digits = minorDigits(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = digits === 0 ? text : text.slice(0, -digits)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, String.raw`[ .,'’\u00a0\u202f]?`)
  const fraction = digits === 0 ? '' : `[.,]${text.slice(-digits)}`
  const [before, behind] = minor < 0 ? ['', ''] : [String.raw`(?<![-−–]\s?)`, '(?![-−–])']
  return new RegExp(String.raw`(?<!\d[.,]?)${before}${grouped}${fraction}(?![.,]?\d)${behind}`, 'u')
}

/** Days as statements print them without their year: `20.11.`, `20/11`, `11-20`. */
const shortDay = (day: CalendarDay): RegExp => {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  return new RegExp(String.raw`(?<!\d)(?:0?${date}[./-]\s?0?${month}|0?${month}[/-]\s?0?${date})(?!\d)`)
}

const hasDay = (text: string, days: readonly CalendarDay[]): boolean => {
  const found = findDates(text).flatMap(({ readings }) => readings.map(({ date }) => date))
  return days.some((day) => found.some((date) => date === day) || (found.length === 0 && shortDay(day).test(text)))
}

const wordsOf = (names: readonly string[]): readonly RegExp[] =>
  names
    .flatMap((name) => name.match(/[\p{L}\d]{4,}/gu) ?? [])
    .map((word) => new RegExp(String.raw`(?<![\p{L}\d])${escaped(word)}`, 'iu'))

const partsOf = ({ text }: PageLine, { amounts, days, names }: StatementEntry): readonly ShownPart[] => [
  ...(amounts.some((amount) => amountPattern(amount).test(text)) ? (['amount'] as const) : []),
  ...(hasDay(text, days) ? (['date'] as const) : []),
  ...(wordsOf(names).some((word) => word.test(text)) ? (['merchant'] as const) : []),
]

/** A quarter of a line's height around it, so that no letter is cut. */
const around = ({ box }: PageLine): Rectangle => {
  const [left, right] = [Math.min(...box.map(({ x }) => x)), Math.max(...box.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...box.map(({ y }) => y)), Math.max(...box.map(({ y }) => y))]
  const margin = Math.ceil((bottom - top) / 4)
  const [x, y] = [Math.floor(left) - margin, Math.floor(top) - margin]
  return { x, y, width: Math.ceil(right) + margin - x, height: Math.ceil(bottom) + margin - y }
}

const figures = /(?<![\d.,])(?:\d{1,3}(?:[ .,'’]\d{3})+|\d+)[.,]\d{2}(?![\d.,])/g

/** Two figures with cents in one line: one of them may be the balance. */
const holdsMore = ({ text, heading }: PageLine): boolean =>
  (text.match(figures)?.length ?? 0) > 1 || findCardNumbers(text, heading).length > 0

/**
 * Rows that may be the refund's, the likeliest first: each holds the amount; more of date and merchant makes it likelier.
 * Of a row only the parts that the preset names stay. Empty where the amount was not read.
 */
export const statementRows = (
  lines: readonly PageLine[],
  entry: StatementEntry,
  preset: RedactionPreset,
): readonly StatementRow[] =>
  [...new Set(lines.map(({ row }) => row))]
    .map((row): StatementRow => {
      const parts = lines
        .filter((line) => line.row === row)
        .map((line) => ({ line, shows: partsOf(line, entry).filter((part) => preset.shows.includes(part)) }))
      const kept = parts.filter(({ shows }) => shows.length > 0)
      return {
        row,
        text: parts.map(({ line }) => line.text).join('  '),
        shows: preset.shows.filter((part) => kept.some(({ shows }) => shows.includes(part))),
        kept: kept.map(({ line }) => around(line)),
        showsMore: kept.some(({ line }) => holdsMore(line)),
      }
    })
    .filter(({ shows }) => shows.includes('amount'))
    .toSorted((a, b) => b.shows.length - a.shows.length || a.row - b.row)

const clipped = ({ x, y, width, height }: Rectangle, size: { width: number; height: number }) => ({
  left: Math.max(0, Math.floor(x)),
  top: Math.max(0, Math.floor(y)),
  right: Math.min(size.width, Math.ceil(x + width)),
  bottom: Math.min(size.height, Math.ceil(y + height)),
})

/**
 * Rectangles that cover every pixel of a picture but those of the kept ones; they do not overlap. Bands between the
 * edges of what is kept, each cut at their left and right.
 */
export const coverAllBut = (
  kept: readonly Rectangle[],
  size: { readonly width: number; readonly height: number },
): readonly Rectangle[] => {
  const open = kept
    .map((one) => clipped(one, size))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom)
  const edges = [...new Set([0, size.height, ...open.flatMap(({ top, bottom }) => [top, bottom])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).flatMap((top, index) => {
    const height = (edges[index + 1] ?? top) - top
    const gaps = open.filter((one) => one.top <= top && top < one.bottom).toSorted((a, b) => a.left - b.left)
    const band: Rectangle[] = []
    let x = 0
    for (const { left, right } of gaps) {
      if (left > x) band.push({ x, y: top, width: left - x, height })
      x = Math.max(x, right)
    }
    if (x < size.width) band.push({ x, y: top, width: size.width - x, height })
    return band
  })
}
