import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { sampleVideo } from '../../../../electron/runtime/paths.ts'
import { type MediaTools, mediaToolsRecord } from '../../../../electron/runtime/provision-ffmpeg.ts'
import { frameCount } from '../../../../resources/sample/storyboard.ts'
import { labelFacts } from '../../../../resources/sample/surfaces.ts'

/** Set-up wrote both before any test runs (`npm test`). */
const tools = (): MediaTools => JSON.parse(readFileSync(mediaToolsRecord, 'utf8'))

const frameAt = (ordinal: number): Buffer =>
  execFileSync(
    tools().ffmpeg.path,
    ['-nostdin', '-v', 'error', '-i', sampleVideo, '-vf', `select=eq(n\\,${ordinal})`, '-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', 'pipe:1'], // biome-ignore format: one call
    { maxBuffer: 1 << 26 },
  )

// The package would fetch its WebAssembly from the network; hand it the bytes that lie beside it.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } })

describe('the sample video', () => {
  it('is a plain phone-like recording with a fixed claimed time', () => {
    const args = ['-v', 'error', '-count_packets', '-show_streams', '-show_format', '-of', 'json', sampleVideo]
    const probed = JSON.parse(execFileSync(tools().ffprobe.path, args, { encoding: 'utf8' }))
    const video = probed.streams[0]
    expect([video.codec_name, video.width, video.height, video.pix_fmt]).toEqual(['h264', 1280, 720, 'yuv420p'])
    expect(Number(video.nb_read_packets)).toBe(frameCount)
    expect(probed.format.tags.creation_time).toBe('2026-10-14T09:21:07.000000Z')
  })

  it.each([114, 132, 150])(
    'shows a readable tracking number while the label is in focus (frame %i)',
    async (ordinal) => {
      const found = await readBarcodes(frameAt(ordinal), { formats: ['Code128'] })
      expect(found.map((code) => code.text)).toContain(labelFacts.tracking)
    },
  )

  it('hides it while the camera hunts for focus', async () => {
    const found = await readBarcodes(frameAt(102), { formats: ['Code128'] })
    expect(found.map((code) => code.text)).not.toContain(labelFacts.tracking)
  })
})
