import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type CustodyEntry, custodyLine, followCustody } from '../../../../src/domain/evidence/custody.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

const chainOf = (length: number): readonly string[] => {
  const lines: string[] = []
  for (let sequence = 0; sequence < length; sequence++) {
    const last = lines.at(-1)
    const entry: CustodyEntry = {
      sequence,
      at: instant('2026-11-22T12:00:00Z'),
      actor: 'proofbox',
      action: 'derived',
      subject: { number: sequence },
      previous: last === undefined ? null : hash(last),
    }
    lines.push(custodyLine(entry))
  }
  return lines
}

const follow = (lines: readonly string[]) => followCustody(lines.map((line) => `${line}\n`).join(''), hash)
const broken = (lines: readonly string[]): readonly number[] => follow(lines).breaks.map(({ line }) => line)

describe('a chain of custody', () => {
  it('is unbroken as it was written, and its head is the digest of its last line', () => {
    const lines = chainOf(5)
    expect(follow(lines)).toEqual({ entries: 5, head: hash(lines[4] ?? ''), breaks: [], signed: 0 })
    expect(follow([])).toEqual({ entries: 0, head: null, breaks: [], signed: 0 })
  })

  it('breaks where a line was changed, taken out, put in, swapped or written another way', () => {
    const lines = chainOf(5)
    const line = (index: number): string => lines[index] ?? ''
    expect(broken(lines.with(1, line(1).replace('"number":1', '"number":9')))).toEqual([3])
    expect(broken(lines.toSpliced(2, 1))).toContain(3)
    expect(broken(lines.toSpliced(2, 0, line(1)))).toContain(3)
    expect(broken([line(0), line(2), line(1), line(3), line(4)])).toContain(2)
    expect(broken(lines.with(4, line(4).replace('{', '{ ')))).toEqual([5])
    expect(broken(lines.with(2, 'nonsense'))).toEqual([3, 4])
  })

  it('shows a cut end by its head only', () => {
    const lines = chainOf(5)
    expect(follow(lines.slice(0, 4)).breaks).toEqual([])
    expect(follow(lines.slice(0, 4)).head).not.toBe(follow(lines).head)
  })

  it('names a last line without an end', () => {
    expect(followCustody(`${chainOf(1)[0]}\n{"actor"`, hash).breaks.map(({ line }) => line)).toEqual([2])
  })
})
