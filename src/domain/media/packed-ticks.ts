/**
 * Ascending whole numbers as a short text: the first one, then the gaps to the next, each written once for as long as it
 * repeats (`0 1500x214 3000`). An hour at 60 frames a second is some twenty characters at a constant rate and about a
 * megabyte at its worst; a text crosses to the window at once where an array is copied number by number.
 */
export const packTicks = (ticks: readonly number[]): string => {
  const [first] = ticks
  if (first === undefined) return ''
  const parts = [String(first)]
  let gap = 0
  let repeats = 0
  const close = (): void => {
    if (repeats > 0) parts.push(repeats === 1 ? String(gap) : `${gap}x${repeats}`)
  }
  for (let at = 1; at < ticks.length; at++) {
    const own = (ticks[at] as number) - (ticks[at - 1] as number)
    if (own === gap) repeats += 1
    else {
      close()
      gap = own
      repeats = 1
    }
  }
  close()
  return parts.join(' ')
}

const spaceCode = 0x20
const minusCode = 0x2d
const timesCode = 0x78
const zeroCode = 0x30

const refused = (): RangeError => new RangeError('no packed row of whole numbers')

/**
 * What `packTicks` packed, read digit by digit: splitting a text of a megabyte takes three times as long. Throws
 * RangeError for any other text.
 */
export const unpackTicks = (packed: string): readonly number[] => {
  const ticks: number[] = []
  let tick = 0
  let gap = 0
  let number = 0
  let digits = 0
  let isBelowZero = false
  let isCount = false
  const close = (): void => {
    if (digits === 0) throw refused()
    if (!isCount) gap = isBelowZero ? -number : number
    for (let left = isCount ? number : 1; left > 0; left--) {
      tick += gap
      ticks.push(tick)
    }
    number = 0
    digits = 0
    isBelowZero = false
    isCount = false
  }
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at)
    if (code >= zeroCode && code <= zeroCode + 9) {
      number = number * 10 + (code - zeroCode)
      digits += 1
    } else if (code === spaceCode) close()
    else if (code === minusCode && digits === 0) isBelowZero = true
    else if (code === timesCode && digits > 0 && !isCount) {
      gap = isBelowZero ? -number : number
      number = 0
      digits = 0
      isCount = true
    } else throw refused()
  }
  if (packed !== '') close()
  if (!Number.isSafeInteger(tick)) throw refused()
  return ticks
}
