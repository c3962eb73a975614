import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPortableName } from '../fixtures/portable-name.ts'
import { type CliRun, runCli } from './run-cli.ts'

/** What turns the order of writing, commands a terminal, or ends a line; never wanted where people read. */
const obeyed = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u

const name = 'photo\u202egpj\u2066\u001b[2J\u200b\n0000 fake.mp4'
const spelledName = 'photo[U+202E]gpj[U+2066][U+001B][2J[U+200B][U+000A]0000 fake.mp4'
const orderId = '8166\r\nEND:VEVENT\u202e\u009b2J'
const item = 'Vase\u202e\u0007\r\nATTACH:https://example.org/\u2028 blue'

let folder: string
let bundle: string
const runs: CliRun[] = []
const at = (...names: readonly string[]): string => join(folder, ...names)
const text = (...names: readonly string[]): string => readFileSync(join(bundle, ...names), 'utf8')
const shell = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: bundle, encoding: 'utf8' })

const run = async (command: string, ...args: readonly string[]): Promise<CliRun> => {
  const done = await runCli([command, '--archive', at('archive'), '--order', orderId, ...args])
  expect([command, done.status, done.stderr.match(/^\s+at .+/m)]).toEqual([command, expect.any(Number), null])
  expect([command, done.status === 0 || done.status === 1 ? '' : done.stderr]).toEqual([command, ''])
  runs.push(done)
  return done
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-hostile-text-'))
  const source = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=10:d=1']
  const tags = ['title', 'comment', 'artist', 'com.apple.quicktime.model'].flatMap((tag) => [
    '-metadata',
    `${tag}=<script>${tag}</script>\u202e\u001b]0;title\u0007\nline`,
  ])
  const made = at('made.mp4')
  const encoded = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-movflags', 'use_metadata_tags']
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', ...source, ...encoded, ...tags, made])
  writeFileSync(at(name), readFileSync(made))
  const facts = {
    platform: 'aliexpress',
    item,
    seller: 'Shop\u202e\u001b[31m',
    orderNumber: orderId,
    reason: 'damaged',
    remedy: 'full-refund',
    deliveredAt: '2026-11-20',
    trackingNumber: 'RR123456785CN\u202e',
    expected: 'whole\u202e',
    received: 'broken\u001b[8m\nin two',
  }
  writeFileSync(at('facts.json'), JSON.stringify(facts))
  await run('import', at(name))
  await run('order', '--set', at('facts.json'))
  await run('exhibits', '--add', `${at(name)}@0.3`)
  await run('draft', '--lang', 'en')
  await run('deadlines', '--ics', at('due.ics'))
  await run('log', '--chain')
  await run('weak')
  const exported = await run('bundle', '--out', at('out'), '--zip', '--json')
  bundle = String(exported.document().bundle)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hostile names, tags and facts', () => {
  it('reach no terminal as what they are', () => {
    for (const { stdout, stderr } of runs) {
      expect(stdout).not.toMatch(obeyed)
      expect(stderr).not.toMatch(obeyed)
    }
    expect(runs[0]?.stdout).toContain(spelledName)
    expect(runs[0]?.stdout.split('\n').filter((line) => line.startsWith('0000 fake'))).toEqual([])
  })

  it('are spelled on the pages of the report, in its title and in the names of what is attached', () => {
    const pages = shell('pdftotext', '-layout', 'evidence.pdf', '-').replaceAll('\f', '\n')
    expect(pages).not.toMatch(obeyed)
    expect(pages.replace(/\s+/g, '')).toContain(spelledName.replace(/\s+/g, ''))
    expect(pages).toContain('Vase[U+202E][U+0007]')
    expect(shell('pdfinfo', 'evidence.pdf')).not.toMatch(obeyed)
    expect(shell('pdfinfo', 'evidence.pdf')).toContain('[U+202E]')
    expect(shell('pdfdetach', '-list', 'evidence.pdf')).not.toMatch(obeyed)
    const outline = shell('qpdf', '--json', '--json-key=outlines', 'evidence.pdf')
    expect(outline).not.toMatch(/\\u202e|\\u001b/i)
  })

  it('write no line of their own into the texts of a bundle, and its list of checksums holds', () => {
    for (const file of ['README.txt', 'dispute.en.txt']) expect([file, obeyed.exec(text(file))]).toEqual([file, null])
    expect(text('README.txt')).toMatch(/^Evidence for order 8166\[U\+000A\]END:VEVENT\[U\+202E\]\[U\+009B\]2J\n/)
    expect(text('dispute.en.txt')).toContain('[U+202E]')
    expect(shell('sha256sum', '-c', 'manifest.sha256')).not.toMatch(/FAILED/)
    const files = [bundle, at('archive')].flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }))
    expect(files.filter((path) => !path.split('/').every(isPortableName))).toEqual([])
  })

  it('are kept exactly where programs read', () => {
    const manifest = JSON.parse(text('manifest.json')) as { originals?: readonly { originalName: string }[] }
    expect(JSON.stringify(manifest)).toContain(JSON.stringify(name).slice(1, -1))
    const chain = text('custody.jsonl').trimEnd().split('\n')
    expect(chain.some((line) => JSON.stringify(JSON.parse(line)).includes(JSON.stringify(name).slice(1, -1)))).toBe(
      true,
    )
  })

  it('bring nothing into a calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(at('due.ics'), 'utf8')))
    const events = calendar.getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(0)
    expect(events.flatMap((event) => event.getAllProperties('attach'))).toEqual([])
    for (const event of events) {
      expect(String(event.getFirstPropertyValue('summary'))).toContain('Vase[U+202E]')
      expect(JSON.stringify(event.toJSON())).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    }
  })
})
