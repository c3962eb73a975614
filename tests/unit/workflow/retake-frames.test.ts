import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sha256 } from '../../../src/domain/kernel/digest.ts'
import { fail, succeed } from '../../../src/domain/kernel/result.ts'
import { pts } from '../../../src/domain/media/presentation-time.ts'
import { exportBundle } from '../../../src/workflow/export-bundle.ts'
import type { MediaEngine, ProbedMedia } from '../../../src/workflow/ports/media-engine.ts'
import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import { type MadeOrder, makeOrder } from '../../fixtures/made-order.ts'

let made: MadeOrder
let bundle: string

/** A decoder that gives, for each ordinal, the pixels that the made order's exhibits state, unless told otherwise. */
const decoder = (
  pixels: (ordinal: number) => string | null,
  ticks = (ordinal: number) => 3000 * ordinal,
): MediaEngine => ({
  version: async () => fail({ code: 'media.tool-missing', message: 'Not asked.' }),
  scanFrames: async () => fail({ code: 'media.tool-missing', message: 'Not asked.' }),
  lookAt: async () => fail({ code: 'media.tool-missing', message: 'Not asked.' }),
  cut: async () => fail({ code: 'media.tool-missing', message: 'Not asked.' }),
  listen: async () => fail({ code: 'media.tool-missing', message: 'Not asked.' }),
  probe: async (path) => succeed({ path } as ProbedMedia),
  async stills(_, ordinals, __, onStill) {
    for (const ordinal of ordinals) {
      const text = pixels(ordinal)
      if (text === null) {
        await onStill(fail({ code: 'media.frame-unreadable', message: 'That frame cannot be decoded.', ordinal }))
        continue
      }
      await onStill(
        succeed({
          ordinal,
          at: { pts: pts(ticks(ordinal)), timebase: { num: 1, den: 90_000 } },
          width: 320,
          height: 180,
          rgb: new Uint8Array(),
          pixelSha256: made.ports.hasher.sha256(text) as Sha256,
          verified: false,
          toneMapped: false,
          tool: { name: 'ffmpeg', version: '5.1.9', arguments: [] },
        }),
      )
    }
    return succeed(undefined)
  },
})

const retake = async (media: MediaEngine) => {
  const verified = await verifyBundle({ ...made.ports, media }, bundle, () => undefined, new AbortController().signal)
  if (!verified.ok) throw new Error(verified.failure.message)
  const check = verified.value.checks.find(({ id }) => id === 'frames.reextract')
  return [check?.state, verified.value.findings.map(({ path, expected }) => `${path} ${expected?.split(':')[0]}`)]
}

const right = (ordinal: number): string => `pixels ${ordinal - 1}`

beforeAll(async () => {
  made = await makeOrder()
  const exported = await exportBundle(
    made.ports,
    { ...made.request, zip: false },
    () => undefined,
    new AbortController().signal,
  )
  if (!exported.ok) throw new Error(exported.failure.message)
  bundle = exported.value.bundle
})

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', made.root])
  rmSync(made.root, { recursive: true, force: true })
})

describe('taking the frames again', () => {
  it('passes when every frame has the pixels and the time that the manifest states', async () => {
    expect(await retake(decoder(right))).toEqual(['pass', []])
  })

  it('names the exhibit whose pixels, time or frame differ', async () => {
    const file = 'originals/01_VID_20261122.mp4'
    expect(await retake(decoder((ordinal) => (ordinal === 2 ? 'others' : right(ordinal))))).toEqual([
      'fail',
      [`${file} exhibit B`],
    ])
    expect(await retake(decoder((ordinal) => (ordinal === 3 ? null : right(ordinal))))).toEqual([
      'fail',
      [`${file} exhibit C`],
    ])
    const late = await retake(decoder(right, (ordinal) => 3000 * ordinal + (ordinal === 1 ? 1 : 0)))
    expect(late).toEqual(['fail', [`${file} exhibit A`]])
  })

  it('cannot say when the original cannot be decoded at all', async () => {
    const blind: MediaEngine = {
      ...decoder(right),
      probe: async () => fail({ code: 'media.unsupported', message: 'No.' }),
    }
    expect(await retake(blind)).toEqual(['unknown', []])
  })
})
