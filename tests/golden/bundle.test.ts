import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVault } from '../../src/adapters/vault/vault.ts'
import type { FixityFinding } from '../../src/domain/evidence/fixity.ts'
import type { Manifest } from '../../src/domain/evidence/manifest.ts'
import type { Verification } from '../../src/domain/report/verification.ts'
import { type ExportedBundle, exportBundle } from '../../src/workflow/export-bundle.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

const never = new AbortController().signal
const nothing = () => undefined
const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

let made: MadeOrder
let exported: ExportedBundle

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

const verify = async (path: string): Promise<Verification> => {
  const verified = await verifyBundle(made.ports, path, nothing, never)
  if (!verified.ok) throw new Error(verified.failure.message)
  return verified.value
}

const named = (findings: readonly FixityFinding[]): readonly string[] =>
  [...new Set(findings.map(({ path }) => path))].sort()

/** A copy of the bundle to do harm to. */
const copy = (name: string): string => {
  const path = join(made.root, 'copies', name)
  cpSync(exported.bundle, path, { recursive: true })
  return path
}

const flip = (path: string, at: number): void => {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

beforeAll(async () => {
  made = await makeOrder()
  const outcome = await exportBundle(made.ports, made.request, nothing, never)
  if (!outcome.ok) throw new Error(`${outcome.failure.message} ${outcome.failure.detail}`)
  exported = outcome.value
})

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', made.root])
  rmSync(made.root, { recursive: true, force: true })
})

describe('an exported bundle', () => {
  it('holds what a stranger needs, under plain names', () => {
    expect(filesIn(exported.bundle)).toEqual([
      'README.txt',
      'attachments/01_damage.jpg',
      'attachments/02_label.jpg',
      'attachments/03_item.jpg',
      'custody.jsonl',
      'dispute.en.txt',
      'evidence.pdf',
      'exhibits/A.jpg',
      'exhibits/B.jpg',
      'exhibits/C.jpg',
      'manifest.json',
      'manifest.sha256',
      'originals/01_VID_20261122.mp4',
      'originals/02_vid_20261122.mp4',
      'originals/03_100.mov',
      'verify.html',
    ])
    expect(readdirSync(made.out).sort()).toEqual(['proofbox-8123_456', 'proofbox-8123_456.zip'])
  })

  it('passes sha256sum, which lists every other file', () => {
    const output = execFileSync('sha256sum', ['-c', '--strict', 'manifest.sha256'], {
      cwd: exported.bundle,
      encoding: 'utf8',
    })
    expect(output.trim().split('\n')).toHaveLength(filesIn(exported.bundle).length - 1)
  })

  it('carries the originals and the exhibits byte for byte', () => {
    expect(digestOf(join(exported.bundle, 'originals/02_vid_20261122.mp4'))).toBe(digestOf(made.originals[1] ?? ''))
    const manifest = JSON.parse(readFileSync(exported.manifest, 'utf8')) as Manifest
    expect(digestOf(join(exported.bundle, 'exhibits/B.jpg'))).toBe(manifest.evidence.exhibits[1]?.asset)
    expect(manifest.rootSha256).toBe(exported.rootSha256)
  })

  it('was verified after it was read back, and every check passes but the ones that need a decoder', async () => {
    expect(exported.verification.ok).toBe(true)
    const states = Object.fromEntries(exported.verification.checks.map(({ id, state }) => [id, state]))
    expect(states).toEqual({
      'manifest.readable': 'pass',
      'files.complete': 'pass',
      'files.unaltered': 'pass',
      'files.unexpected': 'pass',
      'root.matches': 'pass',
      'custody.chain': 'pass',
      'custody.signatures': 'pass',
      'seal.report': 'unknown',
      'seal.signature': 'unknown',
      'custody.head': 'pass',
      'exhibits.provenance': 'pass',
      'report.states-root': 'pass',
      'frames.reextract': 'unknown',
    })
    expect(await verify(exported.bundle)).toEqual(exported.verification)
  })

  it('is the same as a zip, which verifies without being unpacked', async () => {
    const zipped = await verify(exported.zip ?? '')
    expect(zipped).toEqual(exported.verification)
    const unpacked = join(made.root, 'unpacked')
    execFileSync('unzip', ['-q', exported.zip ?? '', '-d', unpacked])
    expect(filesIn(join(unpacked, 'proofbox-8123_456'))).toEqual(filesIn(exported.bundle))
  })

  it('has the same bytes when everything that goes in is the same', async () => {
    const other = await makeOrder()
    const again = await exportBundle(other.ports, other.request, nothing, never)
    expect(again.ok).toBe(true)
    if (!again.ok) return
    expect(digestOf(again.value.zip ?? '')).toBe(digestOf(exported.zip ?? ''))
    expect(digestOf(again.value.manifest)).toBe(digestOf(exported.manifest))
    execFileSync('chmod', ['-R', 'u+w', other.root])
    rmSync(other.root, { recursive: true, force: true })
  })

  it('has the same zip in every time zone', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Kiritimati'
    const directory = join(made.root, 'elsewhere')
    const before = JSON.parse(readFileSync(exported.manifest, 'utf8')) as Manifest
    const chain = await made.ports.archive.custody(made.request.order.id)
    const cut = chain.ok ? chain.value.filter(({ action }) => action !== 'exported') : []
    const archive = { ...made.ports.archive, custody: async () => ({ ok: true as const, value: cut }) }
    const again = await exportBundle({ ...made.ports, archive }, { ...made.request, directory }, nothing, never)
    process.env.TZ = zone ?? ''
    if (zone === undefined) delete process.env.TZ
    expect(again.ok && again.value.rootSha256).toBe(before.rootSha256)
    expect(again.ok && digestOf(again.value.zip ?? '')).toBe(digestOf(exported.zip ?? ''))
  })

  it('was entered in the chain of custody', async () => {
    const chain = await made.ports.archive.custody(made.request.order.id)
    expect(chain.ok && chain.value.at(-1)?.action).toBe('exported')
    expect(chain.ok && chain.value.at(-1)?.subject.rootSha256).toBe(exported.rootSha256)
  })
})

describe('verification', () => {
  it('finds and names one changed byte in any file', async () => {
    for (const file of filesIn(exported.bundle)) {
      const size = readFileSync(join(exported.bundle, file)).length
      for (const at of [0, Math.floor(size / 2), size - 1]) {
        const path = copy('flipped')
        flip(join(path, file), at)
        const { ok, findings } = await verify(path)
        expect([file, at, ok, named(findings).includes(file)]).toEqual([file, at, false, true])
        rmSync(path, { recursive: true })
      }
    }
  })

  it('finds a changed byte anywhere in the two lists', async () => {
    for (const file of ['manifest.sha256', 'manifest.json', 'custody.jsonl']) {
      const size = readFileSync(join(exported.bundle, file)).length
      const path = copy('lists')
      for (let at = 0; at < size; at += 97) {
        flip(join(path, file), at)
        const { ok, findings } = await verify(path)
        expect([file, at, ok, named(findings).includes(file)]).toEqual([file, at, false, true])
        flip(join(path, file), at)
      }
      expect((await verify(path)).ok).toBe(true)
      rmSync(path, { recursive: true })
    }
  })

  it('blames the list and not the picture when it is the list that changed', async () => {
    const path = copy('blame')
    const list = join(path, 'manifest.sha256')
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^[0-9a-f]{4}(.* {2}exhibits\/A\.jpg)$/m, '0000$1'))
    expect(named((await verify(path)).findings)).toEqual(['manifest.sha256'])
  })

  it('lists all findings: missing, added, altered, a link', async () => {
    const path = copy('many')
    rmSync(join(path, 'exhibits/A.jpg'))
    writeFileSync(join(path, 'added.txt'), 'x')
    symlinkSync('/etc/hostname', join(path, 'attachments/link.jpg'))
    flip(join(path, 'README.txt'), 5)
    rmSync(join(path, 'exhibits/B.jpg'))
    symlinkSync(join(exported.bundle, 'exhibits/B.jpg'), join(path, 'exhibits/B.jpg'))
    const { ok, findings } = await verify(path)
    expect(ok).toBe(false)
    expect(findings.map(({ kind, path: file }) => `${kind} ${file}`).sort()).toEqual([
      'altered README.txt',
      'altered exhibits/B.jpg',
      'missing exhibits/A.jpg',
      'unexpected added.txt',
      'unexpected attachments/link.jpg',
    ])
  })

  it('goes on with manifest.sha256 when the manifest is gone', async () => {
    const path = copy('headless')
    rmSync(join(path, 'manifest.json'))
    flip(join(path, 'evidence.pdf'), 100)
    const { ok, findings } = await verify(path)
    expect([ok, named(findings)]).toEqual([false, ['evidence.pdf', 'manifest.json']])
  })

  it('finds evidence that was rewritten together with all of its digests but the root', async () => {
    const path = copy('rewritten')
    const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'))
    manifest.evidence.exhibits[0].caption = 'Another caption'
    writeFileSync(join(path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    const sums = execFileSync(
      'sh',
      ['-c', 'find . -type f ! -name manifest.sha256 | sed "s|^./||" | LC_ALL=C sort | xargs sha256sum'],
      { cwd: path },
    )
    writeFileSync(join(path, 'manifest.sha256'), sums)
    const { ok, checks } = await verify(path)
    expect(ok).toBe(false)
    expect(checks.filter(({ state }) => state === 'fail').map(({ id }) => id)).toEqual(['root.matches'])
  })

  it('checks a report against the manifest beside it, and says nothing about one that is alone', async () => {
    expect((await verify(join(exported.bundle, 'evidence.pdf'))).ok).toBe(true)
    const alone = join(made.root, 'alone')
    mkdirSync(alone)
    cpSync(exported.pdf, join(alone, 'evidence.pdf'))
    const { ok, checks } = await verify(join(alone, 'evidence.pdf'))
    expect([ok, new Set(checks.map(({ state }) => state))]).toEqual([false, new Set(['unknown'])])
    cpSync(exported.manifest, join(alone, 'manifest.json'))
    flip(join(alone, 'evidence.pdf'), 2000)
    expect(named((await verify(join(alone, 'evidence.pdf'))).findings)).toEqual(['evidence.pdf'])
  })

  it('refuses what is no bundle with a code and a sentence', async () => {
    const empty = join(made.root, 'empty')
    mkdirSync(empty)
    const text = join(made.root, 'text.zip')
    writeFileSync(text, 'PK but no zip')
    const codes = await Promise.all(
      [empty, text, join(made.root, 'none'), made.originals[0] ?? ''].map(async (path) => {
        const verified = await verifyBundle(made.ports, path, nothing, never)
        return verified.ok ? 'verified' : verified.failure.code
      }),
    )
    expect(codes).toEqual(['bundle.not-a-bundle', 'bundle.unreadable', 'bundle.missing', 'bundle.not-a-bundle'])
  })

  it('refuses a zip that leads outside', async () => {
    const evil = join(made.root, 'evil')
    mkdirSync(join(evil, 'in'), { recursive: true })
    writeFileSync(join(evil, 'manifest.json'), '{}')
    execFileSync('zip', ['-q', join(evil, 'evil.zip'), '../manifest.json'], { cwd: join(evil, 'in') })
    const verified = await verifyBundle(made.ports, join(evil, 'evil.zip'), nothing, never)
    expect(!verified.ok && verified.failure.code).toBe('bundle.unreadable')
  })

  it('re-hashes an archive and follows its chains', async () => {
    expect((await verify(made.archive)).ok).toBe(true)
    const path = join(made.root, 'archive-copy')
    cpSync(made.archive, path, { recursive: true })
    const original = made.request.order.originals[0]?.sha256 ?? ''
    const picture = made.request.order.exhibits[0]?.asset ?? ''
    const blob = (digest: string): string => join('vault', digest.slice(0, 2), digest.slice(2))
    chmodSync(join(path, blob(original)), 0o600)
    flip(join(path, blob(original)), 10)
    rmSync(join(path, blob(picture)), { force: true })
    const [order] = readdirSync(join(path, 'orders'))
    const log = join(path, 'orders', order ?? '', 'custody.jsonl')
    writeFileSync(log, readFileSync(log, 'utf8').split('\n').slice(1).join('\n'))
    const { ok, findings } = await verify(path)
    expect(ok).toBe(false)
    expect(named(findings)).toEqual([`orders/${order}/custody.jsonl`, blob(original), blob(picture)].sort())
  })
})

describe('export', () => {
  it('does not overwrite a bundle, and takes an empty folder', async () => {
    const before = digestOf(exported.manifest)
    const again = await exportBundle(made.ports, made.request, nothing, never)
    expect(!again.ok && again.failure.code).toBe('bundle.exists')
    expect(digestOf(exported.manifest)).toBe(before)
    const directory = join(made.root, 'second')
    mkdirSync(join(directory, 'proofbox-8123_456'), { recursive: true })
    const second = await exportBundle(made.ports, { ...made.request, directory, zip: false }, nothing, never)
    expect(second.ok && second.value.zip).toBeNull()
    expect(readdirSync(directory)).toEqual(['proofbox-8123_456'])
  })

  it('leaves nothing when it is cancelled, at any phase', async () => {
    for (const phase of ['writing-pdf', 'writing-bundle', 'verifying'] as const) {
      const directory = join(made.root, `cancelled-${phase}`)
      const cancel = new AbortController()
      const stop = (progress: { phase: string }): void => {
        if (progress.phase === phase) cancel.abort()
      }
      const outcome = await exportBundle(made.ports, { ...made.request, directory }, stop, cancel.signal)
      expect(!outcome.ok && outcome.failure.code).toBe('job.cancelled')
      expect(existsSync(directory) ? readdirSync(directory) : []).toEqual([])
    }
  })

  it('leaves nothing when an original is missing or altered in the vault', async () => {
    const original = made.request.order.originals[1]?.sha256
    const path = (original && (await made.ports.vault.pathOf(original))) ?? ''
    const directory = join(made.root, 'failed')
    renameSync(path, `${path}.away`)
    const missing = await exportBundle(made.ports, { ...made.request, directory }, nothing, never)
    writeFileSync(path, 'other bytes')
    const altered = await exportBundle(made.ports, { ...made.request, directory }, nothing, never)
    renameSync(`${path}.away`, path)
    expect([!missing.ok && missing.failure.code, !altered.ok && altered.failure.code]).toEqual([
      'vault.missing',
      'vault.altered',
    ])
    expect(readdirSync(directory)).toEqual([])
  })

  it('takes an attachment that was made of exhibits, and says in the manifest of which', async () => {
    const directory = join(made.root, 'derived')
    const cache = createVault(join(made.root, 'cache'))
    const stored = await cache.put(Buffer.from('a smaller picture'))
    if (!stored.ok) throw new Error(stored.failure.message)
    const [damage, label] = made.request.attachments
    if (!damage || !label) throw new Error('no attachments')
    const smaller = { ...damage, sha256: stored.value.sha256, bytes: stored.value.byteLength, place: 'cache' as const }
    const request = { ...made.request, directory, zip: false, attachments: [smaller, label] }
    const outcome = await exportBundle({ ...made.ports, cache }, request, nothing, never)
    if (!outcome.ok) throw new Error(outcome.failure.message)
    expect(outcome.value.verification.ok).toBe(true)
    const file = outcome.value.files.find(({ path }) => path === 'attachments/01_damage.jpg')
    expect(file).toMatchObject({ sha256: smaller.sha256, derivedFrom: damage.madeOf })
    const foreign = { ...smaller, madeOf: [smaller.sha256] }
    const stranger = await exportBundle(
      { ...made.ports, cache },
      { ...request, directory: join(made.root, 'foreign'), attachments: [foreign] },
      nothing,
      never,
    )
    expect(!stranger.ok && stranger.failure.code).toBe('bundle.not-verified')
  })

  it('holds the attachments that it is given and no others', async () => {
    const directory = join(made.root, 'limited')
    const attachments = made.request.attachments.slice(0, 2)
    const outcome = await exportBundle(made.ports, { ...made.request, directory, attachments }, nothing, never)
    expect(outcome.ok && outcome.value.attachments.map(({ file }) => file.split('/').pop())).toEqual([
      '01_damage.jpg',
      '02_label.jpg',
    ])
  })
})
