import type { Money } from '../../kernel/money.ts'
import type { Quad, TextRead } from '../../kernel/reading.ts'
import { trackingSentence } from '../tracking-finding.ts'
import { findTracking, type NumberRead } from '../tracking-number.ts'
import { findAmounts } from './amounts.ts'
import { findCardEndings, findCardNumbers, redactCards } from './card-numbers.ts'
import { type DateReading, findDates } from './dates.ts'
import { findOrderNumbers } from './order-numbers.ts'
import { type PageLine, pageLines, pageText } from './page-lines.ts'

/** What was read, by kind. Several readings mean that the person has to choose. */
export type SuggestedValue =
  | { readonly kind: 'amount'; readonly readings: readonly Money[] }
  | { readonly kind: 'date'; readonly readings: readonly DateReading[] }
  | { readonly kind: 'order-number'; readonly number: string }
  | { readonly kind: 'tracking-number'; readonly number: string; readonly carrier: string | null }
  | { readonly kind: 'card-ending'; readonly digits: string }
  /** A whole card number is in the picture: it should be covered before the picture is shown to anyone. */
  | { readonly kind: 'card-to-redact'; readonly digits: string }

/** A fact that a picture seems to tell. Nothing is taken over by itself: the person accepts it or does not. */
export interface Suggestion {
  readonly value: SuggestedValue
  /** As it is written there; of a whole card number only the last four digits. */
  readonly text: string
  /** Where the line stands, in pixels of the picture. */
  readonly box: Quad
  /** How surely the line was read, 0 to 1. */
  readonly confidence: number
  /** False where the reading leaves a choice or a doubt, which `reason` names. */
  readonly sure: boolean
  readonly reason: string
}

/** What the text of a picture tells. Whole card numbers are in none of it. */
export interface PageReading {
  readonly lines: readonly PageLine[]
  readonly searchText: string
  readonly suggestions: readonly Suggestion[]
}

const suggestionsOf = (line: PageLine): readonly Suggestion[] => {
  const { text, heading, box, confidence } = line
  const place = { box, confidence }
  return [
    ...findAmounts(text).map(({ text: written, readings, sure, reason }) => ({
      value: { kind: 'amount' as const, readings },
      text: written,
      sure,
      reason,
      ...place,
    })),
    ...findDates(text).map(({ text: written, readings, sure, reason }) => ({
      value: { kind: 'date' as const, readings },
      text: written,
      sure,
      reason,
      ...place,
    })),
    ...findOrderNumbers(text, heading).map(({ text: written, number, sure, reason }) => ({
      value: { kind: 'order-number' as const, number },
      text: written,
      sure,
      reason,
      ...place,
    })),
    ...findCardEndings(text, heading).map(({ text: written, digits, sure }) => ({
      value: { kind: 'card-ending' as const, digits },
      text: written,
      sure,
      reason: sure ? 'four digits after dots, beside a word for card' : 'four digits after dots; no word says card',
      ...place,
    })),
  ]
}

const cardsOf = ({ text, heading, box, confidence }: PageLine): readonly Suggestion[] =>
  findCardNumbers(text, heading).map(({ lastFour, sure }) => ({
    value: { kind: 'card-to-redact' as const, digits: lastFour },
    text: `•••• ${lastFour}`,
    box,
    confidence,
    sure,
    reason: sure
      ? 'a whole card number: cover it before you show this picture'
      : 'digits that pass the check of card numbers: look, and cover them if they are one',
  }))

/** Lines of a picture as reads of tracking numbers; for `findTracking`. */
export const pictureNumbers = (lines: readonly Pick<PageLine, 'text' | 'heading'>[]): readonly NumberRead[] =>
  lines.map(({ text, heading }) => ({
    text,
    above: heading,
    from: 'text' as const,
    frames: 1,
    seen: 'picture' as const,
  }))

/** Tracking numbers in the lines, held against the order's (null when it has none): they change when that changes. */
export const suggestTracking = (lines: readonly PageLine[], expected: string | null): readonly Suggestion[] =>
  lines.flatMap((line) =>
    findTracking(pictureNumbers([line]), expected).map((finding) => ({
      value: { kind: 'tracking-number' as const, number: finding.text, carrier: finding.carrier },
      text: finding.text,
      box: line.box,
      confidence: line.confidence,
      sure: finding.sure,
      reason: trackingSentence(finding),
    })),
  )

/**
 * Reads a photo or screenshot as far as its lines of text go: reading order, the text for search, and suggestions other
 * than tracking numbers. `reads` are in pixels of one picture.
 */
export const readPage = (reads: readonly TextRead[]): PageReading => {
  const raw = pageLines(reads)
  const lines = raw.map((line) => ({
    ...line,
    text: redactCards(line.text, line.heading),
    heading: redactCards(line.heading, ''),
  }))
  return {
    lines,
    searchText: pageText(lines),
    suggestions: raw.flatMap((line, index) => [...cardsOf(line), ...suggestionsOf(lines[index] ?? line)]),
  }
}
