import type { SubjectKind } from '../kernel/reading.ts'
import { isItem, legible } from './sighting.ts'
import type { Thing } from './things.ts'

/** Words and signs that stand on rating plates, serial number labels and size labels, and seldom elsewhere. */
const markingWords =
  /\bS\/?N\b|serial|\bmodel\b|\btype\b|\bIMEI\b|\bIP\d\d\b|\d\s?(?:V|Hz|W|mA|mAh|kg)\b|\bCE\b|\bFCC\b|\bsize\b|\bEU\s?\d\d\b|\bUK\s?\d\b|made in|型号|序列号|尺码|生产/i

/** Words that stand on shipping labels. */
const shippingWords =
  /\bship|\bfrom:|\bto:|tracking|waybill|parcel|postage|express|\bpost\b|recipient|sender|customs|weight|order|快递|运单|收件|寄件|邮/i

/** Symbologies printed on packages to be sold, not to be sent. */
const retail = /^(?:EAN|UPC)/

/**
 * What a thing is, by what was read on it. A code with much print around it is a label; little print is a marking when
 * its words say so, or when there is no more than a line or two of it.
 */
export const kindOf = ({ best, others }: Thing): SubjectKind => {
  const sightings = [best, ...others]
  const codes = sightings.flatMap(({ codes }) => codes)
  const words = sightings.flatMap(({ text }) => text.map((line) => line.text)).join(' ')
  const lines = Math.max(...sightings.map(legible))
  if (shippingWords.test(words) && lines >= 2) return 'label'
  if (codes.length > 0)
    return lines >= 3 || !codes.every(({ format }) => retail.test(format)) ? labelOrCode(lines) : 'code'
  if (sightings.some(({ readings }) => readings > 0)) return 'code'
  if (lines === 0) return (best.print?.lines.length ?? 0) === 0 && isItem(best) ? 'item' : 'other'
  if (markingWords.test(words) || lines < 4) return 'marking'
  return 'label'
}

const labelOrCode = (lines: number): SubjectKind => (lines >= 2 ? 'label' : 'code')
