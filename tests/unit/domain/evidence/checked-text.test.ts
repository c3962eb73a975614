import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWithDigest, withDigest } from '../../../../src/domain/evidence/checked-text.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256
const pem = String(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))
const record = { id: 'O-1', originals: [{ name: 'видео.mp4' }], dispute: { notes: '' } }

const texts = [
  ['order.json', `${JSON.stringify(record, null, 2)}\n`],
  ['fixity.json', `${JSON.stringify(record)}\n`],
  ['keys/signing.pem', pem],
] as const

describe.each(texts)('%s', (path, text) => {
  const marked = withDigest(path, text, hash)

  it('carries its digest, and is read as it was', () => {
    expect(marked).not.toBe(text)
    expect(readWithDigest(path, marked, hash)).toEqual({ state: 'whole', text })
  })

  it('tells one turned bit anywhere', () => {
    const bytes = Buffer.from(marked)
    for (let at = 0; at < bytes.length * 8; at++) {
      const turned = Buffer.from(bytes)
      turned[at >> 3] = (turned[at >> 3] ?? 0) ^ (1 << (at & 7))
      expect(readWithDigest(path, turned.toString('utf8'), hash).state).toBe('altered')
    }
  })

  it('from before there were digests is taken as it is', () => {
    expect(readWithDigest(path, text, hash)).toEqual({ state: 'unmarked', text })
  })
})

describe('a digest in a small file', () => {
  it('leaves JSON that others can read', () => {
    expect(JSON.parse(withDigest('a.json', texts[0][1], hash))).toEqual({ ...record, sha256: hash(texts[0][1]) })
  })

  it('leaves PEM that others can read', () => {
    expect(createPrivateKey(withDigest('a.pem', pem, hash)).asymmetricKeyType).toBe('ed25519')
  })

  it('is put into no other kind of file', () => {
    expect(withDigest('custody.jsonl', '{"a":1}\n', hash)).toBe('{"a":1}\n')
    expect(withDigest('empty.json', '{}\n', hash)).toBe('{}\n')
  })

  it('comes back from any object', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
    fc.assert(
      fc.property(object, fc.constantFrom(0, 2), (value, indent) => {
        const text = `${JSON.stringify(value, null, indent)}\n`
        expect(readWithDigest('x.json', withDigest('x.json', text, hash), hash)).toEqual({ state: 'whole', text })
      }),
    )
  })
})
