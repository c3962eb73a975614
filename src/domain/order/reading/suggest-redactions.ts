import type { PictureArea, PictureSize } from '../../evidence/annotation.ts'
import type { CodeRead, Quad } from '../../kernel/reading.ts'
import { normaliseTracking } from '../carrier-candidates.ts'
import type { OrderFacts } from '../order.ts'
import { codeNumbers, findTracking } from '../tracking-number.ts'
import { extentOf, findAddressBlocks } from './address-block.ts'
import type { PageLine } from './page-lines.ts'
import { type PageReading, pictureNumbers } from './suggestions.ts'

/** What may be worth hiding from a receiver. Faces are not among them: nothing here finds faces. */
export const hiddenKinds = ['address', 'phone', 'email', 'card-number', 'code'] as const

export type HiddenKind = (typeof hiddenKinds)[number]

/** A place that the user may want to cover. Nothing is covered by itself: the user accepts it or does not. */
export interface SuggestedRedaction {
  readonly kind: HiddenKind
  /** Whole pixels of the picture, with a small margin. */
  readonly area: PictureArea
  /** As it was read; of a card number only the last four digits. */
  readonly text: string
  readonly reason: string
  /** 0 to 1, from how surely it was read and how surely it is what the reason says. */
  readonly confidence: number
}

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u

const phoneWords =
  /(?:\btel|\bphone|\bph\b|\bmob|\bcell|\bcontact|\bhandy|\bt[ée]l|\bm[óo]vil|\btelem|\bcel\b|\bkom\b|\bgsm|тел|моб|电话|手机|联系|電話|전화)/iu

/** Seven to fifteen digits (ITU-T E.164 allows fifteen), grouped as people write them. */
const phoneDigits = /\+?\(?\d(?:[\s().\-/]{0,2}\d){6,14}/u

/** E.164 with its plus sign, or a mobile number of mainland China (11 digits from 13 to 19). */
const plainPhone = /\+\s?\d(?:[\s().\-/]{0,2}\d){7,14}|(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/u

const phoneIn = (line: PageLine): { readonly reason: string; readonly confidence: number } | null => {
  if (phoneWords.test(line.text) && phoneDigits.test(line.text)) {
    return { reason: 'digits after a word for telephone', confidence: 0.9 }
  }
  if (plainPhone.test(line.text)) return { reason: 'digits in the form of a telephone number', confidence: 0.8 }
  return phoneWords.test(line.heading) && phoneDigits.test(line.text)
    ? { reason: 'digits beside or under a word for telephone', confidence: 0.7 }
    : null
}

const margin = 0.15

/** The boxes together, grown by a part of the height of a line, in whole pixels inside the picture. */
const areaOf = (boxes: readonly Quad[], { width, height }: PictureSize): PictureArea => {
  const extents = boxes.map((box) => extentOf({ box }))
  const grow = margin * Math.min(...extents.map(({ top, bottom }) => bottom - top))
  const left = Math.max(0, Math.floor(Math.min(...extents.map((one) => one.left)) - grow))
  const top = Math.max(0, Math.floor(Math.min(...extents.map((one) => one.top)) - grow))
  const right = Math.min(width, Math.ceil(Math.max(...extents.map((one) => one.right)) + grow))
  const bottom = Math.min(height, Math.ceil(Math.max(...extents.map((one) => one.bottom)) + grow))
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

const touches = (area: PictureArea, { box }: Pick<PageLine, 'box'>): boolean => {
  const { left, right, top, bottom } = extentOf({ box })
  return area.x < right && left < area.x + area.width && area.y < bottom && top < area.y + area.height
}

const plain = (text: string): string => normaliseTracking(text).toUpperCase()

/** Whether a text tells what the dispute is about: the order's own numbers, its seller and item, a tracking number. */
const keeper = (facts: OrderFacts): ((line: Pick<PageLine, 'text' | 'heading'>) => boolean) => {
  const own = [facts.trackingNumber, facts.orderNumber, facts.seller, facts.item]
    .flatMap((fact) => (fact === undefined ? [] : [plain(fact)]))
    .filter(({ length }) => length >= 4)
  return (line) => {
    const read = plain(line.text)
    const held = own.some((fact) => read.includes(fact) || (read.length >= 6 && fact.includes(read)))
    return held || findTracking(pictureNumbers([line]), facts.trackingNumber ?? null).some(({ sure }) => sure)
  }
}

const matrixCode = /qr|matrix|pdf417|aztec|maxi/iu

/** Two-dimensional codes of labels often repeat the address; bars that are the tracking number never do. */
const codesToHide = (codes: readonly CodeRead[], facts: OrderFacts, size: PictureSize): readonly SuggestedRedaction[] =>
  codes
    .filter(
      (code) =>
        matrixCode.test(code.format) &&
        !keeper(facts)({ text: code.text, heading: '' }) &&
        findTracking(codeNumbers([code]), facts.trackingNumber ?? null).length === 0,
    )
    .map((code) => ({
      kind: 'code',
      area: areaOf([code.box], size),
      text: code.text.slice(0, 80),
      reason: 'a two-dimensional code that is not the tracking number: such codes can hold a name and an address',
      confidence: 0.4,
    }))

/**
 * Places of a picture that may be worth covering before it is shown to anyone: addresses with their names, telephone
 * numbers, e-mail addresses, card numbers, codes that may repeat them. Never the tracking number or anything else that
 * the order states. The surest comes first.
 */
export const suggestRedactions = (
  { lines, suggestions }: Pick<PageReading, 'lines' | 'suggestions'>,
  codes: readonly CodeRead[],
  facts: OrderFacts,
  size: PictureSize,
): readonly SuggestedRedaction[] => {
  const isKept = keeper(facts)
  const kept = lines.filter(isKept)
  const single = lines.flatMap((line): readonly SuggestedRedaction[] => {
    if (isKept(line)) return []
    const place = { area: areaOf([line.box], size), text: line.text }
    if (email.test(line.text)) {
      return [{ kind: 'email', ...place, reason: 'an e-mail address', confidence: line.confidence * 0.95 }]
    }
    const phone = phoneIn(line)
    return phone ? [{ kind: 'phone', ...place, ...phone, confidence: line.confidence * phone.confidence }] : []
  })
  const isSingle = (line: PageLine): boolean => email.test(line.text) || phoneIn(line) !== null
  const blocks = findAddressBlocks(lines, (line) => isKept(line) || isSingle(line)).flatMap(
    (block): readonly SuggestedRedaction[] => {
      const read = Math.min(...block.lines.map(({ confidence }) => confidence))
      const whole = areaOf(
        block.lines.map(({ box }) => box),
        size,
      )
      const about = { kind: 'address' as const, reason: block.reason, confidence: read * block.confidence }
      // One area over all lines would also cover what has to stay; then each line gets its own.
      return kept.some((line) => touches(whole, line))
        ? block.lines.map(({ box, text }) => ({ ...about, area: areaOf([box], size), text }))
        : [{ ...about, area: whole, text: block.lines.map(({ text }) => text).join(', ') }]
    },
  )
  const cards = suggestions.flatMap(({ value, text, box, confidence, sure, reason }): readonly SuggestedRedaction[] =>
    value.kind === 'card-to-redact'
      ? [{ kind: 'card-number', area: areaOf([box], size), text, reason, confidence: confidence * (sure ? 0.95 : 0.5) }]
      : [],
  )
  return [...cards, ...single, ...blocks, ...codesToHide(codes, facts, size)].sort(
    (a, b) => b.confidence - a.confidence,
  )
}
