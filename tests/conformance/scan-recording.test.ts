import { beforeAll, describe, expect, it } from 'vitest'
import { composeTools } from '../../src/composition/compose-tools.ts'
import type { Looked } from '../../src/workflow/look-through.ts'
import type { ProbedMedia } from '../../src/workflow/ports/media-engine.ts'
import { type ScanPorts, type ScanRequest, type ScanWatch, scanRecording } from '../../src/workflow/scan-recording.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'

let tools: ScanPorts
const never = new AbortController().signal

beforeAll(async () => {
  await makeVideos()
  const composed = await composeTools()
  if (!composed.ok) throw new Error(composed.failure.message)
  tools = composed.value
})

const probed = async (file: string): Promise<ProbedMedia> => {
  const media = await tools.media.probe(fixturePath(file), never)
  if (!media.ok) throw new Error(media.failure.message)
  return media.value
}

/** The tools, counting the frames that are asked for by looking. */
const counting = (): { readonly ports: ScanPorts; readonly asked: () => number } => {
  let asked = 0
  const lookAt: ScanPorts['media']['lookAt'] = (media, ordinals, ...rest) => {
    asked += ordinals.length
    return tools.media.lookAt(media, ordinals, ...rest)
  }
  return { ports: { ...tools, media: { ...tools.media, lookAt } }, asked: () => asked }
}

const scanned = async (ports: ScanPorts, file: string, request: Partial<ScanRequest>, watch: Partial<ScanWatch>) => {
  const quiet = { onProgress: () => undefined, ...watch }
  const scan = await scanRecording(ports, await probed(file), { top: 24, expected: null, ...request }, quiet, never)
  if (!scan.ok) throw new Error(scan.failure.message)
  return scan.value
}

describe('a scan', () => {
  it('goes on from what an earlier one had seen, to the same end, and looks at less', async () => {
    const kept: Looked[] = []
    const whole = counting()
    const first = await scanned(whole.ports, 'constant.mp4', {}, { onLooked: async (looked) => void kept.push(looked) })
    expect(kept.length).toBe(1)
    const looked = JSON.parse(JSON.stringify(kept[0])) as Looked
    const rest = counting()
    const again = await scanned(rest.ports, 'constant.mp4', { looked }, {})
    expect(again.candidates).toEqual(first.candidates)
    expect(again.codes).toEqual(first.codes)
    expect(again.continuity).toEqual(first.continuity)
    expect(rest.asked()).toBeLessThan(whole.asked())
  })

  it('names a candidate only after its picture could be seen, and hands over each at full size', async () => {
    const previews = new Set<number>()
    const pictures = new Map<number, number>()
    const named: number[] = []
    const media = await probed('rotated-90.mp4')
    const { candidates } = await scanned(
      tools,
      'rotated-90.mp4',
      {},
      {
        onPreview: async (ordinal) => void previews.add(ordinal),
        onCandidates: (found) => {
          for (const { ordinal } of found) {
            expect(previews.has(ordinal)).toBe(true)
            named.push(ordinal)
          }
        },
        onPicture: async (ordinal, picture) => void pictures.set(ordinal, picture.width),
      },
    )
    expect(candidates.length).toBeGreaterThan(0)
    expect(named.length).toBeGreaterThan(0)
    for (const { ordinal } of candidates) expect(pictures.get(ordinal)).toBe(media.probe.video.width)
  })

  it('ends at once when it is cancelled', async () => {
    const controller = new AbortController()
    const scan = await scanRecording(
      tools,
      await probed('constant.mp4'),
      { top: 24, expected: null },
      { onProgress: ({ done }) => done > 0 && controller.abort() },
      controller.signal,
    )
    expect(scan.ok ? 'ok' : scan.failure.code).toBe('job.cancelled')
  })
})
