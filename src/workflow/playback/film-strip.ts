import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import { secondsOf } from '../../domain/media/frame-table.ts'
import { coarseFirst, stripOrdinals } from '../../domain/media/strip-frames.ts'
import type { DeskPorts } from '../desk-ports.ts'
import type { ProbedMedia } from '../ports/media-engine.ts'
import { keptWithBytes, type StageKey, stageDigest } from '../stage-cache.ts'
import type { OpenMedia } from './opened-media.ts'

/** A small picture of exactly one frame; `seconds` on the container's clock. */
export interface StripTile {
  readonly ordinal: number
  readonly seconds: number
  readonly digest: Sha256
}

export interface FilmStrip {
  /** Ascending. */
  readonly tiles: readonly StripTile[]
  readonly isWhole: boolean
}

/** Which part to show, in seconds of the container's clock, and in how many pictures at the most. */
export interface StripWish {
  readonly count: number
  readonly from: number
  readonly until: number
}

/** Twice the height of a strip on screen, for screens with two pixels for one. */
const tileHeight = 96
const tileQuality = 70

const tileKey = (source: Sha256, ordinal: number): StageKey => ({
  stage: 'strip-tile',
  version: 1,
  inputs: [source],
  parameters: { ordinal, height: tileHeight },
})

const ticksAt = ({ frames }: ProbedMedia, seconds: number): number =>
  (seconds * frames.timebase.den) / frames.timebase.num

/**
 * Strips of small pictures. Each picture is kept, so a closer look at a part takes only what is new. One strip is made
 * at a time for a recording: asking for another ends the one under way, whose answer then is what it had.
 */
export const createFilmStrips = (ports: DeskPorts, open: OpenMedia) => {
  const underWay = new Map<Sha256, AbortController>()

  const kept = (source: Sha256, ordinal: number): Promise<Sha256 | null> =>
    keptWithBytes<Sha256>(ports, tileKey(source, ordinal), (digest) => digest)

  const make = async (
    source: Sha256,
    { count, from, until }: StripWish,
    onTiles: (tiles: readonly StripTile[]) => void,
    signal: AbortSignal,
  ): Promise<Result<FilmStrip, Failure>> => {
    const media = await open(source, signal)
    if (!media.ok) return media
    const { frames, probe } = media.value
    const wanted = stripOrdinals(frames, count, ticksAt(media.value, from), ticksAt(media.value, until))
    const tiles = new Map<number, StripTile>()
    const add = (ordinal: number, digest: Sha256): StripTile => {
      const tile = { ordinal, seconds: secondsOf(frames, ordinal), digest }
      tiles.set(ordinal, tile)
      return tile
    }
    for (const ordinal of wanted) {
      const digest = await kept(source, ordinal)
      if (digest) add(ordinal, digest)
    }
    if (tiles.size > 0) onTiles([...tiles.values()])
    const missing = coarseFirst(wanted.filter((ordinal) => !tiles.has(ordinal)))
    const strip = (): FilmStrip => ({
      tiles: [...tiles.values()].sort((a, b) => a.ordinal - b.ordinal),
      isWhole: tiles.size === wanted.length,
    })
    if (missing.length === 0) return succeed(strip())
    const width = Math.max(16, Math.round((tileHeight * probe.video.width) / probe.video.height))
    const taken = await ports.media.glimpses(
      media.value,
      missing,
      width,
      async (still) => {
        if (!still.ok) return
        const stored = await ports.cache.put(await ports.images.jpeg(still.value, tileQuality))
        if (!stored.ok) return
        const { sha256 } = stored.value
        await ports.archive.keepStageResult(stageDigest(ports.hasher, tileKey(source, still.value.ordinal)), sha256)
        onTiles([add(still.value.ordinal, sha256)])
      },
      signal,
    )
    return taken.ok || signal.aborted ? succeed(strip()) : taken
  }

  return {
    async strip(
      source: Sha256,
      wish: StripWish,
      onTiles: (tiles: readonly StripTile[]) => void,
    ): Promise<Result<FilmStrip, Failure>> {
      underWay.get(source)?.abort()
      const own = new AbortController()
      underWay.set(source, own)
      try {
        return await make(source, wish, onTiles, own.signal)
      } finally {
        if (underWay.get(source) === own) underWay.delete(source)
      }
    },
    rest(source: Sha256): void {
      underWay.get(source)?.abort()
    },
  }
}
