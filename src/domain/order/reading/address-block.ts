import type { PageLine } from './page-lines.ts'

/** Neighbouring lines of a label that seem to be one person's name and address. */
export interface AddressBlock {
  readonly lines: readonly PageLine[]
  readonly reason: string
  /** 0 to 1: how surely the words say so, whatever the reading of the letters is worth. */
  readonly confidence: number
}

/** Words that stand above or before the receiver on labels. */
const receiverWords =
  /^\W*(?:ship(?:ped)?\s*to|deliver(?:ed|y)?\s*(?:to|address)|recipient|receiver|consignee|addressee|to\s*(?::|$)|empf[äa]nger|lieferadresse|destinataire|livr(?:er|aison)\s*[àa]?|destinat[aá]ri[oa]|entregar\s*a|para\s*(?::|$)|odbiorca|adresat|получатель|кому|куда|al[ıi]c[ıi]|ontvanger|aan\s*(?::|$)|收件|收货|收方|お届け先|받는)/iu

/** Words that stand above or before the sender, whose address is the other side's and often the point of a dispute. */
const senderWords =
  /^\W*(?:ship(?:ped)?\s*from|from\s*:?|sender|shipper|return\s*(?:to|address)|absender|exp[ée]diteur|remitente|remetente|mittente|nadawca|отправитель|от\s+кого|откуда|g[öo]nderen|afzender|寄件|发件|寄方|ご依頼主|보내는)/iu

/** Digits and a word: enough only beside a name or a street. */
const weakPlace = 'a post code and town'

/**
 * Post codes with what stands beside them on an envelope, by country (UPU addressing formats): a number of a few digits
 * alone is too common to count. The reader of text may lose the spaces between words.
 */
const postcodes: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\p{Ll}[.,]?\s*|\p{L}[.,]?\s+)[A-Z]{2}[.,]?\s*\d{5}(?:-\d{4})?(?!\d)/u,
    'a state and ZIP code of the United States',
  ],
  [/(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}(?![A-Z\d])/u, 'a post code of the United Kingdom'],
  [/(?<![A-Z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d(?![A-Z\d])/u, 'a post code of Canada'],
  [/(?<![A-Z])(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT)\s*\d{4}(?!\d)/u, 'a state and post code of Australia'],
  [/(?<!\d)\d{2}-\d{3}\s*\p{Lu}\p{L}+/u, 'a post code and town of Poland'],
  [/(?<!\d)\d{4}\s?[A-Z]{2}\s+\p{Lu}[\p{L}'-]+/u, 'a post code and town of the Netherlands'],
  [/(?<!\d)\d{4}-\d{3}\s*\p{Lu}\p{L}+/u, 'a post code and town of Portugal'],
  [/(?<!\d)\d{5}-\d{3}(?!\d)/u, 'a post code of Brazil'],
  [/(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{5}\s*\p{Lu}[\p{L}.'-]{2,}/u, weakPlace],
  [/(?:^|,\s*)(?:[A-Z]{1,2}-)?\d{4}\s+\p{Lu}[\p{L}.'-]{3,}/u, weakPlace],
  [/(?<![\p{L}\d])\d{6}\s*,\s*(?:г\.\s*)?\p{Lu}[\p{L}.-]+/u, weakPlace],
  [/\p{Script=Han}{2,}(?:省|市|自治区)\s?\p{Script=Han}+(?:市|区|县|镇)/u, 'a province, city or district of China'],
]

/** Names of ways, with the house's number before or behind as each language has it. */
const streets: readonly RegExp[] = [
  /\d.*(?:street|road|avenue|lane|drive|court|boulevard|crescent|terrace|straat|laan)(?!\p{Ll})/iu,
  /\d.*(?:\b|(?<=\p{Ll}))(?:St|Rd|Ave|Ln|Dr|Ct|Blvd|ST|RD|AVE|LN|DR|CT|BLVD|Way|Close|Apt|Suite)\b/u,
  /(?:stra(?:ß|ss)e|str\.|platz|gasse|allee|weg|straat|laan)\s*\d/iu,
  /\d+\s*(?:bis|ter)?,?\s*(?:rue|avenue|boulevard|bd|all[ée]e|chemin|impasse|place)\b/iu,
  /(?:^|[\s,])(?:calle|c\/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|ul\.|ulica|os\.|al\.)\s*\S.*\d/iu,
  /(?:ул\.|улица|пр-т|проспект|пер\.)\s*\S.*\d/iu,
  /(?:mah\.|cad\.|sok\.)\s*.*\d/iu,
  /(?:路|街|道|巷|弄)\s?\d+\s?号?|\d+\s?(?:号|室|栋|楼)/u,
]

/** Two to four words that begin in capitals, together or apart, or a Chinese name. */
const personName =
  /^(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme|Sr|Sra|Pan|Pani)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|y|e)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}$|^(?:\p{Lu}\p{Ll}+){2,3}$|^\p{Script=Han}{2,4}$/u

interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const extentOf = ({ box }: Pick<PageLine, 'box'>): Extent => {
  const [xs, ys] = [box.map(({ x }) => x), box.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Whether `below` continues the column of `above`: a line or less between them, and a common stretch of the row. */
const continues = (above: PageLine, below: PageLine): boolean => {
  const [a, b] = [extentOf(above), extentOf(below)]
  const height = Math.max(a.bottom - a.top, b.bottom - b.top)
  const gap = b.top - a.bottom
  return b.top > a.top && gap < height * 1.2 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0
}

const columnFrom = (start: PageLine, lines: readonly PageLine[], limit: number): readonly PageLine[] => {
  const column: PageLine[] = [start]
  while (column.length < limit) {
    const last = column.at(-1) ?? start
    const next = lines.find((line) => !column.includes(line) && continues(last, line))
    if (!next || receiverWords.test(next.text) || senderWords.test(next.text)) break
    column.push(next)
  }
  return column
}

/** The line that begins to the right of a word like `TO`, at its height or just below. */
const beside = (heading: PageLine, lines: readonly PageLine[]): PageLine | undefined => {
  const { right, top, bottom } = extentOf(heading)
  const height = bottom - top
  const near = lines.filter((line) => {
    const other = extentOf(line)
    return other.left >= right && other.left < right + 8 * height && other.bottom > top && other.top < bottom + height
  })
  return near.toSorted((a, b) => extentOf(a).top - extentOf(b).top)[0]
}

/**
 * Whether a line below the sender's word belongs to the receiver's: that word stands further down than the sender's and
 * no lower than the line's middle, in a column of such words of its own.
 */
const isBesideNext = (line: PageLine, sender: PageLine, receivers: readonly PageLine[]): boolean => {
  const { top, bottom } = extentOf(line)
  const from = extentOf(sender)
  return receivers.some((receiver) => {
    const to = extentOf(receiver)
    return to.top > from.bottom && to.left < from.right && to.right > from.left && to.top < (top + bottom) / 2
  })
}

/** Most lines of an address with the name above it. */
const mostLines = 6

const placeOf = (text: string): string | null =>
  postcodes.find(([pattern]) => pattern.test(text))?.[1] ??
  (streets.some((way) => way.test(text)) ? 'a street and number' : null)

/** What follows the words on their own line: `To: Anna Kowalska`. */
const restOf = (text: string): string => text.replace(receiverWords, '').replace(/^[\s:：人]+/u, '')

/**
 * Blocks of lines that look like the receiver's name and address. `isKept` names lines that must stay to be seen, which
 * end a block. Lines under a word for the sender are in no block.
 */
export const findAddressBlocks = (
  lines: readonly PageLine[],
  isKept: (line: PageLine) => boolean,
): readonly AddressBlock[] => {
  const open = lines.filter((line) => !isKept(line))
  const receivers = open.filter(({ text }) => receiverWords.test(text))
  const sender = new Set(
    open
      .filter(({ text }) => senderWords.test(text))
      .flatMap((one) => columnFrom(one, open, mostLines).filter((line) => !isBesideNext(line, one, receivers))),
  )
  const taken = new Set<PageLine>(sender)
  const free = (): readonly PageLine[] => open.filter((line) => !taken.has(line))
  const blocks: AddressBlock[] = []
  const take = (found: AddressBlock): void => {
    for (const line of found.lines) taken.add(line)
    blocks.push(found)
  }
  for (const heading of receivers) {
    if (taken.has(heading)) continue
    const below = columnFrom(heading, free(), mostLines)
    const first = below.length > 1 || restOf(heading.text).length > 1 ? null : beside(heading, free())
    const column = first ? columnFrom(first, free(), mostLines) : below
    const under = first || restOf(heading.text).length > 1 ? column : column.slice(1)
    const last = under.findLastIndex(({ text }) => placeOf(text) !== null)
    // What follows the last line of the address, an order number or the goods, is no part of it.
    const named = under.slice(0, last < 0 ? 2 : last + 1)
    if (named.length === 0) continue
    const places = named.flatMap(({ text }) => placeOf(text) ?? [])
    const reason = `stands under “${heading.text.slice(0, 24)}”${places[0] ? ` and holds ${places[0]}` : ''}`
    take({ lines: named, reason, confidence: places.length > 0 ? 0.95 : 0.7 })
  }
  for (const anchor of open) {
    const place = taken.has(anchor) ? null : placeOf(anchor.text)
    if (place === null) continue
    const above = free()
      .filter((line) => extentOf(line).top < extentOf(anchor).top)
      .toReversed()
    const up: PageLine[] = [anchor]
    for (const line of above) {
      const first = up[0] ?? anchor
      if (up.length >= mostLines || !continues(line, first)) continue
      if (placeOf(line.text) === null && !personName.test(line.text)) break
      up.unshift(line)
    }
    const whole = [
      ...up,
      ...columnFrom(anchor, free(), 3)
        .slice(1)
        .filter(({ text }) => placeOf(text) !== null),
    ]
    const name = whole.find(({ text }) => personName.test(text) && placeOf(text) === null)
    const parts = new Set(whole.flatMap(({ text }) => placeOf(text) ?? []))
    if (whole.length === 1 && place === weakPlace) continue
    take({
      lines: whole,
      reason: `holds ${[...parts].join(' and ')}${name ? ', below what may be a name' : ''}`,
      confidence: parts.size > 1 ? 0.85 : name ? 0.7 : 0.5,
    })
  }
  return blocks
}
