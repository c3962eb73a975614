import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import {
  exampleSigner,
  jpegWithCredentials,
  proofModeCsv,
  proofModeJson,
  videoWithCredentials,
} from '../fixtures/made-credentials.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { errorCode, runCli } from './run-cli.ts'

let folder: string
let plain: Buffer
let digest: string

const at = (name: string): string => join(folder, name)
const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes)
  return at(name)
}

beforeAll(async () => {
  await makeVideos()
  folder = mkdtempSync(join(tmpdir(), 'proofbox-origin-'))
  plain = readFileSync(fixturePath('constant.mp4'))
  digest = createHash('sha256').update(plain).digest('hex')
  write('plain.mp4', plain)
  write('film.mp4', videoWithCredentials(plain))
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#806040' } })
  const jpeg = jpegWithCredentials(await picture.jpeg().toBuffer(), { place: true })
  jpeg[jpeg.indexOf('Unboxing')] = 0x41
  write('photo.jpg', jpeg)
  write(`${digest}.proof.json`, proofModeJson(plain))
  write(`${digest}.proof.csv`, proofModeCsv(plain))
  write(`${digest}.proof.json.asc`, 'a signature')
  write('pubkey.asc', 'a key')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kept = (archive: string): readonly { readonly originalName: string; readonly hints?: readonly object[] }[] => {
  const [name = ''] = readdirSync(join(archive, 'orders'))
  const text = readFileSync(join(archive, 'orders', name, 'order.json'), 'utf8')
  return (JSON.parse(text) as { originals: { originalName: string; hints?: object[] }[] }).originals
}

const unpackedFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('proofbox-zip-'))

describe('what files say of where they come from', () => {
  it('is told by probe, as a hint', async () => {
    const json = await runCli(['probe', at('film.mp4'), '--json'])
    expect(json.document().hints).toMatchObject([
      { kind: 'content-credentials', signer: exampleSigner, signature: 'fits', assertions: 'fits', content: 'fits' },
    ])
    const lines = await runCli(['probe', at('film.mp4')])
    expect(lines.stdout).toMatch(/^Hint {7}This file carries Content Credentials: .+not checked against a trust list/m)
    expect((await runCli(['probe', at('plain.mp4'), '--json'])).document().hints).toEqual([])
  })

  it('is kept at import, with ProofMode data beside the recording that it names', async () => {
    const archive = at('archive')
    const files = [
      'film.mp4',
      'plain.mp4',
      'photo.jpg',
      `${digest}.proof.csv`,
      `${digest}.proof.json`,
      `${digest}.proof.json.asc`,
      'pubkey.asc',
    ]
    const run = await runCli(['import', '--archive', archive, '--order', 'o', ...files.map(at), '--json'])
    expect([run.status, run.document().rejected]).toEqual([0, []])
    expect(run.document().imported).toMatchObject([
      { name: 'film.mp4', hints: [{ content: 'fits' }] },
      { name: 'plain.mp4', hints: [] },
      { name: 'photo.jpg', hints: [{ signature: 'differs', content: 'fits', statesPlace: true }] },
    ])
    expect(run.document().noted).toEqual([
      { name: `${digest}.proof.json`, concerns: digest },
      { name: `${digest}.proof.csv`, concerns: digest },
      { name: `${digest}.proof.json.asc`, concerns: null },
      { name: 'pubkey.asc', concerns: null },
    ])
    expect(run.stdout).not.toContain('52.52')
    const [film, recording] = kept(archive)
    expect(film?.hints).toHaveLength(1)
    expect(recording?.hints).toMatchObject([{ kind: 'proof-mode', signed: true, device: 'Example Phone 9' }])
    expect((await runCli(['verify', archive])).status).toBe(0)
  })

  it('stands in the index of the PDF, and no place leaves the archive', async () => {
    const out = at('out')
    const run = await runCli(['bundle', '--archive', at('archive'), '--order', 'o', '--out', out, '--json'])
    expect(run.status).toBe(0)
    const { pdf, manifest, bundle } = run.document() as Record<string, string>
    const text = execFileSync('pdftotext', ['-layout', pdf ?? '', '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    expect(text).toContain('hints, not findings')
    expect(text.replace(/\s+/g, ' ')).toMatch(/Content Credentials.*ProofMode data/)
    for (const said of [
      text,
      readFileSync(manifest ?? '', 'utf8'),
      readFileSync(join(bundle ?? '', 'custody.jsonl'), 'utf8'),
    ])
      expect(said).not.toMatch(/52[.,]52|13[.,]40/)
    expect((await runCli(['verify', bundle ?? ''])).status).toBe(0)
  })

  it('is taken out of a zip of ProofMode together with its recording, which keeps its name and time', async () => {
    const zip = new ZipFile()
    const packed = new Date(2026, 10, 19, 9, 31, 14)
    zip.addBuffer(Buffer.from(proofModeJson(plain)), `${digest}.proof.json`)
    zip.addBuffer(Buffer.from(proofModeCsv(plain)), `${digest}.proof.csv`)
    zip.addBuffer(Buffer.from('a signature'), `${digest}.proof.json.asc`)
    zip.addBuffer(plain, 'VID_1042.mp4', { mtime: packed })
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(at('proof.zip')))
    const before = unpackedFolders()
    const archive = at('of-zip')
    const run = await runCli(['import', '--archive', archive, '--order', 'o', at('proof.zip'), '--json'])
    expect([run.status, run.document().rejected, run.document().noted]).toEqual([
      0,
      [],
      [{ name: 'proof.zip', concerns: digest }],
    ])
    expect(kept(archive)).toMatchObject([
      {
        originalName: 'VID_1042.mp4',
        sha256: digest,
        clocks: [{ kind: 'file-modified', value: packed.toISOString() }],
        hints: [{ kind: 'proof-mode', signed: true, fileName: `${digest}.proof.json` }],
      },
    ])
    expect(unpackedFolders()).toEqual(before)
  })

  it('is refused in a zip without its recording until that is there', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from(proofModeJson(plain)), `${digest}.proof.json`)
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(at('data.zip')))
    const archive = at('of-data')
    const early = await runCli(['import', '--archive', archive, '--order', 'o', at('data.zip'), '--json'])
    expect(errorCode(early)).toBe('credentials.no-recording')
    const both = await runCli(['import', '--archive', archive, '--order', 'o', at('data.zip'), at('plain.mp4')])
    expect([both.status, both.stdout]).toEqual([0, expect.stringContaining('a place is stated')])
  })

  it('is refused where it is of another recording, or cannot be read', async () => {
    const other = write(`${'1'.repeat(64)}.proof.json`, proofModeJson(plain))
    const odd = write('VID.proof.csv', 'a,b')
    const run = await runCli(['import', '--archive', at('archive'), '--order', 'o', other, odd, '--json'])
    expect(errorCode(run)).toBe('credentials.unreadable')
  })
})
