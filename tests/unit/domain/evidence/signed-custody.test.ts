import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSignatureCheck, keyIdOf } from '../../../../src/adapters/integrity/signature-check.ts'
import { type CustodyEntry, custodyLine, followCustody } from '../../../../src/domain/evidence/custody.ts'
import { type SigningKey, signedText } from '../../../../src/domain/evidence/signed-line.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

const makeKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key: SigningKey = {
    id: keyIdOf(publicKey),
    publicKey: String(publicKey.export({ format: 'pem', type: 'spki' })),
  }
  const seal = (entry: CustodyEntry): CustodyEntry => {
    const named = { ...entry, key: key.id }
    return { ...named, signature: sign(null, Buffer.from(signedText(named)), privateKey).toString('base64') }
  }
  return { key, seal }
}

const own = makeKey()
const stranger = makeKey()
const check = createSignatureCheck([own.key])

/** A log whose first entries are from before there were keys. */
const chainOf = (subjects: readonly string[], unsigned = 0, by = own): readonly string[] => {
  const lines: string[] = []
  for (const [sequence, text] of subjects.entries()) {
    const last = lines.at(-1)
    const entry: CustodyEntry = {
      sequence,
      at: instant('2026-11-22T12:00:00Z'),
      actor: 'proofbox',
      action: 'derived',
      subject: { text },
      previous: last === undefined ? null : hash(last),
    }
    lines.push(custodyLine(sequence < unsigned ? entry : by.seal(entry)))
  }
  return lines
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const follow = (lines: readonly string[]) => followCustody(text(lines), hash, check)
const broken = (lines: readonly string[]): readonly number[] => [
  ...new Set(follow(lines).breaks.map(({ line }) => line)),
]

const subjects = fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 7 })
const place = fc.nat()
const runs = { numRuns: 60 }

describe('a signed chain of custody', () => {
  it('is unbroken as it was written, and says since when lines are signed', () => {
    fc.assert(
      fc.property(subjects, place, (texts, at) => {
        const unsigned = at % (texts.length + 1)
        const chain = follow(chainOf(texts, unsigned))
        expect([chain.entries, chain.signed, chain.breaks]).toEqual([texts.length, texts.length - unsigned, []])
      }),
      runs,
    )
  })

  it('names the line of any changed character, also of the last line, which nothing is chained to', () => {
    fc.assert(
      fc.property(subjects, place, place, (texts, at, where) => {
        const lines = chainOf(texts)
        const line = at % lines.length
        const old = lines[line] ?? ''
        const index = where % old.length
        const other = old[index] === '7' ? '8' : '7'
        const changed = old.slice(0, index) + other + old.slice(index + 1)
        expect(broken(lines.with(line, changed))).toContain(line + 1)
      }),
      { numRuns: 200 },
    )
  })

  it('names the line where one was taken out, put in twice, or swapped', () => {
    fc.assert(
      fc.property(subjects, place, (texts, at) => {
        const lines = chainOf(texts)
        const line = at % (lines.length - 1)
        expect(broken(lines.toSpliced(line, 1))).toContain(line + 1)
        expect(broken(lines.toSpliced(line, 0, lines[line] ?? ''))).toContain(line + 2)
        const swapped = lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '')
        expect(broken(swapped)).toContain(line + 1)
      }),
      runs,
    )
  })

  it('names every line from where somebody without the key wrote the rest anew', () => {
    fc.assert(
      fc.property(subjects, place, (texts, at) => {
        const from = at % texts.length
        const lines = chainOf(texts)
        const forged = chainOf(
          texts.map((one, index) => (index < from ? one : `${one}!`)),
          0,
          stranger,
        )
        // The chain of the forged lines begins behind the true ones, so that only the signatures tell.
        const rewritten: string[] = lines.slice(0, from)
        for (const line of forged.slice(from)) {
          const { signature: _, key: __, ...entry } = JSON.parse(line) as CustodyEntry
          const last = rewritten.at(-1)
          rewritten.push(custodyLine(stranger.seal({ ...entry, previous: last === undefined ? null : hash(last) })))
        }
        expect(broken(rewritten)).toEqual(texts.slice(from).map((_, index) => from + index + 1))
        expect(follow(rewritten).breaks[0]?.expected).toBe('a key of this archive')
        // Under the name of the true key, the signature is wrong.
        const named = rewritten.map((line, index) =>
          index < from ? line : custodyLine({ ...(JSON.parse(line) as CustodyEntry), key: own.key.id }),
        )
        expect(broken(named)).toContain(from + 1)
      }),
      runs,
    )
  })

  it('names a line without a signature behind a signed one', () => {
    const lines = chainOf(['a', 'b', 'c'])
    const { signature: _, key: __, ...bare } = JSON.parse(lines[2] ?? '') as CustodyEntry
    const { breaks } = follow(lines.with(2, custodyLine(bare)))
    expect(breaks).toEqual([{ line: 3, expected: 'a signature, as the lines before', found: 'no signature' }])
  })

  it('cannot see a cut end by itself: that is what seals are for', () => {
    const lines = chainOf(['a', 'b', 'c'])
    expect(follow(lines.slice(0, 2)).breaks).toEqual([])
  })
})
