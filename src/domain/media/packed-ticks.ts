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

/** What `packTicks` packed. Throws RangeError for any other text. */
export const unpackTicks = (packed: string): readonly number[] => {
  if (packed === '') return []
  const [first, ...parts] = packed.split(' ')
  let tick = Number(first)
  const ticks = [tick]
  for (const part of parts) {
    const at = part.indexOf('x')
    const gap = Number(at < 0 ? part : part.slice(0, at))
    const repeats = at < 0 ? 1 : Number(part.slice(at + 1))
    for (let done = 0; done < repeats; done++) {
      tick += gap
      ticks.push(tick)
    }
  }
  if (!Number.isSafeInteger(tick)) throw new RangeError('no packed row of whole numbers')
  return ticks
}
