import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail } from '../../domain/kernel/result.ts'
import type { ProbedMedia } from '../ports/media-engine.ts'
import type { OpenMedia } from './opened-media.ts'
import { noFrame, type StillPorts, type StillRun, type Stored, startStillRun } from './still-run.ts'

/** Pixels made ready ahead of somebody who looks at one frame: four frames of Full HD, or one of 4K. */
const restingPixels = 8_300_000
/** The same for somebody who steps on and on, and what a run passes over rather than start anew: three of 4K. */
const steadyPixels = 25_000_000
/** Pixels of a run backward, whose frames the decoder has to hold until the last is decoded: eight of 4K. */
const backPixels = 67_000_000
/** Steps one way after which they are taken to go on. */
const steadySteps = 2
const mostAhead = 12
const longestRun = 64
/** Stills that are remembered; each is a few hundred bytes here. */
const remembered = 4000

const framesOf = ({ probe }: ProbedMedia, pixels: number): number =>
  Math.min(mostAhead, Math.max(1, Math.floor(pixels / Math.max(1, probe.video.width * probe.video.height))))

const near = (ordinal: number, way: 1 | -1): readonly number[] =>
  Array.from({ length: mostAhead }, (_, index) => ordinal + way * (index + 1))

/** Where somebody is in a recording, and how they came there. */
interface Place {
  readonly source: Sha256
  readonly ordinal: number
  readonly way: 1 | -1
  /** Moves to near frames one way until now; 0 after a jump. */
  readonly steps: number
}

/**
 * Exact frames one by one, for somebody who steps. Wherever they are, one decoder waits to go on from there, so that a
 * step costs a frame and not a start; the way back is decoded in runs that give the nearest frame first. Each picture is
 * found again for as long as it is held. After a jump, runs for which nobody waits end.
 */
export const createStillShelf = (ports: StillPorts, open: OpenMedia) => {
  const known = new Map<string, Stored>()
  const runs = new Map<StillRun, Sha256>()
  let place: Place | null = null

  const nameOf = (source: Sha256, ordinal: number): string => `${source} ${ordinal}`

  const remember = (name: string, still: Stored): void => {
    if (!still.ok) return
    known.delete(name)
    known.set(name, still)
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
  }

  /** `ordinal` and the frames after it on this way, as far as the next that is known. */
  const stretch = (media: ProbedMedia, source: Sha256, ordinal: number, way: 1 | -1): readonly number[] => {
    const last = media.frames.ptsTicks.length - 1
    const most = way === 1 ? longestRun : framesOf(media, backPixels)
    const ordinals = [ordinal]
    for (let next = ordinal + way; ordinals.length < most && next >= 0 && next <= last; next += way) {
      if (known.has(nameOf(source, next))) break
      ordinals.push(next)
    }
    return ordinals
  }

  const start = (media: ProbedMedia, source: Sha256, ordinal: number, way: 1 | -1): StillRun => {
    const ahead = near(place?.ordinal ?? ordinal, way)
    for (const [run, of] of runs) {
      const isBehind = !ahead.some((frame) => run.brings(frame, longestRun))
      if (of === source && run.way === way && isBehind && !run.isAsked()) run.end()
    }
    const run = startStillRun(
      ports,
      media,
      stretch(media, source, ordinal, way),
      (frame, still) => remember(nameOf(source, frame), still),
      () => runs.delete(run),
    )
    runs.set(run, source)
    return run
  }

  const runFor = (media: ProbedMedia, source: Sha256, ordinal: number): StillRun | undefined =>
    [...runs].find(([run, of]) => of === source && run.brings(ordinal, framesOf(media, steadyPixels)))?.[0]

  /** Ends what is under way for frames that nobody waits for. */
  const rest = (source: Sha256): void => {
    for (const [run, of] of runs) if (of === source && !run.isAsked()) run.end()
  }

  /** Makes ready what comes next on the way. */
  const lookAhead = (media: ProbedMedia, { source, ordinal, way, steps }: Place): void => {
    const last = media.frames.ptsTicks.length - 1
    const ahead = framesOf(media, steps >= steadySteps ? steadyPixels : restingPixels)
    // A run backward gives nothing before it is decoded as a whole: it starts when most of the one before is left.
    const reach = way === 1 ? ahead : Math.max(ahead, framesOf(media, backPixels) - 2)
    for (const next of near(ordinal, way).slice(0, reach)) {
      if (next < 0 || next > last || known.has(nameOf(source, next))) continue
      const run = [...runs].find(([one, of]) => of === source && one.brings(next, longestRun))?.[0]
      if (!run) {
        if (steps > 0) start(media, source, next, way)
        return
      }
      if (Math.abs(next - ordinal) <= ahead) run.goOnTo(next)
    }
  }

  const found = async (name: string): Promise<Stored | undefined> => {
    const there = known.get(name)
    if (there?.ok && (await ports.passing.pathOf(there.value.digest)) === null) known.delete(name)
    return known.get(name)
  }

  const still = async (source: Sha256, ordinal: number, signal: AbortSignal): Promise<Stored> => {
    const media = await open(source, signal)
    if (!media.ok) return media
    if (ordinal >= media.value.frames.ptsTicks.length) return fail(noFrame)
    const by = place?.source === source ? ordinal - place.ordinal : Number.POSITIVE_INFINITY
    const isNear = Math.abs(by) <= mostAhead
    const way = isNear && by < 0 ? -1 : 1
    const steps = isNear ? 1 + (place?.way === way ? place.steps : 0) : 0
    const here: Place = { source, ordinal, way, steps }
    place = here
    const name = nameOf(source, ordinal)
    const there = await found(name)
    const run = there ? null : (runFor(media.value, source, ordinal) ?? null)
    if (!isNear && !run) rest(source)
    const taken = there ?? (await (run ?? start(media.value, source, ordinal, way)).ask(ordinal))
    if (place === here) lookAhead(media.value, here)
    return taken
  }

  return { still, rest }
}
