import { carrierCandidates, plainCandidates } from './carrier-candidates.ts'
import { unwrapNumber } from './wrapped-number.ts'

/** Words after which a number is a tracking number, in the languages of labels and order pages. */
const trackingWords =
  /track(?:ing)?\b|\btrk\b|waybill|\bawb\b|shipment\s*(?:no|number|id)|consignment|parcel\s*(?:no|number|id)|运单|快递单|快遞單|物流单|物流單|运货单|追踪|追蹤|單號|单号|sendungs|paketnummer|paket-?nr|suivi|colis|tracciamento|spedizione|lettera di vettura|seguimiento|env[ií]o|rastrei?o|rastreamento|[śs]ledzeni|przesy[łl]k|list przewozowy|трек|отправлени|накладн|ттн|takip|g[öo]nderi|barkod no|追跡|お問い合わせ|問い?合わせ|伝票|送り状|운송장|등기|нова пошта|новая почта|verzend|zending|f[öo]rs[äa]ndelse/iu

const carrierNames =
  /\b(?:dhl|ups|usps|fedex|gls|dpd|evri|hermes|inpost|paczkomat|poczta|nova\s?p[oe]shta|ptt|kargo|postnl|royal mail|la poste|colissimo|chronopost|poste italiane|correos|japan post|yamato|sagawa|canada post|purolator|yun\s?express|yanwen|cainiao|4px|sf express|yodel|bpost)\b/iu

/** Words after which a number is something else, whatever it looks like. */
const otherWords =
  /order|订单|訂單|bestell|auftrag|commande|pedido|ordine|zam[óo]wieni|заказ|sipari[şs]|ご?注文|invoice|rechnung|facture|phone|\bt[eé]l\b|mobile|电话|電話|手机|手機|телефон|handy|telefon|\bzip\b|postcode|plz|\bean\b|\bupc\b|\bgtin\b|\bisbn\b|\bsku\b|serial|\bs\/n\b|\bsn\b|imei|model|\bvat\b|\btax\b|\beori\b|\bioss\b|iban|card|account|konto|date|datum|price|preis|total|ref\b|批号|货号|条码/giu

/** Dates, clock times and amounts: masked before digits are joined over spaces. */
const masked =
  /\+\d[\d\s().-]{6,}\d|\b(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?|\b\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d\b|\b\d{1,2}:\d\d(?::\d\d)?\b|[$€£¥₽₺₴]\s?\d[\d\s.,]*|\b\d[\d.,]*\s?(?:[$€£¥₽₺₴]|USD|EUR|GBP|CNY|PLN|zł)/giu

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

const tokensOf = (line: string): readonly Token[] =>
  [...line.matchAll(/[0-9A-Za-z]+/g)].map((match) => ({
    text: match[0].toUpperCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Groups of one number stand apart by a space or two, a hyphen or the brackets of a GS1 identifier; nothing else. */
const joinable = (line: string, before: Token, after: Token): boolean =>
  /^[\s\-‐–()]{1,3}$/.test(line.slice(before.end, after.start))

const lastPlace = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index + match[0].length
  return last
}

/** Whether the words before a place in a line say that a tracking number follows; the nearest word decides. */
const announced = (line: string, place: number, above: string): boolean => {
  const before = line.slice(0, place)
  const tracking = Math.max(lastPlace(trackingWords, before), lastPlace(carrierNames, before))
  const other = lastPlace(otherWords, before)
  if (tracking >= 0 || other >= 0) return tracking > other
  const aboveTracking = Math.max(lastPlace(trackingWords, above), lastPlace(carrierNames, above))
  return aboveTracking > lastPlace(otherWords, above)
}

/** A number found in a line; `announced` when a word in front of it, or above it, says that it is a tracking number. */
export interface NumberInText {
  readonly number: string
  readonly announced: boolean
}

interface Found extends NumberInText {
  readonly first: number
  readonly last: number
  readonly weight: number
}

const mostGroups = 12
const mostCharacters = 40

/** How well a run of groups stands for one number; 0 when it is none. */
const weigh = (joined: string, groups: number, said: boolean, clean: boolean, far: number): number => {
  if (far === 0) return 1000
  const distinct =
    unwrapNumber(joined) !== null ||
    carrierCandidates(joined).some(
      ({ checkDigit, confidence }) =>
        checkDigit === 'valid' || said || groups === 1 || (checkDigit === 'none' && confidence !== 'low'),
    )
  if (distinct) return 500 + joined.length
  if (Number.isFinite(far)) return 300 - 10 * far
  return said && clean && plainCandidates(joined).length > 0 ? 100 + joined.length : 0
}

/**
 * The tracking numbers in a line of text. Groups of digits and letters are joined over spaces and hyphens; where runs
 * overlap the weightier one counts. Digits alone count only after a word that announces them. `distance` tells in how
 * many characters a number is away from the order's own, Infinity when it is far; `above` is the line over this one,
 * where labels print their headings.
 */
export const numbersInText = (
  line: string,
  above: string,
  distance: (number: string) => number,
): readonly NumberInText[] => {
  const plain = line.replace(masked, (found) => '|'.repeat(found.length))
  const tokens = tokensOf(line)
  const runs: Found[] = []
  tokens.forEach((first, index) => {
    const said = announced(line, first.start, above)
    let joined = ''
    for (let last = index; last < Math.min(tokens.length, index + mostGroups); last++) {
      const token = tokens[last] as Token
      if (last > index && !joinable(line, tokens[last - 1] as Token, token)) break
      joined += token.text
      if (joined.length > mostCharacters) break
      if (joined.length < 8 || !/\d{4}/.test(joined)) continue
      const clean = !plain.slice(first.start, token.end).includes('|')
      const number = unwrapNumber(joined) ?? joined
      const weight = weigh(joined, last - index + 1, said, clean, distance(number))
      if (weight > 0) runs.push({ number, announced: said, first: index, last, weight })
    }
  })
  const kept: Found[] = []
  for (const run of runs.sort((a, b) => b.weight - a.weight)) {
    if (kept.every(({ first, last }) => run.last < first || run.first > last)) kept.push(run)
  }
  return kept.sort((a, b) => a.first - b.first).map(({ number, announced: said }) => ({ number, announced: said }))
}
