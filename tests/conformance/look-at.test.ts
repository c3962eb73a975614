import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import type { LumaPlane } from '../../src/domain/scan/luma-plane.ts'
import type { MediaEngine, ProbedMedia } from '../../src/workflow/ports/media-engine.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'

let engine: MediaEngine
const never = new AbortController().signal

beforeAll(async () => {
  await makeVideos()
  const found = await findMediaTools(process.env)
  if (!found.ok) throw new Error(found.failure.message)
  engine = createMediaEngine(found.value)
})

const width = 160
const digest = ({ data }: LumaPlane): string => createHash('sha256').update(data).digest('hex')

const everyFrame = async (media: ProbedMedia): Promise<ReadonlyMap<number, string>> => {
  const pictures = new Map<number, string>()
  const scan = await engine.scanFrames(
    media,
    width,
    (ordinal, _, plane) => void pictures.set(ordinal, digest(plane)),
    never,
  )
  expect(scan.ok).toBe(true)
  return pictures
}

const looked = async (
  media: ProbedMedia,
  ordinals: readonly number[],
  every: boolean,
): Promise<readonly (readonly [number, string])[]> => {
  const pictures: [number, string][] = []
  const look = await engine.lookAt(
    media,
    ordinals,
    { width, every },
    (ordinal, _, plane) => void pictures.push([ordinal, digest(plane)]),
    never,
  )
  expect(look.ok).toBe(true)
  if (look.ok) expect(look.value.scanned + look.value.unreadable.length).toBe(ordinals.length)
  return pictures
}

const kinds = [
  'constant.mp4',
  'variable.mp4',
  'rotated-90.mp4',
  'late-start.mkv',
  'fragmented.mp4',
  'edit-cut.mp4',
  'late-clock.m2t',
  'hevc10.mp4',
  'vp9.webm',
  'plain.avi',
  'open-gop.mp4',
  'long-gop.mp4',
]

describe('looking at some frames', () => {
  test.each(kinds)('%s: gives the very pictures of a full decode, and every one that is asked for', async (file) => {
    const probed = await engine.probe(fixturePath(file), never)
    if (!probed.ok) throw new Error(probed.failure.message)
    const media = probed.value
    const all = await everyFrame(media)
    const count = media.frames.ptsTicks.length
    const scattered = Array.from({ length: count }, (_, ordinal) => ordinal).filter(
      (ordinal) => ordinal % 23 < 3 || ordinal > count - 4,
    )
    const pictures = await looked(media, scattered, true)
    expect(pictures.map(([ordinal]) => ordinal)).toEqual(scattered)
    for (const [ordinal, picture] of pictures) expect(picture).toBe(all.get(ordinal))
    const spared = await looked(media, scattered, false)
    for (const [ordinal, picture] of spared) expect(picture).toBe(all.get(ordinal))
    const keyframes = await looked(media, media.frames.keyframes, false)
    for (const [ordinal, picture] of keyframes) expect(picture).toBe(all.get(ordinal))
    if (file !== 'open-gop.mp4') expect(keyframes.length).toBe(media.frames.keyframes.length)
  })

  test('a cancelled look ends at once', async () => {
    const probed = await engine.probe(fixturePath('long-gop.mp4'), never)
    if (!probed.ok) throw new Error(probed.failure.message)
    const controller = new AbortController()
    const look = await engine.lookAt(
      probed.value,
      [10, 200],
      { width, every: true },
      () => controller.abort(),
      controller.signal,
    )
    expect(look.ok ? 'ok' : look.failure.code).toBe('job.cancelled')
  })

  test('stills that are no evidence are the same pictures as those that are', async () => {
    const probed = await engine.probe(fixturePath('variable.mp4'), never)
    if (!probed.ok) throw new Error(probed.failure.message)
    const taken = async (verified: boolean): Promise<readonly string[]> => {
      const hashes: string[] = []
      const stills = await engine.stills(
        probed.value,
        [0, 7, 44, 45, 89],
        verified,
        (still) =>
          void hashes.push(still.ok ? `${still.value.ordinal} ${still.value.pixelSha256}` : still.failure.code),
        never,
      )
      expect(stills.ok).toBe(true)
      return hashes
    }
    expect(await taken(false)).toEqual(await taken(true))
  })
})
