import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawText } from '../fixtures/drawn-text.ts'
import { errorCode, runCli } from './run-cli.ts'

let folder: string
const place = (): readonly string[] => ['--archive', join(folder, 'archive'), '--order', '1']
const annotate = (...rest: readonly string[]) => runCli(['annotate', ...place(), ...rest, '--json'])

const written = (value: unknown): string => {
  const path = join(folder, 'operations.json')
  writeFileSync(path, JSON.stringify(value))
  return path
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-annotate-'))
  const lines = ['SHIP TO:', 'Jane Sample', '742 Evergreen Terrace', 'Springfield, IL 62704', 'LP00724622449605']
  const { width, height, rgb } = await drawText({ lines, size: 44 })
  await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toFile(join(folder, 'label.jpg'))
  await runCli(['import', ...place(), join(folder, 'label.jpg')])
  await runCli(['exhibits', ...place(), '--add', 'label.jpg'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('drawing on an exhibit', () => {
  it('suggests the address and never the tracking number', async () => {
    const { status, document } = await annotate('A', '--suggest')
    expect(status).toBe(0)
    const { suggestions } = document() as { suggestions: readonly { kind: string; text: string }[] }
    expect(suggestions.map(({ kind }) => kind)).toContain('address')
    expect(JSON.stringify(suggestions)).not.toContain('LP0072')
  })

  it('begins with nothing, replaces all operations, and lists them in words', async () => {
    const { asset } = (await annotate('A', '--list')).document()
    const operations = [{ kind: 'redact', id: 'r', area: { x: 10, y: 10, width: 100, height: 40 }, color: 'black' }]
    const drawn = (await annotate('A', '--set', written(operations))).document()
    expect(drawn.asset).not.toBe(asset)
    expect(drawn).toMatchObject({ label: 'A', operations, unannotated: { asset } })
    const listed = await runCli(['annotate', ...place(), 'A'])
    expect(listed.stdout).toContain('Redacted in black at 10, 10, 100 × 40 pixels: nothing is left of what was there.')
    expect(listed.stdout).toContain('label.jpg goes into the bundle as it is')
  })

  it('keeps the original that shows it out of the bundle when asked', async () => {
    const { exposed } = (await annotate('A', '--withhold', 'yes')).document()
    expect(exposed).toMatchObject([{ name: 'label.jpg', exhibits: ['A'], withheld: true }])
    const made = await runCli(['bundle', ...place(), '--out', join(folder, 'out'), '--json'])
    expect(made.status).toBe(0)
    const files = readdirSync(join(folder, 'out'), { recursive: true }).map(String)
    expect(files).toContain('manifest.json')
    expect(files.filter((path) => path.includes('original'))).toEqual([])
    expect(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')).toContain('"withheld"')
    expect((await runCli(['verify', join(folder, 'out')])).status).toBe(0)
  })

  it('gives the unannotated picture back for an empty list', async () => {
    const { asset, unannotated, operations } = (await annotate('A', '--set', written([]))).document()
    expect(operations).toEqual([])
    expect((unannotated as { asset: string }).asset).toBe(asset)
  })

  it.each([
    ['order.no-such-exhibit', ['Z']],
    ['cli.usage', []],
    ['cli.usage', ['A', '--withhold', 'perhaps']],
    ['cli.usage', ['A', '--list', '--suggest']],
  ])('says %s when it is called with %j', async (code, args) => {
    const run = await annotate(...args)
    expect(run.status).toBe(2)
    expect(errorCode(run)).toBe(code)
  })

  it.each([
    ['annotation.unreadable', [{ kind: 'stamp' }]],
    ['annotation.unreadable', { kind: 'box' }],
    ['annotation.outside', [{ kind: 'redact', id: 'r', area: { x: 0, y: 0, width: 9999, height: 1 }, color: 'black' }]],
  ])('refuses operations: %s', async (code, operations) => {
    expect(errorCode(await annotate('A', '--set', written(operations)))).toBe(code)
  })
})
