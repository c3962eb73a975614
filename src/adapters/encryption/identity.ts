import { scryptSync } from 'node:crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** An age identity as text (`AGE-SECRET-KEY-1…`) and the recipient (`age1…`) that files are encrypted for. */
export interface NewIdentity {
  readonly secret: string
  readonly recipient: string
}

export const newIdentity = async (): Promise<NewIdentity> => {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

/** BIP 173, the alphabet of bech32: age writes its keys in it, in capitals. */
const bech32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const prefix = 'AGE-SECRET-KEY-1'

/** What somebody typed as a recovery key, as age writes it; null where a letter is missing or wrong. */
export const readSecret = async (typed: string): Promise<NewIdentity | null> => {
  const secret = typed.toUpperCase().replace(/\s+/g, '')
  try {
    // The library checks the prefix and the checksum, which finds up to four wrong letters.
    return { secret, recipient: await identityToRecipient(secret) }
  } catch {
    return null
  }
}

/** The 32 bytes of a secret that was checked before. */
export const scalarOf = (secret: string): Uint8Array => {
  const bytes = new Uint8Array(32)
  let value = 0
  let bits = 0
  let at = 0
  for (const letter of secret.slice(prefix.length)) {
    value = ((value << 5) | bech32.indexOf(letter)) & 0xfff
    bits += 5
    if (bits >= 8 && at < bytes.length) {
      bits -= 8
      bytes[at++] = (value >> bits) & 0xff
    }
  }
  return bytes
}

/** The least that a guess must cost, whatever the machine: 2^17 takes 128 MiB. age itself takes 2^18. */
const leastWork = 17
const mostWork = 20
const wantedMillis = 1000

/** The library's scrypt takes about one and a half times as long as Node's, which this measures with. */
const libraryFactor = 1.6

/** log2 of the work of scrypt (RFC 7914; r = 8, p = 1) that takes about a second on this machine. */
export const workFactor = (millis: () => number = () => performance.now()): number => {
  const probe = 15
  const from = millis()
  scryptSync('how long does it take', 'a salt', 32, { N: 2 ** probe, r: 8, p: 1, maxmem: 64 * 2 ** 20 })
  const one = Math.max(1, (millis() - from) * libraryFactor)
  return Math.min(mostWork, Math.max(leastWork, probe + Math.round(Math.log2(wantedMillis / one))))
}

/** Spelled the same way on every keyboard: RFC 8265 asks for NFC. Nothing else of a passphrase is changed. */
const spelled = (passphrase: string): string => passphrase.normalize('NFC')

/** The identity as an age file that this passphrase opens. */
export const wrapWithPassphrase = async (secret: string, passphrase: string, work: number): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(spelled(passphrase))
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(`${secret}\n`)
}

/** The identity as an age file that the holder of the recovery key opens. */
export const wrapForRecovery = async (secret: string, recoveryRecipient: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recoveryRecipient)
  return encrypter.encrypt(`${secret}\n`)
}

/** Null where this key does not open it, or the file was changed: the two cannot be told apart. */
const unwrap = async (stored: Uint8Array, add: (decrypter: Decrypter) => void): Promise<string | null> => {
  const decrypter = new Decrypter()
  try {
    add(decrypter)
    return (await decrypter.decrypt(stored, 'text')).trim()
  } catch {
    return null
  }
}

export const unwrapWithPassphrase = (stored: Uint8Array, passphrase: string): Promise<string | null> =>
  unwrap(stored, (decrypter) => decrypter.addPassphrase(spelled(passphrase)))

export const unwrapWithRecovery = (stored: Uint8Array, recoverySecret: string): Promise<string | null> =>
  unwrap(stored, (decrypter) => decrypter.addIdentity(recoverySecret))
