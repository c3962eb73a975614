import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verification } from '../../src/domain/report/verification.ts'
import { type ExportedBundle, exportBundle } from '../../src/workflow/export-bundle.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

const never = new AbortController().signal
const nothing = () => undefined

let made: MadeOrder
let bag: ExportedBundle

const verify = async (path: string): Promise<Verification> => {
  const verified = await verifyBundle(made.ports, path, nothing, never)
  if (!verified.ok) throw new Error(verified.failure.message)
  return verified.value
}

const bagState = ({ checks }: Verification): string | undefined => checks.find(({ id }) => id === 'bag.valid')?.state

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A bag of plain texts, written after RFC 8493 by hand; `files` replaces or adds to what makes it valid. */
const plainBag = (name: string, files: Readonly<Record<string, string | null>> = {}): string => {
  const root = join(made.root, 'bags', name)
  const all: Record<string, string | null> = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'data/hello.txt': 'hello',
    'data/deep/ünïcode.txt': 'deep',
    'manifest-sha256.txt': `${digest('hello')}  data/hello.txt\n${digest('deep')}  data/deep/ünïcode.txt\n`,
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const lists = (verification: Verification): readonly string[] =>
  verification.findings.map(({ kind, path }) => `${kind} ${path}`).sort()

beforeAll(async () => {
  made = await makeOrder()
  const exported = await exportBundle(
    made.ports,
    { ...made.request, directory: join(made.root, 'bagged'), name: 'bag', zip: true, bag: true },
    nothing,
    never,
  )
  if (!exported.ok) throw new Error(`${exported.failure.message} ${exported.failure.detail ?? ''}`)
  bag = exported.value
}, 60_000)

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', made.root])
  rmSync(made.root, { recursive: true, force: true })
})

describe('a bundle as a bag', () => {
  it('is a bag of version 1.0 whose lists sha256sum confirms', () => {
    expect(readFileSync(join(bag.bundle, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    )
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const checked = spawnSync('sha256sum', ['--strict', '-c', list], { cwd: bag.bundle, encoding: 'utf8' })
      expect(checked.status, checked.stdout + checked.stderr).toBe(0)
    }
    const inner = spawnSync('sha256sum', ['-c', 'manifest.sha256'], { cwd: join(bag.bundle, 'data'), encoding: 'utf8' })
    expect(inner.status, inner.stderr).toBe(0)
    const info = readFileSync(join(bag.bundle, 'bag-info.txt'), 'utf8')
    expect(info).toMatch(/^External-Identifier: 8123 \/ 456$/m)
    expect(info).toMatch(/^Bagging-Date: \d{4}-\d\d-\d\d$/m)
    expect(info).toMatch(/^Payload-Oxum: \d+\.\d+$/m)
  })

  it('passes as a bag and as a bundle, as a folder and as a zip', async () => {
    for (const path of [bag.bundle, bag.zip ?? '']) {
      const verified = await verify(path)
      expect(lists(verified)).toEqual([])
      expect(bagState(verified)).toBe('pass')
      expect(verified.checks.find(({ id }) => id === 'files.unaltered')?.state).toBe('pass')
    }
    expect(bag.pdf).toBe(`${bag.bundle}/data/evidence.pdf`)
    expect(readFileSync(bag.manifest, 'utf8')).toContain('proofbox-bundle')
  })

  it('names a changed file once as part of the bag and once as part of the bundle', async () => {
    const copy = join(made.root, 'changed')
    cpSync(bag.bundle, copy, { recursive: true })
    const file = join(copy, 'data/README.txt')
    chmodSync(file, 0o600)
    writeFileSync(file, 'x')
    const verified = await verify(copy)
    expect(verified.ok).toBe(false)
    expect(lists(verified)).toEqual(expect.arrayContaining(['altered README.txt', 'altered data/README.txt']))
  })
})

describe('any bag (RFC 8493, sections 2 and 3)', () => {
  it('is valid where every file of the payload is listed with its digest', async () => {
    expect(bagState(await verify(plainBag('valid')))).toBe('pass')
    const crlf = `${digest('hello')} *./data/hello.txt\r\n${digest('deep').toUpperCase()}\tdata/deep/ünïcode.txt\r\n`
    expect(bagState(await verify(plainBag('spelled', { 'manifest-sha256.txt': crlf })))).toBe('pass')
    const odd = `${digest('hello')}  data/hello.txt\n${digest('deep')}  data/deep/ünïcode.txt\n${digest('%')}  data/100%25.txt\n`
    expect(bagState(await verify(plainBag('percent', { 'data/100%.txt': '%', 'manifest-sha256.txt': odd })))).toBe(
      'pass',
    )
  })

  const whole = () => `${digest('hello')}  data/hello.txt\n${digest('deep')}  data/deep/ünïcode.txt\n`
  const cases: readonly (readonly [string, () => Readonly<Record<string, string | null>>, string])[] = [
    ['a file is missing', () => ({ 'data/hello.txt': null }), 'missing data/hello.txt'],
    ['a file is changed', () => ({ 'data/hello.txt': 'hullo' }), 'altered data/hello.txt'],
    ['a file is not listed', () => ({ 'data/more.txt': 'more' }), 'unexpected data/more.txt'],
    ['the declaration is missing', () => ({ 'bagit.txt': null }), 'missing bagit.txt'],
    [
      'the declaration names another version',
      () => ({ 'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n' }),
      'inconsistent bagit.txt',
    ],
    [
      'the declaration names another encoding',
      () => ({ 'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n' }),
      'inconsistent bagit.txt',
    ],
    ['the list of the payload is missing', () => ({ 'manifest-sha256.txt': null }), 'missing manifest-sha256.txt'],
    [
      'a line leads out of the bag',
      () => ({ 'manifest-sha256.txt': `${whole()}${digest('x')}  data/../../etc/passwd\n` }),
      'inconsistent manifest-sha256.txt',
    ],
    [
      'a line is absolute',
      () => ({ 'manifest-sha256.txt': `${whole()}${digest('x')}  /etc/passwd\n` }),
      'inconsistent manifest-sha256.txt',
    ],
    [
      'a line stands twice',
      () => ({ 'manifest-sha256.txt': `${whole()}${digest('hello')}  data/hello.txt\n` }),
      'inconsistent manifest-sha256.txt',
    ],
    [
      'a line names a file beside the payload',
      () => ({ 'manifest-sha256.txt': `${whole()}${digest('BagIt')}  bagit.txt\n` }),
      'inconsistent manifest-sha256.txt',
    ],
    [
      'a tag file is changed',
      () => ({ 'bag-info.txt': 'Contact-Name: x\n', 'tagmanifest-sha256.txt': `${digest('other')}  bag-info.txt\n` }),
      'altered bag-info.txt',
    ],
    ['the size is another', () => ({ 'bag-info.txt': 'Payload-Oxum: 8.2\n' }), 'inconsistent bag-info.txt'],
    [
      'files would have to be fetched',
      () => ({ 'fetch.txt': 'https://example.org/x 1 data/x\n' }),
      'missing fetch.txt',
    ],
  ]
  it.each(cases)('is not where %s', async (name, files, finding) => {
    const verified = await verify(plainBag(name.replaceAll(' ', '-'), files()))
    expect(bagState(verified)).toBe('fail')
    expect(lists(verified)).toContain(finding)
  })
})
