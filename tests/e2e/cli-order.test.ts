import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { errorCode, runCli } from './run-cli.ts'

let folder: string
let photo: string
let paper: string
const order = '8190344455667788'

beforeAll(async () => {
  await makeVideos()
  folder = mkdtempSync(join(tmpdir(), 'proofbox-cli-'))
  photo = join(folder, 'photo.jpg')
  paper = join(folder, 'invoice.pdf')
  await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a04010' } })
    .jpeg()
    .toFile(photo)
  writeFileSync(paper, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shaOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

const filesUnder = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

/** Another byte in the middle of a file. */
const changeByte = (path: string): void => {
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  rmSync(path)
  writeFileSync(path, bytes)
}

describe('an order, step by step', () => {
  const archive = (): string => join(folder, 'archive')
  const on = (command: string, ...rest: readonly string[]) =>
    runCli([command, '--archive', archive(), '--order', order, ...rest, '--json'])

  it('imports a video, a photo and a PDF, and goes on after a file that cannot be used', async () => {
    const run = await on('import', fixturePath('constant.mp4'), fixturePath('text.mp4'), photo, paper)
    expect(run.status).toBe(1)
    const { imported, rejected } = run.document() as { imported: unknown[]; rejected: unknown[] }
    const file = (name: string, path: string) => ({
      name,
      sha256: shaOf(path),
      bytes: readFileSync(path).length,
      duplicateOf: null,
      warnings: [],
      hints: [],
    })
    expect(run.document().order).toBe(order)
    expect(imported).toEqual([
      file('constant.mp4', fixturePath('constant.mp4')),
      file('photo.jpg', photo),
      file('invoice.pdf', paper),
    ])
    expect(rejected).toEqual([
      { name: 'text.mp4', code: 'media.unsupported', message: expect.stringMatching(/^“text\.mp4”.+\.$/) },
    ])
  })

  it('shows where the same bytes are already', async () => {
    const again = join(folder, 'another name.jpg')
    copyFileSync(photo, again)
    const here = (await on('import', again)).document()
    expect(here.imported).toMatchObject([{ name: 'another name.jpg', duplicateOf: [order] }])
    const there = await runCli(['import', '--archive', archive(), '--order', 'other', again, '--json'])
    expect([there.status, there.document().imported]).toMatchObject([0, [{ duplicateOf: [order] }]])
  })

  it('sets facts, removes those that are null, and refuses what it does not know', async () => {
    const facts = join(folder, 'facts.json')
    const set = (value: unknown) => {
      writeFileSync(facts, typeof value === 'string' ? value : JSON.stringify(value))
      return on('order', '--set', facts)
    }
    const known = { item: 'Kettle', price: '23.90 EUR', reason: 'damaged', remedy: 'full-refund', notes: 'x' }
    const first = await set(known)
    expect([first.status, first.document().facts]).toEqual([0, { ...known, price: { minor: 2390, currency: 'EUR' } }])
    const second = await set({ notes: null, seller: 'Shop' })
    expect(second.document().facts).toMatchObject({ item: 'Kettle', seller: 'Shop' })
    expect(second.document().facts).not.toHaveProperty('notes')
    for (const wrong of [{ colour: 'red' }, { reason: 'bored' }, { price: 'much' }, [], 'no JSON']) {
      const run = await set(wrong)
      expect([run.status, errorCode(run)]).toEqual([2, 'order.bad-facts'])
    }
    const shown = await on('order')
    expect([shown.status, shown.document()]).toEqual([0, second.document()])
    const absent = await on('order', '--set', join(folder, 'absent.json'))
    expect([absent.status, errorCode(absent)]).toEqual([2, 'source.missing'])
  })

  it('designates frames by file and time, photos, and the best that discovery finds', async () => {
    const added = await on('exhibits', '--add', 'constant.mp4@frame:30')
    expect([added.status, added.document().exhibits]).toMatchObject([
      0,
      [{ label: 'A', pts: 15_360, timebase: '1/15360', caption: expect.any(String), provenance: { kind: 'frame' } }],
    ])
    expect((await on('exhibits', '--add', photo)).document().exhibits).toMatchObject([
      { label: 'A' },
      { label: 'B', provenance: { kind: 'photo', originalName: 'photo.jpg' } },
    ])
    const auto = (await on('exhibits', '--auto', '2')).document().exhibits as { id: string }[]
    expect(auto.length).toBeGreaterThan(2)
    expect((await on('exhibits')).document().exhibits).toEqual(auto)
    const wrong = async (...rest: readonly string[]) => {
      const run = await on('exhibits', ...rest)
      return [run.status, errorCode(run)]
    }
    expect(await wrong('--add', 'absent.mp4@1')).toEqual([2, 'order.no-such-original'])
    expect(await wrong('--add', 'constant.mp4@99')).toEqual([2, 'media.no-such-frame'])
    expect(await wrong('--add', 'constant.mp4@noon')).toEqual([2, 'cli.usage'])
    expect(await wrong('--auto', '0')).toEqual([2, 'cli.usage'])
  })

  it('drafts the text within the limit and tells which exhibit backs which sentence', async () => {
    const run = await on('draft', '--target', 'aliexpress')
    expect(run.status).toBe(0)
    const draft = run.document() as { text: string; sentences: { text: string }[]; length: { utf16: number } }
    expect(draft).toMatchObject({ language: 'en', limit: expect.any(Object), warnings: expect.any(Array) })
    expect(draft.length.utf16).toBe(draft.text.length)
    for (const { text } of draft.sentences) expect(draft.text).toContain(text)
    expect(draft.text).toContain(order)
    const target = await on('draft', '--target', 'nobody')
    const language = await on('draft', '--lang', 'xx')
    expect([target.status, errorCode(target)]).toEqual([2, 'dispute.no-such-target'])
    expect([language.status, errorCode(language)]).toEqual([2, 'dispute.no-such-language'])
  })

  it('exports a bundle with its zip, which both verify, and never writes over one', async () => {
    const out = join(folder, 'bundle')
    const run = await on('bundle', '--out', out, '--zip')
    expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/Reading back and verifying…/)])
    const bundle = run.document() as { bundle: string; zip: string; pdf: string; manifest: string }
    expect(bundle).toMatchObject({
      bundle: out,
      rootSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      verification: { ok: true },
    })
    for (const path of [bundle.zip, bundle.pdf, bundle.manifest]) expect(existsSync(path)).toBe(true)
    execFileSync('sha256sum', ['--quiet', '-c', 'manifest.sha256'], { cwd: bundle.bundle })
    for (const path of [bundle.bundle, bundle.zip, bundle.pdf, archive()]) {
      const verified = await runCli(['verify', path, '--json'])
      expect([path, verified.status, verified.document().ok]).toEqual([path, 0, true])
    }
    const before = filesUnder(out)
    const again = await on('bundle', '--out', out)
    expect([again.status, errorCode(again), filesUnder(out)]).toEqual([2, 'bundle.exists', before])
    changeByte(bundle.zip)
    const broken = await runCli(['verify', bundle.zip, '--json'])
    expect(broken.status).toBeGreaterThan(0)
  })

  it('knows no order that is not there, and makes no archive to look into', async () => {
    const unknown = await runCli(['order', '--archive', archive(), '--order', 'none', '--json'])
    expect([unknown.status, errorCode(unknown)]).toEqual([2, 'archive.no-such-order'])
    const nowhere = join(folder, 'nowhere')
    for (const command of ['order', 'exhibits', 'draft']) {
      const run = await runCli([command, '--archive', nowhere, '--order', order, '--json'])
      expect([run.status, errorCode(run), existsSync(nowhere)]).toEqual([2, 'archive.missing', false])
    }
  })
})

describe('the whole job in one call', () => {
  let out: string
  let document: Record<string, unknown>

  beforeAll(async () => {
    const named = ['--order', order, '--out', join(folder, 'auto'), '--platform', 'aliexpress', '--reason', 'damaged']
    const run = await runCli(['auto', fixturePath('constant.mp4'), photo, ...named, '--exhibits', '2', '--json'])
    expect([run.status, run.stderr.includes('Writing the bundle…')]).toEqual([0, true])
    document = run.document()
    out = String(document.bundle)
  })

  it('gives a bundle that verifies, and what it found on the way', () => {
    expect(document).toMatchObject({ verification: { ok: true }, rejected: [], failed: [], unreadableFrames: 0 })
    expect(document).toMatchObject({ draft: { text: expect.stringContaining(order) }, candidates: expect.any(Array) })
    expect(filesUnder(out)).toEqual(
      expect.arrayContaining(['evidence.pdf', 'dispute.en.txt', 'manifest.json', 'manifest.sha256', 'verify.html']),
    )
    // The archive that it worked in is gone: nothing but the bundle lies there.
    expect(readdirSync(folder).filter((name) => name.startsWith('auto'))).toEqual(['auto'])
  })

  it('states the order number that the id is', () => {
    const text = execFileSync('pdftotext', ['-f', '1', '-l', '1', '-layout', join(out, 'evidence.pdf'), '-'], {
      encoding: 'utf8',
    })
    const lines = text.split('\n')
    const label = lines.findIndex((line) => line.includes('Order number'))
    expect(lines[label + 1]?.slice(lines[label]?.indexOf('Order number'))).toMatch(new RegExp(`^${order}`))
  })

  it('tells which file has one other byte, whichever it is', async () => {
    const copy = join(folder, 'changed')
    // One of each kind is enough here; the others are hashed by the same loop.
    const kinds = new Map(filesUnder(out).map((path) => [path.replace(/^.*\//, '').replace(/^.*\./, ''), path]))
    const changed = [...new Set([...kinds.values(), 'manifest.json', 'manifest.sha256'])]
    expect(changed.length).toBeGreaterThan(5)
    for (const path of changed) {
      rmSync(copy, { recursive: true, force: true })
      cpSync(out, copy, { recursive: true })
      changeByte(join(copy, path))
      const run = await runCli(['verify', copy, '--json'])
      expect([path, run.status, run.document().ok]).toEqual([path, 1, false])
      expect(run.stdout).toContain(path)
    }
    rmSync(copy, { recursive: true, force: true })
    cpSync(out, copy, { recursive: true })
    rmSync(join(copy, 'evidence.pdf'))
    writeFileSync(join(copy, 'extra.txt'), 'not listed')
    const run = await runCli(['verify', copy, '--json'])
    expect([run.status, run.stdout.includes('evidence.pdf'), run.stdout.includes('extra.txt')]).toEqual([1, true, true])
  })

  it('makes a bundle of a damaged video too, and ends with 1', async () => {
    const call = ['auto', fixturePath('damaged.mp4'), '--order', '2', '--out', join(folder, 'damaged'), '--json']
    const run = await runCli(call)
    expect(run.status).toBe(1)
    const { bundle, unreadableFrames } = run.document()
    expect(unreadableFrames).toBeGreaterThan(0)
    const verified = await runCli(['verify', String(bundle), '--json'])
    expect([verified.status, verified.document()]).toMatchObject([0, { ok: true }])
  })

  it('leaves nothing behind when no file can be used', async () => {
    const none = join(folder, 'none')
    const run = await runCli(['auto', fixturePath('text.mp4'), '--order', '1', '--out', none, '--json'])
    expect([run.status, errorCode(run)]).toEqual([2, 'media.unsupported'])
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([])
  })
})

describe('verify', () => {
  it('refuses what is no bundle', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const fifo = join(folder, 'fifo.zip')
    execFileSync('mkfifo', [fifo])
    for (const path of [empty, photo, join(folder, 'absent'), fifo]) {
      const run = await runCli(['verify', path, '--json'], { seconds: 20 })
      expect([path, run.status, errorCode(run)]).toEqual([path, 2, expect.stringMatching(/^bundle\./)])
    }
  })
})
