import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { manifestInBaseMedia } from '../../../../src/adapters/credentials/base-media.ts'
import type { FileRanges, FoundManifest } from '../../../../src/adapters/credentials/file-ranges.ts'
import { parseJumbf } from '../../../../src/adapters/credentials/jumbf.ts'
import { manifestInJpeg, manifestInPng, manifestInRiff } from '../../../../src/adapters/credentials/picture-files.ts'
import { readManifestStore } from '../../../../src/adapters/credentials/read-manifest.ts'
import type { OriginHint } from '../../../../src/domain/evidence/origin-hint.ts'
import {
  jpegWithCredentials,
  pngWithCredentials,
  riffWithCredentials,
  superBox,
  videoWithCredentials,
} from '../../../fixtures/made-credentials.ts'
import { fixturePath, makeVideos } from '../../../fixtures/make-videos.ts'

const never = new AbortController().signal

/** A file in memory that counts what is read of it. */
const fileOf = (bytes: Uint8Array): FileRanges & { readonly cost: { reads: number; bytes: number } } => {
  const cost = { reads: 0, bytes: 0 }
  return {
    byteLength: bytes.byteLength,
    cost,
    async read(offset, length) {
      const part = bytes.subarray(offset, Math.max(offset, offset + length))
      cost.reads += 1
      cost.bytes += part.byteLength
      return part
    },
  }
}

interface Sample {
  readonly name: string
  readonly bytes: Buffer
  readonly find: (file: FileRanges) => Promise<FoundManifest>
}

let samples: readonly Sample[] = []
let film = Buffer.of()

const hintsOf = async (bytes: Uint8Array, find: Sample['find']): Promise<readonly OriginHint[]> => {
  const file = fileOf(bytes)
  const found = await find(file)
  return found.state === 'found' ? [await readManifestStore(found.bytes, file, never)] : []
}

beforeAll(async () => {
  await makeVideos()
  const picture = sharp({ create: { width: 32, height: 24, channels: 3, background: '#306090' } })
  film = readFileSync(fixturePath('constant.mp4')).subarray(0)
  samples = [
    { name: 'jpeg', bytes: jpegWithCredentials(await picture.jpeg().toBuffer()), find: manifestInJpeg },
    { name: 'png', bytes: pngWithCredentials(await picture.png().toBuffer()), find: manifestInPng },
    { name: 'webp', bytes: riffWithCredentials(await picture.webp().toBuffer()), find: manifestInRiff },
    { name: 'mp4', bytes: videoWithCredentials(film), find: manifestInBaseMedia },
  ]
})

/** Where something is put, as a share of the file from its end back: credentials stand at an end, not in the middle. */
const change = fc.record({
  share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  put: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      Uint8Array.of(0, 0, 0, 0),
      Uint8Array.of(0, 0, 0, 1),
      Uint8Array.of(255, 255, 255, 255),
      Uint8Array.of(127, 255, 255, 255),
    ),
  ),
  grow: fc.boolean(),
})

const changed = (bytes: Buffer, changes: readonly { share: number; put: Uint8Array; grow: boolean }[]): Buffer =>
  changes.reduce((now, { share, put, grow }) => {
    const at = Math.floor(share * now.length)
    return Buffer.concat([now.subarray(0, at), put, now.subarray(grow ? at : at + put.length)])
  }, bytes)

describe('Content Credentials that somebody made to hurt', () => {
  it('end in a hint or in none, whatever is changed, cut out or put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), fc.array(change, { minLength: 1, maxLength: 4 }), async (index, changes) => {
        const sample = samples[index]
        if (!sample) return
        const hints = await hintsOf(changed(sample.bytes, changes), sample.find)
        expect(hints.length).toBeLessThanOrEqual(1)
        for (const { kind } of hints) expect(['content-credentials', 'unreadable-credentials']).toContain(kind)
      }),
      { numRuns: 600 },
    )
  })

  it('end so when they are cut short anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), async (index, share) => {
        const sample = samples[index]
        if (!sample) return
        await hintsOf(sample.bytes.subarray(0, Math.floor(share * sample.bytes.length)), sample.find)
      }),
      { numRuns: 300 },
    )
  })

  it('never hold when a bit of the film was turned', async () => {
    const [, , , sample] = samples
    if (!sample) throw new Error('no film')
    const free = sample.bytes.readUInt32BE(0)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: free, max: film.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const turned = Buffer.from(sample.bytes)
        turned[at] = (turned[at] ?? 0) ^ (1 << bit)
        for (const hint of await hintsOf(turned, sample.find))
          if (hint.kind === 'content-credentials') expect(hint.content).not.toBe('fits')
      }),
      { numRuns: 150 },
    )
  })

  it('are read in pieces: a film of terabytes costs a few small reads', async () => {
    const huge = Buffer.alloc(32)
    huge.writeUInt32BE(16, 0)
    huge.write('ftypisom', 4, 'latin1')
    huge.writeUInt32BE(1, 16)
    huge.write('mdat', 20, 'latin1')
    huge.writeBigUInt64BE(4_000_000_000_000n, 24)
    const start = fileOf(huge)
    const file = { ...start, byteLength: 4_000_000_000_016 }
    expect(await manifestInBaseMedia(file)).toEqual({ state: 'none' })
    expect(start.cost.reads).toBeLessThan(4)
  })

  it('are not followed into thousands of boxes, segments or chunks', async () => {
    const boxes = fileOf(Buffer.alloc(8 * 60_000, Buffer.from('\0\0\0\x08free', 'latin1')))
    expect(await manifestInBaseMedia(boxes)).toEqual({ state: 'none' })
    expect(boxes.cost.reads).toBeLessThanOrEqual(20_001)
    const segments = fileOf(
      Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(4 * 60_000, Buffer.from('ffe00002', 'hex'))]),
    )
    expect(await manifestInJpeg(segments)).toEqual({ state: 'none' })
    expect(segments.cost.reads).toBeLessThanOrEqual(20_001)
    const chunks = fileOf(Buffer.alloc(12 * 60_000))
    expect(await manifestInPng(chunks)).toEqual({ state: 'none' })
    expect(chunks.cost.reads).toBeLessThanOrEqual(20_001)
  })

  it('are too large where they claim more than is read', async () => {
    const claim = Buffer.concat([Buffer.alloc(8), Buffer.from('7fffffff', 'hex'), Buffer.from('caBX')])
    expect(await manifestInPng(fileOf(claim))).toEqual({ state: 'too-large' })
  })

  it('are damaged where boxes are nested without an end, or in a ring of lengths', () => {
    let nested = superBox('c2pa', 'c2pa')
    for (let depth = 0; depth < 500; depth++) nested = superBox('c2pa', 'c2pa', nested)
    expect(parseJumbf(nested)).toBeNull()
    const many = superBox('c2pa', 'c2pa', ...Array.from({ length: 5000 }, () => superBox('c2ma', 'm')))
    expect(parseJumbf(many)).toBeNull()
    const lying = superBox('c2pa', 'c2pa', superBox('c2ma', 'm'))
    for (const length of [2, 7, 0xffffffff]) {
      const copy = Buffer.from(lying)
      copy.writeUInt32BE(length, copy.indexOf('jumb', 8) - 4)
      expect(parseJumbf(copy)).toBeNull()
    }
  })

  it('are damaged where two stand in one file, which C2PA does not allow', async () => {
    const [, png, , mp4] = samples
    if (!png || !mp4) throw new Error('no samples')
    const box = mp4.bytes.subarray(film.length)
    expect(await manifestInBaseMedia(fileOf(Buffer.concat([mp4.bytes, box])))).toEqual({ state: 'damaged' })
    const at = png.bytes.indexOf('caBX') - 4
    const chunk = png.bytes.subarray(at, at + 12 + png.bytes.readUInt32BE(at))
    const twice = Buffer.concat([png.bytes.subarray(0, at), chunk, png.bytes.subarray(at)])
    expect(await manifestInPng(fileOf(twice))).toEqual({ state: 'damaged' })
  })
})
