import type { Exhibit } from '../../src/domain/evidence/exhibit.ts'
import { exhibitLabel } from '../../src/domain/evidence/exhibit.ts'
import type { Original } from '../../src/domain/evidence/original.ts'
import { type Sha256, sha256 } from '../../src/domain/kernel/digest.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import { pts } from '../../src/domain/media/presentation-time.ts'
import { emptyDispute } from '../../src/domain/order/dispute-record.ts'
import type { OrderFacts } from '../../src/domain/order/order.ts'
import { codeNumbers, findTracking } from '../../src/domain/order/tracking-number.ts'
import type { RecordingSummary, ReportInput } from '../../src/domain/report/report-input.ts'

/** Digests that are easy to tell apart; nothing hashes to them. */
export const digestOf = (digit: string): Sha256 => sha256(digit.repeat(64).slice(0, 64))

export const videoDigest = digestOf('0123456789abcdef')
export const rootDigest = digestOf('fedcba9876543210')
export const madeAt = instant('2026-11-22T14:02:00.000Z')
export const tracking = 'LP00724622449605'

export const sampleFacts: OrderFacts = {
  platform: 'AliExpress',
  seller: 'Bright Desk Store',
  orderNumber: '8172635412345678',
  item: 'LED desk lamp with wireless charger, white, EU plug',
  price: { minor: 2390, currency: 'EUR' },
  trackingNumber: tracking,
  orderedAt: '2026-10-02',
  shippedAt: '2026-10-05',
  deliveredAt: '2026-11-19',
  reason: 'damaged',
  remedy: 'full-refund',
  expected: 'A lamp with an unbroken glass shade',
  received: 'A lamp whose glass shade is broken in three places',
}

export const sampleOriginal: Original = {
  sha256: videoDigest,
  byteLength: 48_213_377,
  originalName: 'VID_20261119_181502.mp4',
  kind: 'video',
  mediaType: 'video/mp4',
  acquiredAt: instant('2026-11-19T18:40:12.000Z'),
  clocks: [{ kind: 'container-utc', value: '2026-11-19T18:15:02Z', source: 'mvhd creation time' }],
}

export const sampleRecording: RecordingSummary = {
  source: videoDigest,
  durationSeconds: 73.966,
  width: 1920,
  height: 1080,
  codec: 'h264',
  frames: 2219,
  unreadableFrames: 0,
  continuityVerdict: 'unbroken',
  continuityDetail: 'Looked at all frames: no jump of the picture, no gap in the timestamps.',
}

/** An exhibit from the video at `ticks` of 1/15360 s; `asset` is the digest of its JPEG. */
export const frameExhibit = (index: number, asset: Sha256, ticks: number, more: Partial<Exhibit> = {}): Exhibit => ({
  id: `x-${index}`,
  label: exhibitLabel(index),
  caption: 'View from the video',
  kind: 'other',
  asset,
  mediaType: 'image/jpeg',
  byteLength: 136_400,
  codes: [],
  provenance: {
    kind: 'frame',
    source: videoDigest,
    originalName: sampleOriginal.originalName,
    streamIndex: 0,
    at: { pts: pts(ticks), timebase: { num: 1, den: 15_360 } },
    ordinal: Math.floor(ticks / 512),
    pixelSha256: digestOf('a1b2c3d4'),
    width: 1920,
    height: 1080,
    toneMapped: false,
    tool: {
      name: 'ffmpeg',
      version: '5.1.9',
      arguments: [
        '-v',
        'error',
        '-nostdin',
        '-copyts',
        '-f',
        'mov',
        '-protocol_whitelist',
        'file,pipe',
        '-noautorotate',
        '-i',
        'file:ORIGINAL',
        '-filter_complex',
        `[0:0]trim=start_pts=${ticks}:end_pts=${ticks + 1},scale=1920:1080:flags=bicubic+accurate_rnd+bitexact+full_chroma_int+full_chroma_inp:in_color_matrix=bt709,format=rgb24,metadata=mode=print:file=pipe\\\\:4:direct=1[out0]`,
        '-map',
        '[out0]',
        '-c:v',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-frames:v',
        '1',
        '-f',
        'rawvideo',
        'pipe:3',
      ],
    },
  },
  ...more,
})

const corner = { x: 0, y: 0 }

export const labelCode = {
  format: 'Code128',
  text: tracking,
  box: [corner, corner, corner, corner],
} as const

const draftText =
  'This is about order 8172635412345678: LED desk lamp. The item arrived damaged. I received: a lamp whose glass shade is broken in three places. I ask for a full refund of 23.90 EUR.'

/** A whole case; `facts` and the rest can be replaced. */
export const sampleInput = (
  exhibits: readonly Exhibit[],
  more: Partial<ReportInput> = {},
  facts = sampleFacts,
): ReportInput => ({
  order: {
    schema: 1,
    id: 'lamp-2026',
    createdAt: instant('2026-11-19T18:40:00.000Z'),
    facts,
    originals: [sampleOriginal],
    exhibits,
    withdrawn: [],
    dispute: emptyDispute,
  },
  draft: {
    language: 'en',
    target: 'aliexpress',
    text: draftText,
    length: { utf16: draftText.length, codePoints: draftText.length, graphemes: draftText.length },
    limit: { characters: null, source: null, asOf: null },
    variant: 'long',
    photos: exhibits.map(({ id }) => id),
    unused: [],
    leftOut: [],
    sentences: [{ id: 'all', text: draftText, exhibits: exhibits.map(({ id }) => id) }],
    warnings: [],
  },
  recordings: [sampleRecording],
  tracking: findTracking(codeNumbers([labelCode]), tracking),
  rootSha256: rootDigest,
  createdAt: madeAt,
  software: ['Proofbox 0.1.0', 'ffmpeg 5.1.9'],
  ...more,
})
