import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReportWriter } from '../../src/adapters/pdf/report-writer.ts'
import type { Exhibit } from '../../src/domain/evidence/exhibit.ts'
import { type Sha256, sha256 } from '../../src/domain/kernel/digest.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import { planPages } from '../../src/domain/report/page-plan.ts'
import type { ReportInput } from '../../src/domain/report/report-input.ts'
import {
  digestOf,
  frameExhibit,
  labelCode,
  madeAt,
  rootDigest,
  sampleFacts,
  sampleInput,
  sampleOriginal,
  tracking,
} from './pdf-sample.ts'

const run = promisify(execFile)
const writer = createReportWriter({ fontsDirectory: join(import.meta.dirname, '../../resources/fonts') })
const pictures = new Map<Sha256, Uint8Array>()
let folder = ''

const digest = (bytes: Uint8Array): Sha256 => sha256(createHash('sha256').update(bytes).digest('hex'))

/** A JPEG of ffmpeg's test picture; `seed` makes it another one. Returns its digest. */
const makeJpeg = async (name: string, size: string, seed: number): Promise<Sha256> => {
  const path = join(folder, name)
  const source = `testsrc2=size=${size}:rate=1:duration=9,hue=h=${seed * 31}`
  await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', source, '-frames:v', '1', '-q:v', '2', path])
  const bytes = await readFile(path)
  const hash = digest(bytes)
  pictures.set(hash, bytes)
  return hash
}

const write = async (
  name: string,
  input: ReportInput,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> => {
  const read = async (asset: Sha256): Promise<Uint8Array> => {
    const bytes = pictures.get(asset)
    if (!bytes) throw new Error(`no picture ${asset}`)
    return bytes
  }
  const bytes = await writer.write(planPages(input), read, input.createdAt)
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { path, bytes }
}

const textOf = async (path: string, ...options: string[]): Promise<string> =>
  (await run('pdftotext', [...options, path, '-'], { maxBuffer: 1e8 })).stdout

const infoOf = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const lines = (await run('pdfinfo', [path])).stdout.split('\n')
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]))
}

const chinese = '标签上的单号与订单一致'
const many = 'Étiquette, этикетка, ετικέτα, 배송 라벨, 配送ラベル 📦 \u202Egpj.exe'
let exhibits: readonly Exhibit[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-pdf-'))
  const wide = await makeJpeg('wide.jpg', '1280x720', 1)
  const tall = await makeJpeg('tall.jpg', '720x1280', 2)
  const small = await makeJpeg('small.jpg', '96x64', 3)
  const strip = await makeJpeg('strip.jpg', '2400x300', 4)
  exhibits = [
    frameExhibit(0, wide, 30_720, { caption: 'Parcel, still sealed' }),
    frameExhibit(1, tall, 649_728, { kind: 'label', codes: [labelCode], caption: chinese }),
    frameExhibit(2, small, 700_000, { kind: 'damage', caption: many }),
    frameExhibit(3, strip, 800_000, { caption: 'Strip '.repeat(200) }),
  ]
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the evidence report', () => {
  it('is a sound, tagged PDF 1.7 with a title and embedded fonts only', async () => {
    const { path } = await write('sound.pdf', sampleInput(exhibits))
    const check = await run('qpdf', ['--check', path])
    expect(check.stdout).toContain('No syntax or stream encoding errors found')
    expect(check.stderr).toBe('')
    expect(await infoOf(path)).toMatchObject({
      Title: 'Evidence report for order 8172635412345678',
      Author: 'The buyer, with Proofbox',
      Producer: 'Proofbox',
      Tagged: 'yes',
      'PDF version': '1.7',
    })
    const fonts = (await run('pdffonts', [path])).stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThanOrEqual(5)
    for (const font of fonts) expect(font).toMatch(/\+Noto\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  it('says how many bookmarks it has, as its outline holds them', async () => {
    const { path } = await write('bookmarks.pdf', sampleInput(exhibits))
    const { qpdf, outlines } = JSON.parse((await run('qpdf', ['--json=2', path], { maxBuffer: 1e9 })).stdout)
    const held = Object.values(qpdf[1]).flatMap(
      (entry) => (entry as { value?: { '/Count'?: number; '/First'?: string } }).value ?? [],
    )
    expect(outlines.length).toBeGreaterThanOrEqual(4 + exhibits.length)
    expect(held.filter((value) => value['/First'] !== undefined).map((value) => value['/Count'])).toEqual([
      outlines.length,
    ])
  })

  it('says on page 1 what is claimed, that the number matches, and the whole root hash', async () => {
    const { path } = await write('cover.pdf', sampleInput(exhibits))
    const text = await textOf(path, '-l', '1')
    expect(text).toContain('Item arrived damaged — full refund of 23.90 EUR requested')
    expect(text).toContain('Tracking number on the label matches the order:')
    expect(text).toContain(tracking)
    expect(text).toContain('Exhibit B · video 00:42.300')
    expect(text).toContain('No cut found in 1:13 of video.')
    expect(text).toContain((rootDigest.match(/.{8}/g) ?? []).join(' '))
    expect(text).toContain(chinese)
    expect(text).toContain('Page 1 of ')
  })

  it('lets text in other scripts be read back, and drops no character', async () => {
    const { path } = await write('scripts.pdf', sampleInput(exhibits))
    const text = (await textOf(path)).replace(/\s+/g, ' ')
    expect(text).toContain('Étiquette, этикетка, ετικέτα, 배송 라벨, 配送ラベル [U+1F4E6] [U+202E]gpj.exe')
  })

  it('holds each JPEG once, byte for byte', async () => {
    const { path, bytes } = await write('pictures.pdf', sampleInput(exhibits))
    await run('pdfimages', ['-j', path, join(folder, 'taken')])
    const taken = (await readdir(folder)).filter((name) => name.startsWith('taken'))
    const found = await Promise.all(taken.map(async (name) => digest(await readFile(join(folder, name)))))
    expect(new Set(found)).toEqual(new Set(exhibits.map(({ asset }) => asset)))
    const stored = [...new Set(exhibits.map(({ asset }) => asset))]
    const sum = stored.reduce((total, asset) => total + (pictures.get(asset)?.byteLength ?? 0), 0)
    expect(bytes.byteLength).toBeLessThan(sum * 1.01 + 100_000)
  })

  it('gives the same bytes again, and other bytes at another moment', async () => {
    const first = await write('first.pdf', sampleInput(exhibits))
    const second = await write('second.pdf', structuredClone(sampleInput(exhibits)))
    expect(digest(second.bytes)).toBe(digest(first.bytes))
    const later = await write('later.pdf', sampleInput(exhibits, { createdAt: instant('2026-11-23T00:00:00Z') }))
    expect(digest(later.bytes)).not.toBe(digest(first.bytes))
    expect((await infoOf(first.path)).CreationDate).toContain('2026')
    expect(madeAt).toBe('2026-11-22T14:02:00.000Z')
  })

  it('has a structure that a screen reader can follow, with words for every picture', async () => {
    const { path } = await write('tagged.pdf', sampleInput(exhibits))
    const structure = (await run('pdfinfo', ['-struct-text', path], { maxBuffer: 1e8 })).stdout
    for (const tag of ['Document', 'Sect', 'H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD']) {
      expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
    }
    expect(structure).toContain('Item arrived damaged')
    const plain = join(folder, 'plain.pdf')
    await run('qpdf', ['--qdf', '--object-streams=disable', path, plain])
    const source = await readFile(plain, 'latin1')
    expect(source.match(/\/S \/Figure/g)).toHaveLength(3 + exhibits.length)
    expect(source.match(/\/Alt /g)).toHaveLength(3 + exhibits.length)
    expect(source).toContain('/Lang (en)')
    expect(source).toContain('/DisplayDocTitle true')
    expect(source.match(/\/Title \(Exhibit|\/Title <feff/gi)?.length).toBeGreaterThanOrEqual(exhibits.length)
  })

  it('is short and whole for an order that never arrived', async () => {
    const input = sampleInput([], { recordings: [], tracking: [] }, { ...sampleFacts, reason: 'not-arrived' })
    const { path } = await write('none.pdf', { ...input, order: { ...input.order, originals: [] } })
    const text = await textOf(path)
    expect(text).toContain('Order has not arrived — full refund of 23.90 EUR requested')
    expect(text).toContain('No pictures: the claim is that nothing arrived.')
    expect(text).toContain('No video belongs to this report.')
    expect(Number((await infoOf(path)).Pages)).toBeLessThanOrEqual(4)
  })

  it('gives sixty exhibits a page each and finds them in the index', async () => {
    const assets = exhibits.map(({ asset }) => asset)
    const sixty = Array.from({ length: 60 }, (_, index) =>
      frameExhibit(index, assets[index % assets.length] ?? digestOf('0'), index * 5120, {
        caption: `Caption ${index}.`,
      }),
    )
    const { path } = await write('sixty.pdf', sampleInput(sixty))
    const text = await textOf(path, '-f', '61', '-l', '61')
    expect(text).toContain('Exhibit BH · video 00:19.666')
    const index = await textOf(path, '-f', '62', '-layout')
    expect(index).toMatch(/BH\s+video 00:19\.666\s+Caption 59\..*\b61$/m)
  })

  it('sets the same evidence on US Letter, two exhibits a page, with nothing outside the page', async () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      frameExhibit(index, exhibits[index % 3]?.asset ?? digestOf('0'), 1000 * index, {
        caption: `View ${index + 1}`,
        codes: index % 2 === 0 ? [labelCode] : [],
      }),
    )
    const one = await write('one.pdf', sampleInput(ten))
    const two = await write('two.pdf', sampleInput(ten, { layout: { paper: 'letter', perPage: 2 } }))
    expect((await run('qpdf', ['--check', two.path])).stderr).toBe('')
    const [single, shared] = [await infoOf(one.path), await infoOf(two.path)]
    expect(shared['Page size']).toContain('612 x 792')
    // Five sheets of exhibits less; the last pages break elsewhere on the shorter paper.
    expect(Number(single.Pages) - Number(shared.Pages)).toBeGreaterThanOrEqual(4)
    const text = await textOf(two.path, '-layout')
    const heads = ten.map(({ label }) => text.indexOf(`Exhibit ${label} ·`, text.indexOf('Exhibit A ·')))
    expect(heads).toEqual([...heads].sort((a, b) => a - b))
    for (const { provenance } of ten)
      expect(text.replace(/\s/g, '')).toContain(provenance.kind === 'frame' ? provenance.pixelSha256 : '')
    expect(text).toContain(rootDigest.slice(0, 8))
    const boxes = (await run('pdftotext', ['-bbox', two.path, '-'], { maxBuffer: 1e8 })).stdout
    const edges = [...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)]
    expect(edges.length).toBeGreaterThan(500)
    for (const [, left, top, right, bottom] of edges) {
      expect(Number(left)).toBeGreaterThan(40)
      expect(Number(top)).toBeGreaterThan(20)
      expect(Number(right)).toBeLessThan(572)
      expect(Number(bottom)).toBeLessThan(778)
    }
  })

  it('keeps very long facts on one cover and has them in full in the index', async () => {
    const item = `Lamp ${'with a very long name '.repeat(60)}END`
    const seller = 'S'.repeat(300)
    const notes = 'One line of notes.\n'.repeat(150)
    const { path } = await write('long.pdf', sampleInput(exhibits, {}, { ...sampleFacts, item, seller, notes }))
    expect(await textOf(path, '-l', '1')).toContain('Page 1 of')
    expect(await textOf(path, '-l', '1')).toContain('To verify:')
    expect(await textOf(path, '-f', '2', '-l', '2')).toContain('Exhibit A · video 00:02.000')
    const text = (await textOf(path, '-f', '6')).replace(/\s+/g, ' ')
    expect(text).toContain('name END')
    expect(text.match(/One line of notes\./g)).toHaveLength(150)
  })

  it('prints a command that, copied from the page, makes the pixels of the frame again', async () => {
    const name = "it's a video.mp4"
    const source = 'testsrc2=size=320x240:rate=30:duration=3'
    await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', source, '-c:v', 'mpeg4', '-q:v', '3', join(folder, name)])
    const filters = 'scale=320:240:flags=bicubic+accurate_rnd+bitexact+full_chroma_int+full_chroma_inp,format=rgb24'
    const graph = `[0:0]trim=start_pts=15360:end_pts=15361,${filters}[out0]`
    const output = ['-map', '[out0]', '-c:v', 'rawvideo', '-pix_fmt', 'rgb24', '-frames:v', '1', '-f', 'rawvideo']
    const start = ['-v', 'error', '-nostdin', '-copyts']
    const inner = await run('ffmpeg', [...start, '-i', join(folder, name), '-filter_complex', graph, ...output, '-'], {
      encoding: 'buffer',
      maxBuffer: 1e8,
    })
    expect(inner.stdout.byteLength).toBe(320 * 240 * 3)
    const exhibit = exhibits[0] as Exhibit
    if (exhibit.provenance.kind !== 'frame') throw new Error('the sample has a frame first')
    const tool = {
      name: 'ffmpeg',
      version: '5.1.9',
      arguments: [...start, '-y', '-i', 'file:ORIGINAL', '-filter_complex', graph, ...output, 'pipe:3'],
    }
    const pixelSha256 = digest(inner.stdout)
    const provenance = { ...exhibit.provenance, originalName: name, pixelSha256, tool }
    const input = sampleInput([{ ...exhibit, provenance }])
    await mkdir(join(folder, 'originals'))
    await copyFile(join(folder, name), join(folder, 'originals', '01_it_s_a_video.mp4'))
    const { path } = await write('command.pdf', {
      ...input,
      order: { ...input.order, originals: [{ ...sampleOriginal, originalName: name }] },
    })
    const lines = (await textOf(path)).split('\n')
    const from = lines.findIndex((line) => line.startsWith('ffmpeg -v error'))
    const to = lines.findIndex((line, index) => index >= from && line.endsWith('sha256sum'))
    const command = lines.slice(from, to + 1).join('\n')
    const again = await run('bash', ['-c', command], { cwd: folder })
    expect(again.stdout.slice(0, 64)).toBe(pixelSha256)
    expect(lines.join('\n')).toContain(`# expected: ${pixelSha256}`)
  })
})
