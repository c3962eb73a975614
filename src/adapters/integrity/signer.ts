import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type Signed, type SigningKey, signedText } from '../../domain/evidence/signed-line.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { type KeyEntry, keyLine, readKeyRing } from './key-ring.ts'
import { createSignatureCheck, keyIdOf } from './signature-check.ts'

const privatePath = 'keys/signing.pem'
/** Public parts only: what a stranger may have. */
export const keyRingPath = 'keys/keys.jsonl'

const damaged = (detail: string): Failure => ({
  code: 'keys.damaged',
  message:
    'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.',
  detail,
})

const publicPart = (key: KeyObject): SigningKey => {
  const open = createPublicKey(key)
  return { id: keyIdOf(open), publicKey: String(open.export({ format: 'pem', type: 'spki' })) }
}

const signText = (text: string, key: KeyObject): string => sign(null, Buffer.from(text, 'utf8'), key).toString('base64')

const signLine = <Line extends object>(line: Line, id: Sha256, key: KeyObject): Line & Signed => {
  const named = { ...line, key: id }
  return { ...named, signature: signText(signedText(named), key) }
}

/** On the disk before the ring names it: a crash in between leaves a key that nobody used, and that is used then. */
const makeKey = async (files: ArchiveFiles): Promise<KeyObject> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  await files.replace(privatePath, String(privateKey.export({ format: 'pem', type: 'pkcs8' })))
  return privateKey
}

const startRing = async (files: ArchiveFiles, clock: Clock, own: KeyObject): Promise<void> => {
  const { id, publicKey } = publicPart(own)
  const entry: KeyEntry = signLine({ id, publicKey, from: clock.now() }, id, own)
  await files.append(keyRingPath, keyLine(entry))
}

const readPrivate = async (files: ArchiveFiles): Promise<KeyObject | null> => {
  const pem = await files.read(privatePath)
  return pem === null ? null : createPrivateKey(Buffer.from(pem))
}

/**
 * Opens the archive's own Ed25519 key, and makes it where there never was one. A key that is lost or damaged is a
 * failure (`keys.damaged`) and never replaced by itself: lines by a new key would look like a stranger's.
 */
export const openSigner = async (files: ArchiveFiles, clock: Clock): Promise<Result<Signer, Failure>> => {
  try {
    const ring = readKeyRing(await files.lines(keyRingPath))
    if (typeof ring === 'string') return fail(damaged(ring))
    const kept = await readPrivate(files)
    if (kept === null && ring.length > 0) return fail(damaged('the private part is missing'))
    const own = kept ?? (await makeKey(files))
    if (own.asymmetricKeyType !== 'ed25519') return fail(damaged('the private part is no Ed25519 key'))
    if (ring.length === 0) await startRing(files, clock, own)
    const key = publicPart(own)
    const keys = ring.length === 0 ? [key] : ring
    if (keys.at(-1)?.id !== key.id) return fail(damaged('the private part is not of the last key'))
    return succeed({
      key,
      keys,
      seal: (line) => signLine(line, key.id, own),
      sign: (content) =>
        new Uint8Array(sign(null, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, own)),
      check: createSignatureCheck(keys),
    })
  } catch (error) {
    return fail(damaged(error instanceof Error ? error.message : String(error)))
  }
}
