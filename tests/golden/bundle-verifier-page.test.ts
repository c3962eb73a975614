import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportBundle } from '../../src/workflow/export-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

interface PageFile {
  readonly path: string
  readonly size: number
  piece(from: number, to: number): Promise<Uint8Array>
}

interface PageOutcome {
  readonly verdict: string
  readonly root: string | null
  readonly checks: readonly { readonly state: string; readonly text: string }[]
  readonly lines: readonly { readonly path: string; readonly state: string; readonly found: string }[]
}

interface Page {
  checkBundle(files: readonly PageFile[]): Promise<PageOutcome>
  createSha256(): { update(bytes: Uint8Array): void; digest(): string }
}

let made: MadeOrder
let bundle: string
let root: string
let html: string
/** The page's own script, once as in a browser with WebCrypto and once without it. */
let pages: readonly Page[]

beforeAll(async () => {
  made = await makeOrder()
  const exported = await exportBundle(
    made.ports,
    { ...made.request, zip: false },
    () => undefined,
    new AbortController().signal,
  )
  if (!exported.ok) throw new Error(exported.failure.message)
  bundle = exported.value.bundle
  root = exported.value.rootSha256
  html = readFileSync(join(bundle, 'verify.html'), 'utf8')
  const script = `${/<script>([\s\S]*)<\/script>/.exec(html)?.[1]}\n;({ checkBundle, createSha256 })`
  pages = [{ crypto: globalThis.crypto }, {}].map(
    (browser) => runInNewContext(script, { ...browser, TextEncoder, TextDecoder, Uint8Array }) as Page,
  )
})

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', made.root])
  rmSync(made.root, { recursive: true, force: true })
})

const fileOf = (path: string, bytes: Uint8Array): PageFile => ({
  path,
  size: bytes.length,
  piece: async (from, to) => bytes.subarray(from, to),
})

/** As a browser hands over a folder: the folder's own name in front of each path. */
const bundleFiles = (): PageFile[] =>
  readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => fileOf(`bundle/${path.slice(bundle.length + 1)}`, readFileSync(path)))

const wrong = ({ lines }: PageOutcome): readonly string[] =>
  lines.filter(({ state }) => state !== 'unchanged').map(({ path, state }) => `${state} ${path}`)

describe('verify.html', () => {
  it('reaches for nothing outside itself', () => {
    expect(html).not.toMatch(/\b(?:https?:)?\/\/[a-z]/i)
    expect(html).not.toMatch(
      /\b(?:src|href|innerHTML|outerHTML|insertAdjacentHTML|eval|fetch|XMLHttpRequest|import)\s*[=(]/,
    )
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`)
  })

  it('hashes as FIPS 180-4 does, in pieces of any length', () => {
    const bytes = createHash('sha512').update('seed').digest()
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      const whole = Buffer.alloc(length, bytes)
      const hash = pages[0]?.createSha256()
      for (let from = 0; from < length; from += 37) hash?.update(whole.subarray(from, from + 37))
      expect(hash?.digest()).toBe(createHash('sha256').update(whole).digest('hex'))
    }
  })

  it('proves a clean bundle, with and without the browser’s own SHA-256', async () => {
    for (const page of pages) {
      const outcome = await page.checkBundle(bundleFiles())
      expect([outcome.verdict, outcome.root, wrong(outcome)]).toEqual(['proved', root, []])
      expect(outcome.lines).toHaveLength(bundleFiles().length)
      expect(outcome.checks.filter(({ state }) => state === 'not proved')).toEqual([])
    }
  })

  it('names the file when one byte of it changed, whichever it is', async () => {
    const files = bundleFiles()
    for (const [index, file] of files.entries()) {
      const bytes = Uint8Array.from(await file.piece(0, file.size))
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      for (const page of pages) {
        const outcome = await page.checkBundle(files.with(index, fileOf(file.path, bytes)))
        expect(outcome.verdict).toBe('not proved')
        expect(wrong(outcome)).toContain(`altered ${file.path.slice('bundle/'.length)}`)
      }
    }
  })

  it('names what is missing and what was added', async () => {
    const files = bundleFiles().filter(
      ({ path }) => !path.endsWith('exhibits/A.jpg') && !path.endsWith('manifest.sha256'),
    )
    const outcome = await pages[0]?.checkBundle([...files, fileOf('bundle/extra.txt', Buffer.from('x'))])
    expect(outcome && [outcome.verdict, [...wrong(outcome)].sort()]).toEqual([
      'not proved',
      [
        'could not be checked manifest.json',
        'missing exhibits/A.jpg',
        'missing manifest.sha256',
        'not listed extra.txt',
      ],
    ])
  })

  it('says that it cannot check files that are no bundle', async () => {
    const outcome = await pages[0]?.checkBundle([fileOf('holiday.jpg', Buffer.from('x'))])
    expect([outcome?.verdict, outcome?.lines.length]).toEqual(['could not be checked', 0])
  })
})
