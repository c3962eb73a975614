import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReportWriter } from '../../src/adapters/pdf/report-writer.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { sha256 } from '../../src/domain/kernel/digest.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import type { Result } from '../../src/domain/kernel/result.ts'
import { planPages } from '../../src/domain/report/page-plan.ts'
import { frameExhibit, sampleInput } from './pdf-sample.ts'

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'jaxb-api',
  'javax.activation',
]
const classPath = jars.map((name) => `/usr/share/java/${name}.jar`).join(':')

/** What Apache PDFBox Preflight says against a file as PDF/A-1b, each sentence once, fonts without their names. */
const preflight = (pdf: string): readonly string[] => {
  const program = ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', pdf]
  const said = spawnSync('java', program, { encoding: 'utf8' }).stdout
  expect(said).toContain('is not a valid PDF/A-1b file, error(s) :')
  const sentences = said.split('\n').filter((line) => /^\d/.test(line))
  return [...new Set(sentences.map((line) => line.replace(/[A-Z]{6}\+Noto\w+-\w+:/, 'FONT:')))].sort()
}

/**
 * Preflight knows part 1 of PDF/A only. These are rules of part 1 that part 3 took back (ISO 19005-3, 6.2.11.4.2, 6.8): a
 * subset font needs no list of its characters, files may be inside, and the part is 3.
 */
const ofPartOneOnly = [
  '3.1.11 : Invalid Font definition, FONT: The CIDSet entry is missing for the Composite Subset',
  '7.11.2 : Error on MetaData, part must be 1',
]
const ofFilesInside = [
  '1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary',
  '1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary',
]

const never = new AbortController().signal
const nothing = () => undefined
const id = 'Cups & <plates>'

const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`)
}

let folder: string
let open: OpenDesk

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-preflight-'))
  open = okay(await openDesk(join(folder, 'archive'), { create: true }))
})

afterAll(async () => {
  await open.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('PDFBox Preflight', () => {
  it('finds nothing in a signed report but what part 3 of PDF/A allows', async () => {
    const photo = join(folder, 'photo.jpg')
    await sharp({ create: { width: 320, height: 240, channels: 3, background: '#886622' } })
      .jpeg()
      .toFile(photo)
    const imported = okay(await open.desk.importFiles(id, [photo], nothing, never)).order
    const chosen = imported.originals.map((original) => ({ source: original.sha256, ordinal: null }))
    okay(await open.desk.designate(id, chosen, nothing, never))
    const target = { directory: folder, name: 'bundle', language: 'zh', target: null, zip: false }
    const { pdf } = okay(await open.desk.exportBundle(id, target, nothing, never))
    expect(preflight(pdf)).toEqual([...ofFilesInside, ...ofPartOneOnly])
  }, 120_000)

  it('finds nothing else in one of many scripts, and does see an outline that is not counted', async () => {
    const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#886622' } })
      .jpeg()
      .toBuffer()
    const digest = sha256(createHash('sha256').update(picture).digest('hex'))
    const exhibits = ['Étiquette', '标签', '배송 라벨', 'ετικέτα 📦'].map((caption, index) =>
      frameExhibit(index, digest, 30_720 * (index + 1), { caption }),
    )
    const input = sampleInput(exhibits)
    const writer = createReportWriter({ fontsDirectory: 'resources/fonts' })
    const bytes = await writer.write(planPages(input), async () => picture, input.createdAt)
    const path = join(folder, 'scripts.pdf')
    writeFileSync(path, bytes)
    expect(preflight(path)).toEqual(ofPartOneOnly)

    const text = Buffer.from(bytes).toString('latin1')
    const uncounted = text.replace(/\/Count \d+(?=\s*\/First)/, (count) => ' '.repeat(count.length))
    expect(uncounted).not.toBe(text)
    writeFileSync(path, uncounted, 'latin1')
    expect(preflight(path)).toEqual([
      expect.stringContaining("Outline Hierarchy doesn't have Count entry"),
      ...ofPartOneOnly,
    ])
  }, 120_000)
})
