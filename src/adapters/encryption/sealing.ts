import { hkdfSync, webcrypto } from 'node:crypto'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { openAgeBytes, openAgeFile, startAgeFile } from './age-file.ts'
import { createStoredNames } from './stored-name.ts'

/** RFC 8410: what stands before the 32 bytes of an X25519 key in PKCS #8. */
const pkcs8Head = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20])

const derived = (scalar: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', scalar, 'proofbox archive names', purpose, 32))

export interface OpenedSealing extends Sealing {
  /** Overwrites the keys of names; the key of the content is the runtime's own, and goes when nobody names it any more. */
  drop(): void
}

/** Everything that is done with the identity of an archive. `scalar` is its 32 bytes and is overwritten here. */
export const createSealing = async (scalar: Uint8Array, recipient: string): Promise<OpenedSealing> => {
  const pkcs8 = new Uint8Array([...pkcs8Head, ...scalar])
  const [macKey, cipherKey] = [derived(scalar, 'mac'), derived(scalar, 'cipher')]
  let identity: webcrypto.CryptoKey | null = await webcrypto.subtle.importKey(
    'pkcs8',
    pkcs8,
    { name: 'X25519' },
    false,
    ['deriveBits'],
  )
  pkcs8.fill(0)
  scalar.fill(0)
  const names = createStoredNames(macKey, cipherKey)
  const key = (): webcrypto.CryptoKey => {
    if (identity === null) throw new Error('the archive is locked')
    return identity
  }
  return {
    async seal(bytes) {
      const stream = await startAgeFile(recipient)
      return Buffer.concat([stream.update(bytes), stream.end()])
    },
    open: async (stored) => openAgeBytes(stored, key()),
    startSealing: () => startAgeFile(recipient),
    openFile: async (path, take, signal) => openAgeFile(path, key(), take, signal),
    folderName: names.folder,
    folderCalled: names.folderCalled,
    blobPath: names.blob,
    blobAt: names.blobAt,
    drop() {
      identity = null
      macKey.fill(0)
      cipherKey.fill(0)
    },
  }
}
