import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { openArchive } from '../../src/adapters/archive/open-archive.ts'
import { openSigner } from '../../src/adapters/integrity/signer.ts'
import { type CustodyEntry, custodyLine } from '../../src/domain/evidence/custody.ts'
import { signedText } from '../../src/domain/evidence/signed-line.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

const never = new AbortController().signal

let made: MadeOrder
let id: string
let log: string

beforeEach(async () => {
  made = await makeOrder()
  id = made.request.order.id
  await made.ports.archive.save(made.request.order)
  const [folder = ''] = readdirSync(join(made.archive, 'orders'))
  log = join(made.archive, 'orders', folder, 'custody.jsonl')
  await made.ports.archive.seal('exported')
})
afterEach(() => rmSync(made.root, { recursive: true, force: true }))

const edit = (n: number) => made.ports.archive.record(id, 'order-edited', { n })

/** The outcome of a check, and every file that is named. */
const verified = async () => {
  const result = await verifyBundle(made.ports, made.archive, () => undefined, never)
  if (!result.ok) throw new Error(result.failure.message)
  const { checks, findings } = result.value
  return {
    outcome: (name: string) => checks.find((check) => check.id === name)?.state,
    paths: [...new Set(findings.map(({ path }) => path))],
    findings,
  }
}
const logName = (): string => log.slice(made.archive.length + 1)
const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1)
const write = (path: string, lines: readonly string[]): void =>
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))

describe('seals of an archive', () => {
  it('find nothing wrong where nothing is', async () => {
    await edit(1)
    await made.ports.archive.seal('closed')
    await edit(2)
    const { outcome, paths } = await verified()
    const names = ['custody.chain', 'custody.signatures', 'custody.seals']
    expect([names.map(outcome), paths]).toEqual([['pass', 'pass', 'pass'], []])
  })

  it('are not what finds a line that somebody else signed: its signature is', async () => {
    const lines = linesOf(log)
    const last = JSON.parse(lines.at(-1) ?? '') as CustodyEntry
    write(log, lines.with(-1, custodyLine({ ...last, signature: Buffer.alloc(64, 1).toString('base64') })))
    rmSync(join(made.archive, 'seals.jsonl'))
    const { outcome, findings } = await verified()
    expect([outcome('custody.signatures'), outcome('custody.seals')]).toEqual(['fail', 'unknown'])
    expect(findings).toMatchObject([{ path: logName(), expected: expect.stringContaining(`line ${lines.length}: `) }])
  })

  it('find a log that was cut at its end, and one that an older copy replaced', async () => {
    const older = join(made.root, 'older')
    cpSync(log, older)
    await edit(1)
    await made.ports.archive.seal('closed')
    cpSync(older, log)
    const { outcome, paths } = await verified()
    expect([outcome('custody.seals'), paths]).toEqual(['fail', [logName()]])
  })

  it('find a log that was cut and went on growing beyond its old end, sealed again', async () => {
    const whole = linesOf(log)
    write(log, whole.slice(0, -1))
    for (let n = 0; n < 3; n++) await edit(n)
    await made.ports.archive.seal('closed')
    const { outcome, findings } = await verified()
    expect(outcome('custody.seals')).toBe('fail')
    expect(findings[0]).toMatchObject({
      kind: 'inconsistent',
      path: logName(),
      expected: expect.stringContaining(`entry ${whole.length} with`),
    })
  })

  it('find an order that is gone without a word in the log of deletions', async () => {
    rmSync(join(log, '..'), { recursive: true })
    const { outcome, findings } = await verified()
    expect(outcome('custody.seals')).toBe('fail')
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'missing', path: logName() }))
  })

  it('find themselves changed, taken out, swapped, or written by another key', async () => {
    for (let n = 0; n < 3; n++) {
      await edit(n)
      await made.ports.archive.seal('closed')
    }
    const seals = join(made.archive, 'seals.jsonl')
    const whole = linesOf(seals)
    const [first = '', second = '', third = '', last = ''] = whole
    const damaged: readonly (readonly string[])[] = [
      [first.replace('"why":"exported"', '"why":"closed"'), second, third, last],
      [first, third, last],
      [first, third, second, last],
      [first, second, third, last.replace(/"entries":\d+/, '"entries":1')],
      [first, second, third, 'no seal'],
    ]
    for (const lines of damaged) {
      write(seals, lines)
      const { paths } = await verified()
      expect(paths).toContain('seals.jsonl')
    }
    write(seals, whole)
    expect((await verified()).paths).toEqual([])
  })

  it('are written for what changed only', async () => {
    const before = linesOf(join(made.archive, 'seals.jsonl')).length
    expect(await made.ports.archive.seal('closed')).toEqual({ ok: true, value: null })
    await made.ports.archive.record('other', 'acquired', {})
    const sealed = await made.ports.archive.seal('closed')
    expect(sealed.ok && sealed.value?.heads.length).toBe(1)
    expect(linesOf(join(made.archive, 'seals.jsonl'))).toHaveLength(before + 1)
  })

  it('are written at the next start for what a process that died left unsealed', async () => {
    await edit(1)
    const { clock, hasher } = made.ports
    const opened = await openArchive(made.archive, { clock, hasher, openSigner: (files) => openSigner(files, clock) })
    if (!opened.ok) throw new Error(opened.failure.message)
    await opened.value.close()
    const last = JSON.parse(linesOf(join(made.archive, 'seals.jsonl')).at(-1) ?? '{}')
    expect([last.why, last.heads[0].entries]).toEqual(['opened', linesOf(log).length])
  })
})

describe('the key of an archive', () => {
  const fresh = () => createArchiveFiles(join(made.root, 'keys-only'))
  const pem = () => join(made.root, 'keys-only', 'keys', 'signing.pem')

  it('is made once, for its owner alone, and found again', async () => {
    const first = await openSigner(fresh(), made.ports.clock)
    const again = await openSigner(fresh(), made.ports.clock)
    expect(first.ok && again.ok && first.value.key).toEqual(again.ok && again.value.key)
    if (process.platform !== 'win32') expect(statSync(pem()).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['damaged', () => writeFileSync(pem(), 'no key')],
    ['gone', () => rmSync(pem())],
    ['another one', () => renameSync(join(made.archive, 'keys', 'signing.pem'), pem())],
    ['of another kind', () => execFileSync('openssl', ['genpkey', '-algorithm', 'x25519', '-out', pem()])],
  ])('is never replaced where it is %s', async (_, harm) => {
    await openSigner(fresh(), made.ports.clock)
    harm()
    const before = existsSync(pem()) ? readFileSync(pem(), 'utf8') : null
    expect(await openSigner(fresh(), made.ports.clock)).toMatchObject({ failure: { code: 'keys.damaged' } })
    expect(existsSync(pem()) ? readFileSync(pem(), 'utf8') : null).toBe(before)
  })

  it('makes signatures that openssl finds good, over the text that the documentation names', async () => {
    const recorded = await edit(1)
    if (!recorded.ok) throw new Error(recorded.failure.message)
    const entry = recorded.value
    const at = (name: string): string => join(made.root, 'openssl', name)
    mkdirSync(at(''))
    writeFileSync(at('text'), signedText(entry))
    writeFileSync(at('signature'), Buffer.from(entry.signature ?? '', 'base64'))
    execFileSync('openssl', ['pkey', '-in', join(made.archive, 'keys', 'signing.pem'), '-pubout', '-out', at('key')])
    const ask = (): string =>
      execFileSync(
        'openssl',
        ['pkeyutl', '-verify', '-pubin', '-inkey', at('key'), '-rawin', '-in', at('text'), '-sigfile', at('signature')],
        { encoding: 'utf8', stdio: 'pipe' },
      )
    expect(ask()).toContain('Signature Verified Successfully')
    writeFileSync(at('text'), signedText({ ...entry, actor: 'somebody' }))
    expect(ask).toThrow()
  })
})

describe('a long log', () => {
  it('is read once in a process, however many entries are appended', async () => {
    const reads: string[] = []
    const files = createArchiveFiles(join(made.root, 'counted'))
    const lines = (path: string) => {
      reads.push(path)
      return files.lines(path)
    }
    const counted = { ...files, lines }
    const { clock, hasher } = made.ports
    const archive = createArchive(join(made.root, 'counted'), { clock, hasher, encrypted: counted })
    for (let n = 0; n < 50; n++) expect((await archive.record('A', 'derived', { n })).ok).toBe(true)
    expect(reads.filter((path) => path.endsWith('custody.jsonl'))).toHaveLength(1)
    const chain = await archive.custody('A')
    expect(chain.ok && chain.value).toHaveLength(50)
  })

  it('is read again where somebody else wrote to it', async () => {
    await edit(1)
    const last = JSON.parse(linesOf(log).at(-1) ?? '') as CustodyEntry
    const extra = { ...last, sequence: last.sequence + 1, previous: made.ports.hasher.sha256(custodyLine(last)) }
    write(log, [...linesOf(log), custodyLine(extra)])
    const next = await edit(2)
    expect(next.ok && next.value).toMatchObject({ sequence: last.sequence + 2 })
  })
})
