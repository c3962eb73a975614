import type { CodeRead, TextRead } from '../domain/kernel/reading.ts'
import type { NumberRead } from '../domain/order/tracking-number.ts'
import type { PrintSeen } from '../domain/rank/glance.ts'
import type { Sighting } from '../domain/rank/sighting.ts'
import type { View } from '../domain/rank/view.ts'
import { irregularSpots } from '../domain/scan/damage/irregular-spots.ts'
import type { SurfaceSeen } from '../domain/scan/damage/seen-again.ts'
import { type FrameFeatures, featuresOf } from '../domain/scan/features/frame-features.ts'
import type { OnProgress } from './jobs/job.ts'
import type { KeptPlanes } from './kept-planes.ts'
import type { TextReader } from './ports/text-reader.ts'

/** What was read of one frame, and what it looks like closely. */
export interface FrameReading {
  readonly text: readonly TextRead[]
  readonly print: PrintSeen
  readonly features: FrameFeatures
  /** Of views without a code. */
  readonly surface?: SurfaceSeen
}

/** What is added to looking through: readings of the best frames of views, by ordinal. */
export interface ScanReadings {
  readonly texts: Map<number, FrameReading>
  /** Codes read at full size, with effort. */
  readonly fullReads: Map<number, readonly CodeRead[]>
}

/** Of the longer side: lines of text are looked for at this size. */
const textSide = 640

const linesOfCoded = 6
const linesOfOthers = 10

/** Reads the text of the best frame of each view, as far as its picture is still held. Stops early when cancelled. */
export const readViews = async (
  text: TextReader,
  views: readonly View[],
  planes: KeptPlanes,
  readings: ScanReadings,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> => {
  for (const [index, view] of views.entries()) {
    if (signal.aborted) return
    onProgress({ phase: 'reading-text', done: index, total: views.length })
    const { ordinal } = view.best.metrics
    const plane = planes.of(ordinal)
    if (plane === null) continue
    const coded = view.glances.some(({ codes }) => codes.length > 0)
    const places = await text.find(plane, textSide)
    const lines = places.map(({ box }) => box)
    const features = featuresOf(plane)
    const { width, height } = plane
    readings.texts.set(ordinal, {
      text: await text.readPlaces(plane, places, coded ? linesOfCoded : linesOfOthers),
      print: { width, height, lines },
      features,
      ...(coded ? {} : { surface: { width, height, spots: irregularSpots(plane, lines), features } }),
    })
  }
}

/** Lines of text as they may hold tracking numbers, with the line above each. */
export const textNumbers = (sightings: readonly Sighting[]): readonly NumberRead[] =>
  sightings.flatMap(({ text }) =>
    text.map((line, index): NumberRead => {
      const above = text[index - 1]?.text
      return { text: line.text, from: 'text', frames: 1, ...(above === undefined ? {} : { above }) }
    }),
  )
