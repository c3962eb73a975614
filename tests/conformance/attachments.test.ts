import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { findMediaTools, type MediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { presentationTimeOf } from '../../src/domain/media/frame-table.ts'
import { type AttachmentLimits, noLimits } from '../../src/domain/report/attachments/attachment-limits.ts'
import type { ExportedAttachments } from '../../src/workflow/export-attachments.ts'
import type { ProbedMedia } from '../../src/workflow/ports/media-engine.ts'
import { filmLabel, labelNumber } from '../fixtures/film-label.ts'
import { readIdentityFrom } from '../fixtures/identity-code.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'

const never = new AbortController().signal
const nothing = () => undefined
const id = 'order-1'
let folder: string
let tools: MediaTools
let open: OpenDesk

const okay = <Value>(result: { ok: true; value: Value } | { ok: false; failure: { message: string } }): Value => {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

/** A photo as a phone writes it: with a device, a place and an XMP packet. */
const photoWithPlace = async (path: string): Promise<void> => {
  const noise = Buffer.alloc(1600 * 1200 * 3, 90)
  for (let at = 0; at < noise.length; at++) noise[at] = 60 + (((at * 2654435761) >>> 13) % 120)
  await sharp(noise, { raw: { width: 1600, height: 1200, channels: 3 } })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Model: 'Phone 7' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 29/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><r xmlns="http://ns.adobe.com/xap/1.0/"/></x:xmpmeta>')
    .toFile(path)
}

beforeAll(async () => {
  await makeVideos()
  tools = okay(await findMediaTools(process.env))
  folder = mkdtempSync(join(tmpdir(), 'proofbox-attach-'))
  const video = await filmLabel(tools.ffmpeg.path, folder, 'label')
  await photoWithPlace(join(folder, 'photo.jpg'))
  open = okay(await openDesk(join(folder, 'archive'), { create: true }))
  const { desk } = open
  const { order } = okay(await desk.importFiles(id, [video, join(folder, 'photo.jpg')], nothing, never))
  okay(await desk.editFacts(id, { reason: 'damaged', trackingNumber: labelNumber }))
  const source = order.originals[0]?.sha256
  const photo = order.originals[1]?.sha256
  if (!source || !photo) throw new Error('nothing was imported')
  const picks = [
    { source, ordinal: 40 },
    { source: photo, ordinal: null, kind: 'item' as const },
    { source, ordinal: 70 },
  ]
  const { order: shown } = okay(await desk.designate(id, picks, nothing, never))
  const damage = shown.exhibits.find(({ kind }) => kind === 'item')?.id ?? ''
  const defect = { id: 'd1', what: 'crack', severity: 'impaired' as const, pieces: null, exhibits: [damage] }
  okay(await desk.editDispute(id, { claim: { ...shown.dispute.claim, defects: [defect] } }))
})

afterAll(async () => {
  await open.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

const attach = async (name: string, limits: Partial<AttachmentLimits> | null, target: string | null = null) => {
  const own = limits === null ? null : { ...noLimits, ...limits }
  const request = { directory: folder, name, language: 'en', target, limits: own }
  return open.desk.attach(id, request, nothing, never)
}

const pathOf = ({ folder: out }: ExportedAttachments, name: string): string => join(out, 'attachments', name)

const codesIn = async (path: string): Promise<readonly string[]> => {
  const picture = okay(await createImageCodec().decodePhoto(readFileSync(path)))
  return (await createCodeReader().read(picture, 'hard')).map(({ text }) => text)
}

const probeOf = (path: string) =>
  JSON.parse(
    execFileSync(tools.ffprobe.path, ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', path], {
      encoding: 'utf8',
    }),
  ) as {
    readonly format: { readonly duration: string; readonly tags?: Record<string, string> }
    readonly streams: readonly { codec_name: string; pix_fmt?: string; tags?: Record<string, string> }[]
  }

const tight = {
  maxBytesPerFile: 60_000,
  maxPixels: 600_000,
  formats: ['jpg', 'mp4'],
  maxVideoBytes: 300_000,
  maxVideoSeconds: 2,
}

describe('attachments for a tight form', () => {
  let made: ExportedAttachments
  beforeAll(async () => {
    made = okay(await attach('tight', tight))
  })

  it('keep within every limit, on the disk and not only in the plan', async () => {
    expect(made.files.map(({ kind }) => kind)).toContain('clip')
    for (const { name, kind, bytes } of made.files) {
      const content = readFileSync(pathOf(made, name))
      expect(content.length).toBe(bytes)
      expect(bytes).toBeLessThanOrEqual(kind === 'clip' ? tight.maxVideoBytes : tight.maxBytesPerFile)
      if (kind === 'clip') continue
      const { format, width = 0, height = 0 } = await sharp(content).metadata()
      expect([format, width * height <= tight.maxPixels]).toEqual(['jpeg', true])
    }
    expect(made.missing).toEqual([])
  })

  it('still give every code that the exhibits gave', async () => {
    const checks = made.files.filter(({ kind }) => kind !== 'clip').flatMap(({ codes }) => codes)
    expect(checks.map(({ text, readsAgain }) => [text, readsAgain])).toEqual([
      [labelNumber, true],
      [labelNumber, true],
    ])
    for (const { name, codes, kind } of made.files) {
      if (kind !== 'clip' && codes.length > 0) expect(await codesIn(pathOf(made, name))).toContain(labelNumber)
    }
  })

  it('hold a clip that plays anywhere, begins where it should, and whose label reads', () => {
    const clip = made.files.find(({ kind }) => kind === 'clip')
    const { format, streams } = probeOf(pathOf(made, clip?.name ?? ''))
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac'])
    expect(streams[0]?.pix_fmt).toBe('yuv420p')
    expect(Number(format.duration)).toBeLessThanOrEqual(tight.maxVideoSeconds)
    expect(clip?.codes).toEqual([{ text: labelNumber, exhibit: expect.any(String), readsAgain: true }])
    const bytes = readFileSync(pathOf(made, clip?.name ?? ''))
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  })

  it('carry no place, device or time, while the originals keep theirs', async () => {
    for (const { name, kind } of made.files) {
      const path = pathOf(made, name)
      const bytes = readFileSync(path)
      for (const mark of ['Exif', 'GPS', 'http://ns.adobe.com/xap', 'Phone 7', '48.2082', 'Kitchen']) {
        expect([name, mark, bytes.indexOf(mark)]).toEqual([name, mark, -1])
      }
      if (kind === 'clip') {
        const { format, streams } = probeOf(path)
        const tags = [format.tags ?? {}, ...streams.map((stream) => stream.tags ?? {})].flatMap(Object.keys)
        // The name of the encoder tells nothing of the recording.
        const neutral = [
          'encoder',
          'major_brand',
          'minor_version',
          'compatible_brands',
          'language',
          'handler_name',
          'vendor_id',
        ]
        expect(tags.filter((tag) => !neutral.includes(tag))).toEqual([])
      } else {
        const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
        expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
      }
    }
    const order = okay(await open.desk.find(id))
    for (const { sha256 } of order.originals) {
      const bytes = okay(await open.ports.vault.read(sha256))
      expect(/Phone 7|48\.2082/.test(Buffer.from(bytes).toString('latin1'))).toBe(true)
    }
  })

  it('leave a receipt beside the folder that is sent, in the order and in the chain of custody', async () => {
    expect(readdirSync(made.folder).sort()).toEqual(['attachments', 'receipt.json', 'receipt.txt'])
    const { files } = JSON.parse(readFileSync(join(made.folder, 'receipt.json'), 'utf8')) as typeof made.receipt
    expect(files.map(({ name }) => name)).toEqual(readdirSync(join(made.folder, 'attachments')).sort())
    for (const { name, sha256 } of files) {
      expect(
        createHash('sha256')
          .update(readFileSync(pathOf(made, name)))
          .digest('hex'),
      ).toBe(sha256)
      expect(readFileSync(join(made.folder, 'receipt.txt'), 'utf8')).toContain(`${name}\n`)
    }
    const order = okay(await open.desk.find(id))
    expect(order.dispute.receipts.at(-1)).toEqual(made.receipt)
    const chain = okay(await open.ports.archive.custody(id))
    expect(chain.findLast(({ action }) => action === 'exported')?.subject).toMatchObject({ target: 'any' })
  })
})

describe('attachments', () => {
  it('share a picture when the form takes fewer files, and the codes in it still read', async () => {
    const made = okay(await attach('few', { maxFiles: 2 }))
    expect(made.files.map(({ kind }) => kind).sort()).toEqual(['picture', 'sheet'])
    const sheet = made.files.find(({ kind }) => kind === 'sheet')
    expect(sheet?.madeOf).toHaveLength(2)
    for (const { text, readsAgain } of sheet?.codes ?? []) expect([text, readsAgain]).toEqual([labelNumber, true])
    if (sheet?.codes.length) expect(await codesIn(pathOf(made, sheet.name))).toContain(labelNumber)
  })

  it('leave as they are where the form sets no bound', async () => {
    const made = okay(await attach('free', { maxVideoBytes: 0 }))
    const order = okay(await open.desk.find(id))
    expect(made.files.map(({ sha256 }) => sha256).sort()).toEqual(order.exhibits.map(({ asset }) => asset).sort())
  })

  it('crop to the code, or say that nothing is legible, when the bytes get too few', async () => {
    const cropped = okay(await attach('crop', { maxBytesPerFile: 9_000, maxVideoBytes: 0 }))
    const labels = cropped.files.filter(({ codes }) => codes.length > 0)
    for (const { name } of labels) expect(await codesIn(pathOf(cropped, name))).toContain(labelNumber)
    const hopeless = okay(await attach('hopeless', { maxBytesPerFile: 900, maxVideoBytes: 0 }))
    expect(hopeless.files).toEqual([])
    expect(hopeless.leftOut).toHaveLength(3)
    expect(hopeless.missing.map(({ id: element }) => element)).toEqual(['label', 'item', 'defect:d1'])
  })

  it.each(['xs', 's', 'm', 'l', 'total-4-5', 'shopee', 'card-amex', 'paypal'])('fit the target %s', async (target) => {
    const made = okay(await attach(`for-${target}`, null, target))
    const { maxBytesPerFile, maxTotalBytes, maxVideoBytes } = made.target.limits
    const together = made.files.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const { kind, bytes } of made.files) {
      const most = kind === 'clip' ? (maxVideoBytes ?? maxBytesPerFile) : maxBytesPerFile
      expect(bytes).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY)
      if (maxVideoBytes === 0) expect(kind).not.toBe('clip')
    }
    expect(together).toBeLessThanOrEqual(maxTotalBytes ?? Number.POSITIVE_INFINITY)
    expect(made.missing).toEqual([])
    expect(
      made.files
        .filter(({ kind }) => kind !== 'clip')
        .flatMap(({ codes }) => codes)
        .every((code) => code.readsAgain),
    ).toBe(true)
  })

  it('leave nothing behind when they are cancelled while a clip is cut', async () => {
    const controller = new AbortController()
    const request = { directory: folder, name: 'cancelled', language: 'en', target: null, limits: noLimits }
    const before = okay(await open.desk.find(id)).dispute.receipts.length
    const outcome = await open.desk.attach(
      id,
      request,
      ({ phase }) => {
        if (phase === 'cutting-clip') controller.abort()
      },
      controller.signal,
    )
    expect(!outcome.ok && outcome.failure.code).toBe('job.cancelled')
    expect(readdirSync(folder).filter((name) => name.includes('cancelled'))).toEqual([])
    expect(okay(await open.desk.find(id)).dispute.receipts).toHaveLength(before)
  })

  it('do not overwrite what is there', async () => {
    expect(existsSync(join(folder, 'tight'))).toBe(true)
    writeFileSync(join(folder, 'tight', 'mine.txt'), 'x')
    const again = await attach('tight', {})
    expect(!again.ok && again.failure.code).toBe('bundle.exists')
  })
})

describe('a clip begins and ends at exactly the frames that were asked for', () => {
  const media = createMediaEngine
  it.each(['variable.mp4', 'open-gop.mp4', 'rotated-90.mp4', 'late-clock.m2t', 'edit-cut.mp4', 'vp8.webm'])(
    '%s',
    async (file) => {
      const engine = media(tools)
      const probed: ProbedMedia = okay(await engine.probe(fixturePath(file), never))
      const [first, last] = [21, 47]
      const wish = {
        from: presentationTimeOf(probed.frames, first),
        to: presentationTimeOf(probed.frames, last),
        maxBytes: 120_000,
        maxPixels: null,
      }
      const identities = async (of: ProbedMedia, ordinals: readonly number[]): Promise<readonly (number | null)[]> => {
        const found: (number | null)[] = []
        okay(
          await engine.stills(
            of,
            ordinals,
            false,
            (still) => void found.push(still.ok ? readIdentityFrom(still.value, still.value.rgb, 3) : null),
            never,
          ),
        )
        return found
      }
      const clip = okay(await engine.cut(probed, wish, nothing, never))
      expect([clip.frames, clip.bytes.length <= wish.maxBytes]).toEqual([last - first, true])
      const path = join(folder, `clip-${file}.mp4`)
      writeFileSync(path, clip.bytes)
      const cut = okay(await engine.probe(path, never))
      expect(cut.probe.video.rotation).toBe(0)
      expect([cut.probe.video.width > cut.probe.video.height]).toEqual([
        probed.probe.video.width > probed.probe.video.height,
      ])
      expect(await identities(cut, [0, clip.frames - 1])).toEqual(await identities(probed, [first, last - 1]))
    },
  )
})
