import type { Manifest } from '../../src/domain/evidence/manifest.ts'
import { type CheckSigned, type SigningKey, signedText } from '../../src/domain/evidence/signed-line.ts'
import { digestBytes, type Sha256 } from '../../src/domain/kernel/digest.ts'
import type { Answer } from './answer.ts'
import { checkDetached, checkStamp } from './cms.ts'
import { oidOf, parts, readDer, UnreadForm } from './der.ts'
import { verifyEd25519 } from './ed25519.ts'
import { bytesOf, type GivenFile } from './given-files.ts'
import { hashBytes } from './sha256.ts'

type Bytes = Uint8Array<ArrayBuffer>

const sealBytes = 2 ** 20

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** The 32 bytes of an Ed25519 key in PEM (RFC 8410), and how it is named; null for other text. */
const openKey = (pem: string): { readonly id: Sha256; readonly key: Bytes } | null => {
  try {
    const der = fromBase64(pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, ''))
    const [kind, bits] = parts(readDer(der)[0])
    const isEd25519 = oidOf(parts(kind)[0]) === '1.3.101.112' && bits?.content.length === 33
    return isEd25519 ? { id: hashBytes(der), key: bits.content.slice(1) } : null
  } catch {
    return null
  }
}

const canVerify = (): boolean => globalThis.crypto?.subtle !== undefined

/** Checks all signatures of a log first, so that the domain can then ask for each of them; null where no browser can. */
export const checkLines = async (log: string, keys: readonly SigningKey[]): Promise<CheckSigned | null> => {
  if (!canVerify()) return null
  const opened = new Map(keys.map(({ id, publicKey }) => [id, openKey(publicKey)]))
  const known = new Map<string, boolean>()
  for (const line of log.split('\n')) {
    try {
      const entry: { readonly key?: unknown; readonly signature?: unknown } = JSON.parse(line)
      const { key: id, signature } = entry
      const key = opened.get(id as Sha256)
      if (typeof signature !== 'string' || !key || key.id !== id) continue
      const text = signedText(entry)
      const bytes = fromBase64(signature)
      const isPlain = btoa(String.fromCharCode(...bytes)) === signature
      const fits = isPlain && (await verifyEd25519(key.key, new TextEncoder().encode(text), bytes))
      known.set(`${signature} ${text}`, fits)
    } catch {
      // A line that is no entry, or whose signature is no base64, has no signature that fits; the chain names it.
    }
  }
  return (id, text, signature) => (opened.get(id) ? (known.get(`${signature} ${text}`) ?? false) : null)
}

const attempt = async <Value>(ask: () => Promise<Value>): Promise<Value | 'unread' | 'wrong'> => {
  try {
    return await ask()
  } catch (error) {
    return error instanceof UnreadForm ? 'unread' : 'wrong'
  }
}

const at = async (files: ReadonlyMap<string, GivenFile>, path: string): Promise<Bytes | null> => {
  const file = files.get(path)
  return file ? bytesOf(file, sealBytes).catch(() => new Uint8Array()) : null
}

const checkOwnSignature = async (
  files: ReadonlyMap<string, GivenFile>,
  text: Bytes,
  keys: Manifest['evidence']['keys'],
) => {
  const own = await at(files, 'signature/manifest.sig')
  if (own === null) return null
  const path = 'signature/manifest.sig'
  if (!canVerify()) return { state: 'pending', key: 'browser', values: { path } } as const
  const key = openKey(new TextDecoder().decode((await at(files, 'signature/public-key.pem')) ?? new Uint8Array()))
  const fits = key !== null && (await verifyEd25519(key.key, text, own))
  if (!fits) return { state: 'not-proved', key: 'signature-wrong', values: { path } } as const
  // The key that signed the log signs the bundle too, where the log is signed.
  const isNamed = !keys || keys.some(({ id }) => id === key.id)
  return isNamed
    ? ({ state: 'proved', key: 'signature-key', values: { key: key.id.slice(0, 16) } } as const)
    : ({ state: 'not-proved', key: 'signature-other', values: { path } } as const)
}

const checkCertificate = async (files: ReadonlyMap<string, GivenFile>, text: Bytes): Promise<Answer | null> => {
  const path = 'signature/manifest.p7s'
  const cms = await at(files, path)
  if (cms === null) return null
  const found = await attempt(() => checkDetached(cms, text))
  if (found === 'unread') return { state: 'pending', key: 'browser', values: { path } }
  if (found === 'wrong' || found.fits === false)
    return { state: 'not-proved', key: 'signature-wrong', values: { path } }
  if (found.fits === null) return { state: 'pending', key: 'browser', values: { path } }
  return {
    state: 'proved',
    key: found.isSelfMade ? 'signature-self' : 'signature-named',
    values: { name: found.signer },
  }
}

const checkToken = async (path: string, token: Bytes, digest: Sha256): Promise<Answer> => {
  const found = await attempt(() => checkStamp(token, digestBytes(digest)))
  if (found === 'wrong') return { state: 'not-proved', key: 'stamp-wrong', values: { path } }
  if (found === 'unread') return { state: 'pending', key: 'browser', values: { path } }
  if (found.fits === null) return { state: 'pending', key: 'browser', values: { path } }
  if (!found.fits) return { state: 'not-proved', key: 'stamp-wrong', values: { path } }
  return { state: 'proved', key: 'stamp', values: { time: new Date(found.at).toISOString(), name: found.signer } }
}

/** What the signatures and time stamps over `manifest.json` show. */
export const checkSeal = async (
  files: ReadonlyMap<string, GivenFile>,
  text: Bytes,
  digest: Sha256,
  keys: Manifest['evidence']['keys'],
): Promise<readonly Answer[]> => {
  const signatures = [await checkOwnSignature(files, text, keys), await checkCertificate(files, text)]
  const answers: Answer[] = signatures.filter((answer) => answer !== null)
  if (answers.length === 0) answers.push({ state: 'pending', key: 'signature-none' })
  const tokens = [...files.keys()].filter((path) => /^timestamp\/[^/]+\.tst$/.test(path)).sort()
  for (const path of tokens) {
    answers.push(await checkToken(path, (await at(files, path)) ?? new Uint8Array(), digest))
  }
  if (tokens.length === 0) answers.push({ state: 'pending', key: 'stamp-none' })
  return answers
}
