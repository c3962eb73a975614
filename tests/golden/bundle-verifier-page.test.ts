import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifierText } from '../../electron/runtime/build-verifier.ts'
import type { Outcome } from '../../resources/verifier/answer.ts'
import { checkBundle } from '../../resources/verifier/check-bundle.ts'
import { verifyByOwnArithmetic, verifyEd25519 } from '../../resources/verifier/ed25519.ts'
import { type GivenFile, givenFile } from '../../resources/verifier/given-files.ts'
import { createSha256 } from '../../resources/verifier/sha256.ts'
import { catalogues, chooseLanguage } from '../../resources/verifier/words.ts'
import { openZip } from '../../resources/verifier/zip.ts'
import { exportBundle } from '../../src/workflow/export-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

let made: MadeOrder
let bundle: string
let root: string
let html: string
let zip: string

beforeAll(async () => {
  made = await makeOrder()
  const exported = await exportBundle(
    made.ports,
    { ...made.request, zip: true },
    () => undefined,
    new AbortController().signal,
  )
  if (!exported.ok) throw new Error(exported.failure.message)
  bundle = exported.value.bundle
  root = exported.value.rootSha256
  zip = exported.value.zip ?? ''
  html = readFileSync(join(bundle, 'verify.html'), 'utf8')
})

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', made.root])
  rmSync(made.root, { recursive: true, force: true })
})

const fileOf = (path: string, bytes: Uint8Array<ArrayBuffer>): GivenFile => givenFile(new Blob([bytes]), path)

/** As a browser hands over a folder: the folder's own name in front of each path. */
const bundleFiles = (): GivenFile[] =>
  readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => fileOf(`bundle/${path.slice(bundle.length + 1)}`, readFileSync(path)))

const bytesOf = async (file: GivenFile): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = []
  for await (const piece of file.pieces()) pieces.push(piece)
  return Uint8Array.from(Buffer.concat(pieces))
}

const wrong = ({ files }: Outcome): readonly string[] =>
  files.filter(({ state }) => state !== 'unchanged').map(({ path, state }) => `${state} ${path}`)

const refused = ({ answers }: Outcome): readonly string[] =>
  answers.filter(({ state }) => state === 'not-proved').map(({ key }) => key)

describe('verify.html', () => {
  it('reaches for nothing outside itself', () => {
    expect(html).not.toMatch(/\b(?:https?:)?\/\/[a-z]/i)
    expect(html).not.toMatch(
      /\b(?:src|href|innerHTML|outerHTML|insertAdjacentHTML|eval|fetch|XMLHttpRequest|import)\s*[=(]/,
    )
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`)
  })

  it('is what its modules make', async () => {
    expect(html).toBe(await verifierText(join(import.meta.dirname, '../../resources/verifier')))
  })

  it('has every sentence in every language, with the same places', () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
    const english = Object.entries(catalogues.en ?? {})
    expect(Object.keys(catalogues)).toHaveLength(8)
    for (const words of Object.values(catalogues)) {
      expect(Object.keys(words).toSorted()).toEqual(english.map(([key]) => key).toSorted())
      for (const [key, text] of english) {
        const other = words[key as keyof typeof words]
        expect(other).not.toBe('')
        expect(places(other), key).toEqual(places(text))
      }
    }
    expect([chooseLanguage(['pt-BR', 'en']), chooseLanguage(['ja', 'zh-Hant']), chooseLanguage([])]).toEqual([
      'pt',
      'zh',
      'en',
    ])
  })

  it('hashes as FIPS 180-4 does, in pieces of any length', () => {
    const bytes = createHash('sha512').update('seed').digest()
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      const whole = Buffer.alloc(length, bytes)
      const hash = createSha256()
      for (let from = 0; from < length; from += 37) hash.update(whole.subarray(from, from + 37))
      expect(hash.digest()).toBe(createHash('sha256').update(whole).digest('hex'))
    }
  })

  it('checks Ed25519 as RFC 8032, 7.1 does, by the browser and by its own arithmetic', async () => {
    const vectors = [
      [
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        '72',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
    ]
    for (const vector of vectors) {
      const [key, message, signature] = vector.map((text) => Uint8Array.from(Buffer.from(text, 'hex')))
      if (!key || !message || !signature) throw new Error('no vector')
      const other = signature.with(40, (signature[40] ?? 0) ^ 1)
      for (const check of [verifyEd25519, verifyByOwnArithmetic]) {
        expect([await check(key, message, signature), await check(key, message, other)]).toEqual([true, false])
      }
    }
  })

  it('finds nothing wrong in a clean bundle, as a folder and as a zip, and says that questions are open', async () => {
    const zipped = await openZip(new Blob([readFileSync(zip)]))
    for (const files of [bundleFiles(), zipped]) {
      const outcome = await checkBundle(files)
      expect([outcome.headline, outcome.root, wrong(outcome), refused(outcome)]).toEqual(['whole-open', root, [], []])
      const open = outcome.answers.filter(({ state }) => state === 'pending').map(({ key }) => key)
      expect(open).toEqual(expect.arrayContaining(['report-unsigned', 'stamp-none', 'frames']))
      expect(outcome.files).toHaveLength(bundleFiles().length)
    }
  })

  it('names the file when one byte of it changed, whichever it is', async () => {
    const files = bundleFiles()
    for (const [index, file] of files.entries()) {
      const bytes = await bytesOf(file)
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const outcome = await checkBundle(files.with(index, fileOf(file.path, bytes)))
      expect(outcome.state).toBe('not-proved')
      expect(wrong(outcome)).toContain(`altered ${file.path.slice('bundle/'.length)}`)
    }
  })

  it('names what is missing and what was added', async () => {
    const files = bundleFiles().filter(
      ({ path }) => !path.endsWith('exhibits/A.jpg') && !path.endsWith('manifest.sha256'),
    )
    const outcome = await checkBundle([...files, fileOf('bundle/extra.txt', Uint8Array.of(1))])
    expect([outcome.state, wrong(outcome)]).toEqual([
      'not-proved',
      ['missing exhibits/A.jpg', 'added extra.txt', 'unvouched manifest.json', 'missing manifest.sha256'],
    ])
  })

  it('tells a line taken out of the chain of custody', async () => {
    const files = bundleFiles()
    const index = files.findIndex(({ path }) => path.endsWith('custody.jsonl'))
    const log = files[index]
    if (!log) throw new Error('no log')
    const lines = Buffer.from(await bytesOf(log))
      .toString()
      .split('\n')
    const without = async (line: number): Promise<readonly string[]> => {
      const text = lines.toSpliced(line, 1).join('\n')
      return refused(await checkBundle(files.with(index, fileOf(log.path, Uint8Array.from(Buffer.from(text))))))
    }
    expect(await without(0)).toContain('custody-wrong')
    expect(await without(lines.length - 2)).toContain('custody-cut')
  })

  it('says that it cannot check files that are no bundle', async () => {
    const outcome = await checkBundle([fileOf('holiday.jpg', Uint8Array.of(1))])
    expect([outcome.headline, outcome.files.length]).toEqual(['whole-pending', 0])
  })
})
