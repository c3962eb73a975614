import type { CodeRead } from '../../kernel/reading.ts'
import { carrierCandidates } from '../carrier-candidates.ts'
import type { OriginalRole } from '../dispute-record.ts'
import { coreNumber } from '../wrapped-number.ts'
import type { PageReading } from './suggestions.ts'

/** What a picture may be to the case. The user says what it is; this only saves them typing. */
export interface RoleSuggestion {
  readonly role: OriginalRole['role']
  /** The words or the number that speak for it, as read. */
  readonly read: readonly string[]
}

/** Words of such pages, in the languages of shops, carriers and banks. */
const pageWords: readonly (readonly [OriginalRole['role'], RegExp])[] = [
  [
    'statement',
    /\b(?:account statement|bank statement|available balance|booking date|value date|kontoauszug|kontostand|buchungstag|wertstellung|relev[ée] de compte|solde|extracto|saldo|estratto conto|wyci[ąa]g|выписка|виписка|hesap [öo]zeti|rekeningafschrift)\b|对账单|账户余额|交易明细/giu,
  ],
  [
    'tracking',
    /\b(?:in transit|out for delivery|arrived at|departed(?: from)?|customs clearance|sorting cent(?:er|re)|handed over|sendungsverlauf|zugestellt|suivi de|en tr[áa]nsito|in consegna|w dor[ęe]czeniu|прибыло|отправление|відправлення|gonderi takip|onderweg)\b|运输中|已签收|清关|派送中|分拣中心/giu,
  ],
  [
    'chat',
    /\b(?:type a message|write a message|message seller|contact seller|dear (?:friend|customer|buyer)|nachricht (?:schreiben|senden)|[ée]crire un message|escribe un mensaje|scrivi un messaggio|napisz wiadomo[śs][ćc]|написать сообщение|mesaj yaz|bericht typen)\b|输入消息|联系卖家|客服|已读/giu,
  ],
  [
    'listing',
    /\b(?:add to (?:cart|basket)|buy (?:it )?now|sold by|\d[\d.,]*\+?\s?sold|customer reviews|free shipping|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|a[ñn]adir al carrito|aggiungi al carrello|adicionar ao carrinho|dodaj do koszyka|в корзину|до кошика|sepete ekle|in winkelwagen)\b|加入购物车|立即购买|已售/giu,
  ],
]

/** One word may stand anywhere; two of a kind, or one beside what such a page holds, make a page. */
const enough = 2

const numbersOnLabels = (codes: readonly CodeRead[]): readonly string[] =>
  codes.map(({ text }) => coreNumber(text)).filter((number) => carrierCandidates(number).length > 0)

/**
 * What a read photo or screenshot may be, or null. A label needs a code that carries a tracking number: print alone stands
 * on tracking pages too.
 */
export const suggestRole = (
  { searchText, suggestions }: Pick<PageReading, 'searchText' | 'suggestions'>,
  codes: readonly CodeRead[],
): RoleSuggestion | null => {
  const has = (kind: string): boolean => suggestions.some(({ value }) => value.kind === kind)
  const hints: Readonly<Partial<Record<OriginalRole['role'], boolean>>> = {
    statement: has('card-ending') || (has('amount') && has('date')),
    tracking: has('date'),
    listing: has('amount'),
  }
  const scored = pageWords.map(([role, words]) => {
    const read = [...new Set([...searchText.matchAll(words)].map(([word]) => word.toLowerCase()))]
    return { role, read, weight: read.length + (read.length > 0 && hints[role] ? 1 : 0) }
  })
  const [best, next] = scored.toSorted((a, b) => b.weight - a.weight)
  // A draw is no suggestion.
  if (best && best.weight >= enough && best.weight > (next?.weight ?? 0)) return { role: best.role, read: best.read }
  const [number] = numbersOnLabels(codes)
  return number === undefined ? null : { role: 'label', read: [number] }
}
