import type { Chance } from './seeded.ts'

export const takeKinds = [
  'hand-held',
  'fast-pans',
  'exposure-jumps',
  'flash',
  'focus-hunt',
  'variable-rate',
  'hand-over-lens',
  'tripod',
  'moving-light',
  'walking',
  'dark',
  'bump',
  'parcel-turned',
] as const

export type TakeKind = (typeof takeKinds)[number]

/** Where the camera is at a moment and what the light and lens do. Lengths in pixels of the table. */
export interface CameraState {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly angle: number
  /** 0 sharp to 1 far out of focus. */
  readonly blur: number
  readonly gain: number
  readonly noise: number
  /** A hand before the lens: middle and radius in shares of the picture's width, or null. */
  readonly hand: { readonly x: number; readonly y: number; readonly radius: number } | null
  /** A lamp that wanders: its place in shares of the picture's width, and its strength. */
  readonly lamp: { readonly x: number; readonly strength: number } | null
  /** A parcel moved by hand over the table: place in pixels of the picture, or null. */
  readonly parcel: { readonly x: number; readonly y: number; readonly turn: number } | null
}

export interface Camera {
  at(seconds: number): CameraState
  /** Spans in which the hand holds as still as it can. */
  readonly holds: readonly { readonly from: number; readonly to: number }[]
}

const smooth = (share: number): number => share * share * (3 - 2 * share)

interface Wave {
  readonly hertz: number
  readonly size: number
  readonly phase: number
}

/** Tremor and sway of a hand: many small waves, smaller the faster (roughly one over the frequency). */
const tremor = (chance: Chance, size: number): ((seconds: number) => number) => {
  const waves: Wave[] = []
  for (let turn = 0; turn < 14; turn++) {
    const hertz = 0.15 * 1.38 ** turn + chance.next() * 0.05
    waves.push({ hertz, size: (size * chance.between(0.5, 1)) / (0.6 + hertz), phase: chance.between(0, 6.283) })
  }
  return (seconds) =>
    waves.reduce((sum, { hertz, size: most, phase }) => sum + most * Math.sin(6.283 * hertz * seconds + phase), 0)
}

interface Stop {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const plan = (chance: Chance, kind: TakeKind, duration: number): readonly Stop[] => {
  const stops: Stop[] = []
  let time = 0
  const fast = kind === 'fast-pans'
  while (time < duration) {
    const stay = kind === 'tripod' ? duration : fast ? chance.between(0.3, 1.2) : chance.between(0.8, 2.4)
    const [x, y, zoom] = [chance.between(520, 1400), chance.between(360, 920), chance.between(0.8, 1.7)]
    stops.push({ from: time, to: time + stay, x, y, zoom })
    time += stay + (fast ? chance.between(0.18, 0.4) : chance.between(0.6, 1.8))
  }
  return stops
}

/** Times in the take at which something happens. */
const moments = (chance: Chance, duration: number, every: number): readonly number[] => {
  const found: number[] = []
  for (let time = chance.between(0.8, every); time < duration - 0.8; time += chance.between(0.7 * every, 1.3 * every))
    found.push(time)
  return found
}

export const cameraFor = (chance: Chance, kind: TakeKind, duration: number): Camera => {
  const stops = plan(chance, kind, duration)
  const strength = kind === 'tripod' ? 0 : kind === 'walking' ? 22 : chance.between(3, 9)
  const [sway, rise, roll, breath] = [
    tremor(chance, strength),
    tremor(chance, strength),
    tremor(chance, strength / 900),
    tremor(chance, strength / 900),
  ]
  const events = moments(chance, duration, kind === 'tripod' ? 4 : 2.2)
  const sides = events.map(() => chance.between(0, 6.283))
  const levels = events.map(() => chance.between(0.55, 1.7))
  const lengths = events.map(() => chance.between(0.25, 0.9))
  const lampPace = chance.between(0.1, 0.4)
  const sinceEvent = (seconds: number): { index: number; since: number } => {
    let index = -1
    for (const [at, time] of events.entries()) if (time <= seconds) index = at
    return { index, since: index < 0 ? 99 : seconds - (events[index] as number) }
  }
  const gainAt = (seconds: number): number => {
    const { index, since } = sinceEvent(seconds)
    if (index < 0) return 1
    if (kind === 'flash') return since < 0.08 ? 2.4 : since < 0.5 ? 1 - 0.3 * (1 - since / 0.5) : 1
    if (kind !== 'exposure-jumps') return 1
    const [from, to] = [levels[index - 1] ?? 1, levels[index] as number]
    // Some cameras change exposure from one frame to the next, others over a quarter of a second.
    return index % 2 === 0 ? to : from + (to - from) * smooth(Math.min(1, since / 0.25))
  }
  const placeAt = (seconds: number): { x: number; y: number; zoom: number } => {
    for (const [index, stop] of stops.entries()) {
      if (seconds < stop.to) {
        const before = stops[index - 1]
        if (seconds >= stop.from || !before) return stop
        const share = smooth((seconds - before.to) / (stop.from - before.to))
        return {
          x: before.x + (stop.x - before.x) * share,
          y: before.y + (stop.y - before.y) * share,
          zoom: before.zoom + (stop.zoom - before.zoom) * share,
        }
      }
    }
    return stops.at(-1) as Stop
  }
  const bumpAt = (seconds: number): number => {
    const { since } = sinceEvent(seconds)
    return kind === 'bump' && since < 0.6 ? 26 * Math.exp(-since * 9) * Math.sin(since * 75) : 0
  }
  return {
    holds: stops.map(({ from, to }) => ({ from, to: Math.min(to, duration) })),
    at(seconds) {
      const place = placeAt(seconds)
      const { index, since } = sinceEvent(seconds)
      const passes =
        index >= 0 &&
        since < (lengths[index] as number) &&
        (kind === 'hand-over-lens' || (kind === 'tripod' && index % 2 === 0))
      const share = passes ? since / (lengths[index] as number) : 0
      const side = passes ? (sides[index] as number) : 0
      const way = 1.1 - 2.2 * share
      return {
        x: place.x + sway(seconds),
        y: place.y + rise(seconds) + bumpAt(seconds),
        zoom: place.zoom * (1 + breath(seconds)),
        angle: roll(seconds),
        blur: kind === 'focus-hunt' && since < 1 ? Math.sin(Math.PI * since) * Math.abs(Math.cos(since * 7)) : 0,
        gain: gainAt(seconds) * (kind === 'dark' ? 0.35 : 1),
        noise: kind === 'dark' ? 5 : 2,
        hand: passes ? { x: 0.5 + way * Math.cos(side), y: 0.28 + way * 0.6 * Math.sin(side), radius: 0.42 } : null,
        lamp: kind === 'moving-light' ? { x: 0.5 + 0.6 * Math.sin(6.283 * lampPace * seconds), strength: 0.6 } : null,
        parcel:
          kind === 'parcel-turned'
            ? { x: 320 + 190 * Math.sin(seconds * 1.9), y: 180 + 90 * Math.sin(seconds * 2.7 + 1), turn: seconds * 0.8 }
            : null,
      }
    },
  }
}
