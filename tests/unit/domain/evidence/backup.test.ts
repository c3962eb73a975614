import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BackupStatement,
  listLine,
  parseList,
  parseStatement,
  statementText,
} from '../../../../src/domain/evidence/backup.ts'
import { isKept, keptUnit } from '../../../../src/domain/evidence/kept-file.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

const statement: BackupStatement = {
  format: 'proofbox-backup',
  version: 1,
  createdAt: instant('2026-11-23T14:30:00Z'),
  proofbox: '0.1.0',
  files: 2,
  bytes: 12,
  rootSha256: hash('root'),
  leftOut: [],
}

describe('the statement of a backup', () => {
  it('is read as it was written', () => {
    expect(parseStatement(statementText(statement, hash), hash)).toEqual({ ok: true, value: statement })
  })

  it('tells one turned bit anywhere', () => {
    const bytes = Buffer.from(statementText(statement, hash))
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (at) => {
        const turned = Buffer.from(bytes)
        turned[at >> 3] = (turned[at >> 3] ?? 0) ^ (1 << (at & 7))
        expect(parseStatement(turned.toString('utf8'), hash).ok).toBe(false)
      }),
    )
  })

  it('of a newer version is not guessed at', () => {
    const newer = statementText(statement, hash).replace('"version":1', '"version":2')
    expect(parseStatement(newer, hash)).toEqual({ ok: false, failure: 'a newer Proofbox wrote it' })
  })
})

describe('the list of a backup', () => {
  const files = ['orders/o-1/order.json', 'vault/ab/cd', 'settings.json'].map((path) => ({ path, sha256: hash(path) }))

  it('is read as it was written', () => {
    expect(parseList(files.map(listLine).join(''))).toEqual({ ok: true, value: files })
  })

  it.each(['../escape', '/etc/passwd', 'a/../../b', 'a//b', 'C:/x', 'a\\b', 'a/./b', ''])(
    'is refused where a path leads outside: “%s”',
    (path) => {
      expect(parseList(listLine({ path, sha256: hash(path) })).ok).toBe(false)
    },
  )

  it('is refused where a path stands twice, a line is none, or the end is missing', () => {
    const [first] = files.map(listLine)
    expect(parseList(`${first}${first}`).ok).toBe(false)
    expect(parseList(`${first}word\n`).ok).toBe(false)
    expect(parseList(`${first}`.slice(0, -1)).ok).toBe(false)
  })
})

describe('what is kept', () => {
  it.each(['orders/o-1/order.json', 'vault/ab/cd', 'settings.json', 'keys/keys.jsonl', 'what/a/later/version/adds'])(
    '“%s” is',
    (path) => expect(isKept(path)).toBe(true),
  )

  it.each([
    'cache/vault/ab/cd',
    'stages/ab/cd',
    'index.sqlite',
    'index.sqlite-wal',
    'writer.lock',
    'fixity.json',
    'vault/.tmp/1-x.part',
    'orders/o-1/.5-x.part',
    '.abc.lock',
  ])('“%s” is made again, or half-written', (path) => expect(isKept(path)).toBe(false))

  it('is read in parts that fit each other', () => {
    expect(keptUnit('orders/o-1/order.json')).toBe('orders/o-1')
    expect(keptUnit('vault/ab/cdef')).toBe('vault/ab')
    expect(keptUnit('settings.json')).toBe('settings.json')
  })
})
