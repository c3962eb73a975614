import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocumentSignatures } from '../../../../src/adapters/integrity/document-signatures.ts'
import { makeTimeStampQuery, tokenOfReply } from '../../../../src/adapters/integrity/time-stamp-query.ts'
import { createTimeStamps } from '../../../../src/adapters/integrity/time-stamps.ts'
import { makeTestAuthority, type TestAuthority } from '../../../fixtures/test-authority.ts'

const content = new TextEncoder().encode('what was stamped')
const digest = new Uint8Array(createHash('sha256').update(content).digest())
const { check, certificatesOf } = createTimeStamps()
const { detached, pdf } = createDocumentSignatures()

let authority: TestAuthority
let token: Uint8Array

beforeAll(() => {
  authority = makeTestAuthority('Odd Authority')
  const reply = tokenOfReply(authority.reply(makeTimeStampQuery(digest).der))
  if (typeof reply === 'string') throw new Error(reply)
  token = reply
})

afterAll(() => rmSync(authority.root.folder, { recursive: true, force: true }))

const stateOf = (bytes: Uint8Array): string => check(bytes, digest, authority.root.pem).state

const hugeLengths = [
  [0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
  [0x30, 0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x30, 0xff],
  [0x30, 0x80],
].map((bytes) => Uint8Array.from(bytes))

describe('a token that is not quite one', () => {
  it('is proved as it was given', () => {
    expect(stateOf(token)).toBe('proved')
  })

  it('is refused wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: token.length - 1 }), (length) => {
        expect(stateOf(token.subarray(0, length))).toBe('refused')
      }),
    )
  })

  it('is refused with bytes behind its end', () => {
    for (const more of [[0], [0x30, 0x00], [...token]]) {
      expect(stateOf(Uint8Array.from([...token, ...more]))).toBe('refused')
    }
  })

  it('is refused where a length says more than there is, and costs nothing', () => {
    for (const bytes of hugeLengths) {
      expect(stateOf(bytes)).toBe('refused')
      expect(typeof tokenOfReply(bytes)).toBe('string')
      expect(certificatesOf(bytes)).toBe('')
    }
  })
})

describe('a signature that is none', () => {
  it('never counts as whole, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(detached(content, bytes).state).toBe('changed')
        expect(typeof tokenOfReply(bytes)).toBe('string')
      }),
    )
    for (const bytes of hugeLengths) expect(detached(content, bytes).state).toBe('changed')
  })

  it('does not make a PDF whole', () => {
    const lengths = hugeLengths.map((bytes) => Buffer.from(bytes).toString('hex'))
    for (const digits of [...lengths, '3000', '30', '00', '3003020101ff', 'zz']) {
      const head = '%PDF-1.7\n/ByteRange [0 0000000000 0000000000 0000000000]\n/Contents '
      const tail = '\n%%EOF\n'
      const place = `<${digits}>`
      const numbers = [head.length, head.length + place.length, tail.length].map((at) => String(at).padStart(10, '0'))
      const signed = head.replace(/\[.*\]/, `[0 ${numbers.join(' ')}]`) + place + tail
      expect(pdf(Buffer.from(signed)).state, digits).toBe('changed')
    }
  })
})
