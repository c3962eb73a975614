export interface FoundOrderNumber {
  readonly text: string
  readonly number: string
  readonly sure: boolean
  readonly reason: string
}

const words =
  /(?:order|订单|訂單|bestell|auftrags|commande|pedido|ordine|ordini|zam[óo]wieni\p{L}*|заказ\p{L}*|sipari[şs]|ご?注文)\s*(?:id|no|nr|n[º°]|num(?:ber|éro|ero)?|#|号|編號|编号|番号|nummer|номер|numer|numarası)?\.?/iu

/** Groups of digits joined by hyphens (Amazon, eBay, Temu with its letters), or plain digits. */
const numbers = /(?<![\p{L}\d-])(?:PO-)?\d[\d-]{6,28}\d(?![\p{L}\d-])/giu

const isDate = /^(?:\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-\d{4})$/

/**
 * Order numbers in a line: those that follow a word for order, in the line or its heading. Of AliExpress they have 16 to
 * 19 digits; a number of another length is given as unsure.
 */
export const findOrderNumbers = (line: string, heading: string): readonly FoundOrderNumber[] => {
  const named = words.exec(line)
  if (!named && !words.test(heading)) return []
  const from = named ? named.index + named[0].length : 0
  return [...line.matchAll(numbers)]
    .filter(({ 0: text, index }) => index >= from && !isDate.test(text))
    .slice(0, 1)
    .map(({ 0: text }) => {
      const known = /^\d{16,19}$/.test(text) || /^\d{3}-\d{7}-\d{7}$/.test(text) || /^\d\d-\d{5}-\d{5}$/.test(text)
      return {
        text,
        number: text,
        sure: known,
        reason: `follows “${(named?.[0] ?? heading).trim()}”${known ? '' : ', in no known form of order numbers'}`,
      }
    })
}
