import type { Quad, TextRead } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from '../../workflow/ports/image-codec.ts'
import type { TextPlace } from '../../workflow/ports/text-reader.ts'
import { decodeCharacters, type ReadLine } from './character-decoding.ts'
import { cropLine, upsideDown } from './line-crop.ts'
import type { ModelSessions } from './model-sessions.ts'
import { type Samples, samplesOf } from './scaled-picture.ts'

/** What is read less surely is not given out. */
const leastConfidence = 0.6
/** Below this a line is read the other way round as well. */
const sureConfidence = 0.9

const areaOf = ([a, b, , d]: Quad): number => Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(d.x - a.x, d.y - a.y)
const middleOf = (box: Quad): number => (box[0].y + box[2].y) / 2

const readLine = async (models: ModelSessions, picture: Samples, box: Quad): Promise<TextRead> => {
  const readAs = async (way: Quad): Promise<ReadLine> =>
    decodeCharacters(await models.recognition(cropLine(picture, way)), models.characters)
  const upright = await readAs(box)
  if (upright.confidence >= sureConfidence) return { ...upright, box }
  const turned = upsideDown(box)
  const other = await readAs(turned)
  return other.confidence > upright.confidence ? { ...other, box: turned } : { ...upright, box }
}

/** Reads lines that were found, the largest `most` of them; from top to bottom. */
export const readLines = async (
  models: ModelSessions,
  picture: RgbPicture | LumaPlane,
  places: readonly TextPlace[],
  most: number,
): Promise<readonly TextRead[]> => {
  const samples = samplesOf(picture)
  const reads: TextRead[] = []
  for (const { box } of [...places].sort((a, b) => areaOf(b.box) - areaOf(a.box)).slice(0, most)) {
    const line = await readLine(models, samples, box)
    if (line.confidence >= leastConfidence) reads.push(line)
  }
  return reads.sort((a, b) => middleOf(a.box) - middleOf(b.box))
}
