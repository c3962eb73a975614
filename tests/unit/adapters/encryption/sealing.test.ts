import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  newIdentity,
  readSecret,
  scalarOf,
  unwrapWithPassphrase,
  unwrapWithRecovery,
  workFactor,
  wrapForRecovery,
  wrapWithPassphrase,
} from '../../../../src/adapters/encryption/identity.ts'
import { createSealing, type OpenedSealing } from '../../../../src/adapters/encryption/sealing.ts'
import { plainPath, storedPath } from '../../../../src/adapters/encryption/stored-path.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-sealing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let sealing: OpenedSealing
let secret = ''
let recipient = ''
const keyFile = join(folder, 'key.txt')
beforeAll(async () => {
  ;({ secret, recipient } = await newIdentity())
  sealing = await createSealing(scalarOf(secret), recipient)
  writeFileSync(keyFile, `${secret}\n`)
})

const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 0xff)
/** Around the edges of the pieces that age cuts its payload into. */
const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001]
const age = (args: readonly string[], input?: Uint8Array): Buffer =>
  execFileSync('age', args, { input: input ? Buffer.from(input) : undefined, maxBuffer: 1 << 26 })

describe('encrypted bytes', () => {
  it.each(lengths)('%i bytes are opened by the age program', async (length) => {
    const plain = bytesOf(length)
    const file = join(folder, `${length}.age`)
    writeFileSync(file, await sealing.seal(plain))
    expect(Buffer.compare(age(['-d', '-i', keyFile, file]), Buffer.from(plain))).toBe(0)
  })

  it.each(lengths)('%i bytes that the age program encrypted are opened here', async (length) => {
    const plain = bytesOf(length)
    expect(Buffer.compare(await sealing.open(age(['-r', recipient], plain)), plain)).toBe(0)
  })

  it('any bytes in pieces of any size come back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (length, piece) => {
          const plain = bytesOf(length)
          const stream = await sealing.startSealing()
          const out: Uint8Array[] = []
          for (let at = 0; at < length; at += piece) out.push(stream.update(plain.subarray(at, at + piece)))
          const path = join(folder, 'any.age')
          writeFileSync(path, Buffer.concat([...out, stream.end()]))
          const back: Uint8Array[] = []
          await sealing.openFile(path, (chunk) => void back.push(chunk.slice()))
          expect(Buffer.compare(Buffer.concat(back), plain)).toBe(0)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('one changed bit is found wherever it is, and so is an end that is missing', async () => {
    const stored = await sealing.seal(bytesOf(70_000))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: stored.length * 8 - 1 }), async (bit) => {
        const changed = stored.slice()
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await expect(sealing.open(changed)).rejects.toThrow()
      }),
      { numRuns: 150 },
    )
    for (const end of [0, 100, 184, 65_736, stored.length - 1])
      await expect(sealing.open(stored.subarray(0, end))).rejects.toThrow()
  })

  it('are opened by no other key, and by none after the keys were dropped', async () => {
    const other = await newIdentity()
    const stored = await sealing.seal(bytesOf(10))
    const stranger = await createSealing(scalarOf(other.secret), other.recipient)
    await expect(stranger.open(stored)).rejects.toThrow()
    const mine = await createSealing(scalarOf(secret), recipient)
    mine.drop()
    await expect(mine.open(stored)).rejects.toThrow('locked')
  })
})

describe('names on the disk', () => {
  it('hide the path and give it back, and only to the holder of the key', async () => {
    const other = await newIdentity()
    const stranger = await createSealing(scalarOf(other.secret), other.recipient)
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
      .filter((text) => !/[/\\:\0]/.test(text) && text.isWellFormed())
    fc.assert(
      fc.property(name, (part) => {
        const stored = storedPath(`orders/${part}/order.json`, sealing)
        expect(stored).toMatch(/^orders\/[a-z2-7]+\/order\.json\.age$/)
        expect(stored.split('/')[1]?.length).toBeLessThan(255)
        expect(plainPath(stored, sealing)).toBe(`orders/${part}/order.json`)
        expect(plainPath(stored, stranger)).toBeNull()
        expect(storedPath(`orders/${part}/order.json`, sealing)).toBe(stored)
      }),
    )
  })

  it('hide which bytes a vault holds', () => {
    const digest = 'ab'.repeat(32)
    const path = `cache/vault/${digest.slice(0, 2)}/${digest.slice(2)}`
    const stored = storedPath(path, sealing)
    expect(stored).toMatch(/^cache\/vault\/[0-9a-f]{2}\/[0-9a-f]{94}\.age$/)
    expect(stored).not.toContain('abababab')
    expect(plainPath(stored, sealing)).toBe(path)
    expect(plainPath(stored.replace(/.\.age$/, 'x.age'), sealing)).toBeNull()
  })
})

describe('the identity of an archive', () => {
  it('comes back with the passphrase, by hand or by the age program, and with no other', async () => {
    const wrapped = await wrapWithPassphrase(secret, 'stra\u00dfe caf\u00e9 lamp', 10)
    expect(await unwrapWithPassphrase(wrapped, 'stra\u00dfe cafe\u0301 lamp')).toBe(secret)
    expect(await unwrapWithPassphrase(wrapped, 'strasse cafe lamp')).toBeNull()
    wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1
    expect(await unwrapWithPassphrase(wrapped, 'stra\u00dfe caf\u00e9 lamp')).toBeNull()
  })

  it('comes back with the recovery key as it was printed', async () => {
    const recovery = await newIdentity()
    const wrapped = await wrapForRecovery(secret, recovery.recipient)
    const typed = await readSecret(` ${recovery.secret.toLowerCase().replace(/(.{9})/g, '$1 \n')}`)
    expect(await unwrapWithRecovery(wrapped, typed?.secret ?? '')).toBe(secret)
    expect(await readSecret(recovery.secret.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')))).toBeNull()
    const path = join(folder, 'recovery.age')
    const recoveryFile = join(folder, 'recovery.txt')
    writeFileSync(path, wrapped)
    writeFileSync(recoveryFile, recovery.secret)
    expect(age(['-d', '-i', recoveryFile, path]).toString()).toBe(`${secret}\n`)
    expect(readFileSync(keyFile, 'utf8')).toBe(`${secret}\n`)
  })

  it('costs a guess more on a faster machine and never less than the floor', () => {
    const machine = (probeMillis: number) => {
      let now = -probeMillis
      return workFactor(() => (now += probeMillis))
    }
    expect(machine(10_000)).toBe(17)
    expect(machine(78)).toBe(18)
    expect(machine(0)).toBe(20)
  })
})
