/** A payment card's number in a line. Only its last four digits are ever kept. */
export interface CardNumber {
  readonly at: number
  readonly length: number
  readonly lastFour: string
  /** True where the number's start and length, or a word beside it, say that it is a card. */
  readonly sure: boolean
}

/** The check of ISO/IEC 7812-1 (Luhn): every second digit from the right doubled, the digit sum a multiple of ten. */
export const luhnFits = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const cardWords =
  /card|carte|karte|tarjeta|cart[aã]o|kart[aąuy]|карт|\bvisa\b|master\s?card|maestro|amex|american express|discover|union\s?pay|银联|信用卡|卡号|尾号|mir\b|мир\b/iu

/** Starts and lengths of the large schemes (ISO/IEC 7812 issuer ranges as the schemes publish them). */
const schemes =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/

/** Words that say that a long number is no card, though its digits pass the check, as one in ten does. */
const notCard =
  /order|订单|bestell|auftrag|commande|pedido|ordine|zam[óo]wieni|заказ|sipari[şs]|track|单号|sendung|suivi|seguimiento|awb|waybill|\bean\b|\bgtin\b|imei|\bsn\b|serial/iu

const asDigits = (text: string): string => text.replace(/\D/g, '')

/**
 * Whole card numbers in a line: 13 to 19 digits that pass the Luhn check, in groups or not, unless the line or its
 * heading says that they number an order or a parcel and names no card.
 */
export const findCardNumbers = (line: string, heading: string): readonly CardNumber[] => {
  const about = `${heading} ${line}`
  const card = cardWords.test(about)
  if (notCard.test(about) && !card) return []
  const groups = [...line.matchAll(/\d+/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
  const found: CardNumber[] = []
  let first = 0
  while (first < groups.length) {
    const start = groups[first]?.start ?? 0
    let taken: { end: number; next: number } | null = null
    for (let last = first; last < groups.length; last++) {
      const end = groups[last]?.end ?? 0
      if (last > first && !/^[ \-\u00a0]{1,3}$/.test(line.slice(groups[last - 1]?.end, groups[last]?.start))) break
      const digits = asDigits(line.slice(start, end))
      if (digits.length > 19) break
      if (digits.length >= 13 && luhnFits(digits)) taken = { end, next: last + 1 }
    }
    if (taken) {
      const digits = asDigits(line.slice(start, taken.end))
      found.push({
        at: start,
        length: taken.end - start,
        lastFour: digits.slice(-4),
        sure: card || schemes.test(digits),
      })
    }
    first = taken?.next ?? first + 1
  }
  return found
}

/** The line with every whole card number replaced by dots and its last four digits. */
export const redactCards = (line: string, heading: string): string =>
  findCardNumbers(line, heading).reduceRight(
    (text, { at, length, lastFour }) => `${text.slice(0, at)}•••• ${lastFour}${text.slice(at + length)}`,
    line,
  )

/** The last four digits of a card, as statements and receipts print them. */
export interface CardEnding {
  readonly text: string
  readonly digits: string
  readonly sure: boolean
}

const endings =
  /(?:[*•·xX.…∗＊]{2,}[\s-]*)(\d{4})(?![\d])|(?:ending(?:\s+in|\s+with)?|endet auf|endend auf|terminad[ao] en|se terminant par|尾号(?:为)?|ko[ńn]c[oó]wka|заканчива\S+ на)\s*:?\s*(\d{4})(?!\d)/giu

/** Endings like `Visa **** 1234`, sure where a word says card; dots before four digits alone leave a doubt. */
export const findCardEndings = (line: string, heading: string): readonly CardEnding[] => {
  const card = cardWords.test(`${heading} ${line}`)
  return [...line.matchAll(endings)].map((match) => ({
    text: match[0].trim(),
    digits: match[1] ?? match[2] ?? '',
    sure: card,
  }))
}
