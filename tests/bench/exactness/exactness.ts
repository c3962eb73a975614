import { ordinalAtSeconds } from '../../../src/domain/media/frame-table.ts'
import type { MediaEngine, Still } from '../../../src/workflow/ports/media-engine.ts'
import { type DecodedFrame, decodeFully } from '../../fixtures/full-decode.ts'
import { readIdentityFrom } from '../../fixtures/identity-code.ts'
import { fixturePath } from '../../fixtures/make-videos.ts'
import type { VideoKind } from '../../fixtures/video-kinds.ts'

/** The same random numbers each run (mulberry32, public domain), so that a finding can be looked at again. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface Exactness {
  readonly frames: number
  /** Different pictures among them: as many as frames, or else a near frame would pass for the right one. */
  readonly distinct: number
  /** Frames in the reference that the table lacks, and the other way round. */
  readonly tableMissing: number
  readonly tableExtra: number
  readonly asked: number
  /** Pixels that are not the reference's, or a painted number that is not the asked frame's. */
  readonly wrong: number
  /** Frames that the reference shows and the adapter did not give. */
  readonly missing: number
  readonly unverified: number
  readonly scanWrong: number
  readonly scanMissing: number
  readonly notes: readonly string[]
}

/** The frame that a player shows at `seconds`, by the reference alone. */
const onScreen = (reference: readonly DecodedFrame[], seconds: number, num: number, den: number): number | null => {
  let found: number | null = null
  for (const { ticks } of reference) if ((ticks * num) / den <= seconds + 1e-6) found = ticks
  return found
}

/** Compares stills by ordinal and by on-screen time, and one scan, with a full decode of the same file. */
export const measureExactness = async (
  engine: MediaEngine,
  ffmpeg: string,
  kind: Pick<VideoKind, 'name' | 'file' | 'turn'>,
  each: number,
): Promise<Exactness> => {
  const signal = new AbortController().signal
  const path = fixturePath(kind.file)
  const probed = await engine.probe(path, signal)
  if (!probed.ok) throw new Error(`${kind.file}: ${probed.failure.message}\n${probed.failure.detail ?? ''}`)
  const { frames, probe } = probed.value
  const notes: string[] = []
  const toneMapping = probe.video.range.kind === 'hdr' && !probe.warnings.some((warning) => warning.includes('HDR'))
  const reference = await decodeFully(ffmpeg, path, kind, { timebase: frames.timebase, toneMapping })
  const hashAt = new Map<number, string>()
  for (const { ticks, sha256 } of reference) if (!hashAt.has(ticks)) hashAt.set(ticks, sha256)
  const listed = new Set(frames.ptsTicks)
  const random = seededRandom(kind.file.length * 7919 + reference.length)

  let wrong = 0
  const wanted: number[] = []
  for (let index = 0; index < each; index++) wanted.push(Math.floor(random() * frames.ptsTicks.length))
  for (let index = 0; index < each; index++) {
    const ordinal = Math.floor(random() * frames.ptsTicks.length)
    const from = frames.ptsTicks[ordinal] ?? 0
    const to = frames.ptsTicks[ordinal + 1] ?? frames.endTicks
    const seconds = ((from + random() * 0.98 * (to - from)) * frames.timebase.num) / frames.timebase.den
    const resolved = ordinalAtSeconds(frames, seconds)
    const expected = onScreen(reference, seconds, frames.timebase.num, frames.timebase.den)
    if (resolved === null || (expected !== null && hashAt.has(from) && frames.ptsTicks[resolved] !== expected)) {
      wrong++
      notes.push(`at ${seconds} s: resolved ${resolved}, the reference shows PTS ${expected}`)
    } else wanted.push(resolved)
  }

  const stills = new Map<number, Still | string>()
  const identities = new Map<number, number | null>()
  const done = await engine.stills(
    probed.value,
    wanted,
    true,
    (still) => {
      if (!still.ok) stills.set(still.failure.ordinal, `${still.failure.code} ${still.failure.detail ?? ''}`)
      else {
        stills.set(still.value.ordinal, { ...still.value, rgb: new Uint8Array(0) })
        identities.set(still.value.ordinal, readIdentityFrom(still.value, still.value.rgb, 3))
      }
    },
    signal,
  )
  if (!done.ok) throw new Error(`${kind.file}: ${done.failure.message}\n${done.failure.detail ?? ''}`)
  let missing = 0
  let unverified = 0
  for (const ordinal of wanted) {
    const still = stills.get(ordinal)
    const expected = hashAt.get(frames.ptsTicks[ordinal] ?? Number.NaN)
    if (still === undefined || typeof still === 'string') {
      if (expected !== undefined) {
        missing++
        notes.push(`frame ${ordinal}: ${still ?? 'nothing came'}`)
      }
      continue
    }
    if (!still.verified) unverified++
    if (still.pixelSha256 !== expected) {
      wrong++
      notes.push(`frame ${ordinal}: ${still.pixelSha256.slice(0, 8)} instead of ${expected?.slice(0, 8)}`)
    }
  }

  // The painted number rises by one from frame to frame in every fixture: stills and scan must agree on it.
  const scanned = new Map<number, number | null>()
  const scan = await engine.scanFrames(
    probed.value,
    320,
    (ordinal, _at, plane) => {
      scanned.set(ordinal, readIdentityFrom(plane, plane.data, 1))
    },
    signal,
  )
  if (!scan.ok) throw new Error(`${kind.file}: ${scan.failure.message}\n${scan.failure.detail ?? ''}`)
  let scanWrong = 0
  let scanMissing = 0
  const first = [...scanned.entries()].find(([, identity]) => identity !== null)
  const expectedIdentity = (ordinal: number): number | null =>
    first === undefined ? null : ordinal - first[0] + (first[1] ?? 0)
  const damaged = kind.file.startsWith('damaged')
  for (const [ordinal, ticks] of frames.ptsTicks.entries()) {
    const identity = scanned.get(ordinal)
    if (identity === undefined) {
      if (hashAt.has(ticks) || !scan.value.unreadable.includes(ordinal)) scanMissing++
    } else if (!damaged && (identity === null || identity !== expectedIdentity(ordinal))) {
      scanWrong++
      notes.push(`scan, frame ${ordinal}: shows ${identity}`)
    }
  }
  for (const [ordinal, identity] of identities) {
    if (!damaged && identity !== expectedIdentity(ordinal)) {
      wrong++
      notes.push(`still, frame ${ordinal}: shows ${identity}`)
    }
  }
  return {
    frames: reference.length,
    distinct: new Set(reference.map(({ sha256 }) => sha256)).size,
    tableMissing: [...hashAt.keys()].filter((ticks) => !listed.has(ticks)).length,
    tableExtra: frames.ptsTicks.filter((ticks) => !hashAt.has(ticks)).length,
    asked: wanted.length,
    wrong,
    missing,
    unverified,
    scanWrong,
    scanMissing,
    notes,
  }
}
