import type { CodeRead } from '../kernel/reading.ts'
import { cutOff, isItem, legible, type Sighting } from './sighting.ts'
import type { Thing } from './things.ts'

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Frames of all sightings that were looked at. */
const framesOf = ({ best, others }: Thing): number =>
  [best, ...others].reduce((sum, { view }) => sum + view.glances.length, 0)

const legibleLine = ({ text }: Sighting): string | null => {
  const [longest] = [...text].sort((a, b) => b.confidence * b.text.length - a.confidence * a.text.length)
  return longest ? longest.text : null
}

/** Why a thing on which nothing was read is shown. */
const unreadReason = (best: Sighting): readonly string[] => {
  if (best.readings > 0 || best.codes.length > 0 || best.text.length > 0) return []
  if ((best.print?.lines.length ?? 0) > 0) return ['print is in view and could not be read']
  return [isItem(best) ? 'one thing stands out and the camera rests on it' : 'nothing stands out; a clear frame']
}

/** Plain sentences, strongest first. */
export const reasonsOf = (
  thing: Thing,
  codes: readonly CodeRead[],
  readsOf: (text: string) => number,
): readonly string[] => {
  const { best } = thing
  const frames = framesOf(thing)
  const line = legibleLine(best)
  return [
    ...codes.map(({ format, text }) => {
      const reads = readsOf(text)
      return `${format} ${clip(text)} read${reads > 1 ? ` in ${reads} frames` : ''}`
    }),
    ...(codes.length === 0 && best.readings > 0 ? ['a code is in view and could not be read surely'] : []),
    ...(line === null ? [] : [`${plural(best.text.length, 'line', 'lines')} of text read, such as “${clip(line)}”`]),
    ...(frames > 1 ? [`the clearest of ${frames} frames that show it`] : []),
    ...unreadReason(best),
    ...(cutOff(best) > 0.3 ? ['it may be cut off at the edge of the picture'] : []),
  ]
}

/** Why one might take another view instead. */
export const otherReason = (best: Sighting, other: Sighting): string => {
  const known = new Set(best.codes.map(({ text }) => text))
  const fresh = other.codes.find(({ text }) => !known.has(text))
  if (fresh) return `gave ${fresh.format} ${clip(fresh.text)}`
  if (legible(other) > legible(best) + 1) return 'more text can be read in it'
  if (cutOff(other) < cutOff(best)) return 'less of it is cut off'
  return 'another moment'
}
