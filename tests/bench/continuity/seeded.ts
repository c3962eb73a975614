/** Numbers from a seed, so that a set can be made again (mulberry32, T. Ettinger, public domain). */
export interface Chance {
  /** 0 up to but not 1. */
  next(): number
  between(low: number, high: number): number
  whole(low: number, high: number): number
  /** Normal, by adding twelve. */
  normal(): number
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    normal: () => {
      let sum = -6
      for (let turn = 0; turn < 12; turn++) sum += next()
      return sum
    },
  }
}
