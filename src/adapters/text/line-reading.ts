import type { Quad, TextRead } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from '../../workflow/ports/image-codec.ts'
import type { TextPlace } from '../../workflow/ports/text-reader.ts'
import { decodeCharacters } from './character-decoding.ts'
import { looksForeign } from './foreign-script.ts'
import { cropLine, type FlatLine, upsideDown } from './line-crop.ts'
import { type DirectedLine, invertedLikelihood, standsInverted } from './line-direction.ts'
import type { ModelSessions } from './model-sessions.ts'
import { samplesOf } from './scaled-picture.ts'

/** What is read less surely is not given out. */
const leastConfidence = 0.6
/** A letter or two may come of a scratch: these have to be surer. */
const leastOfShort = 0.85
/** Below this a line is read the other way round as well. */
const sureConfidence = 0.75

const areaOf = ([a, b, , d]: Quad): number => Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(d.x - a.x, d.y - a.y)
const middleOf = (box: Quad): number => (box[0].y + box[2].y) / 2

const worthSaying = ({ text, confidence }: TextRead): boolean =>
  confidence >= (text.length > 2 ? leastConfidence : leastOfShort) && !looksForeign(text)

/** Reads lines that were found, the largest `most` of them; from top to bottom. */
export const readLines = async (
  models: ModelSessions,
  picture: RgbPicture | LumaPlane,
  places: readonly TextPlace[],
  most: number,
): Promise<readonly TextRead[]> => {
  const samples = samplesOf(picture)
  const readAs = async (box: Quad, line: FlatLine): Promise<TextRead> => ({
    ...decodeCharacters(await models.recognition(line), models.characters),
    box,
  })
  const lines: (DirectedLine & { readonly flat: FlatLine })[] = []
  for (const { box } of [...places].sort((a, b) => areaOf(b.box) - areaOf(a.box)).slice(0, most)) {
    const flat = cropLine(samples, box)
    lines.push({ box, flat, inverted: await invertedLikelihood(models.direction, flat) })
  }
  const reads: TextRead[] = []
  for (const line of lines) {
    const turned = upsideDown(line.box)
    const inverted = standsInverted(line, lines)
    let read = inverted ? await readAs(turned, cropLine(samples, turned)) : await readAs(line.box, line.flat)
    if (read.confidence < sureConfidence) {
      const other = inverted ? await readAs(line.box, line.flat) : await readAs(turned, cropLine(samples, turned))
      if (other.confidence > read.confidence) read = other
    }
    if (worthSaying(read)) reads.push(read)
  }
  return reads.sort((a, b) => middleOf(a.box) - middleOf(b.box))
}
