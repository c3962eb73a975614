import { type FileHandle, open } from 'node:fs/promises'
import type { OriginHint } from '../../domain/evidence/origin-hint.ts'
import type { CredentialsReader } from '../../workflow/ports/credentials-reader.ts'
import { manifestInBaseMedia } from './base-media.ts'
import { type FileRanges, type FoundManifest, fourLetters, rangesOf, uint16, uint32 } from './file-ranges.ts'
import { manifestInJpeg, manifestInPng, manifestInRiff } from './picture-files.ts'
import { readCompanion } from './proof-mode.ts'
import { readManifestStore } from './read-manifest.ts'

/** A film of some gigabytes is hashed in a fraction of this; a disk that takes longer is not waited for. */
const longestMillis = 60_000

const baseMediaBoxes = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'uuid']

const findManifest = async (file: FileRanges): Promise<FoundManifest> => {
  const head = await file.read(0, 16)
  if (uint16(head, 0) === 0xffd8) return manifestInJpeg(file)
  if (uint32(head, 0) === 0x89504e47) return manifestInPng(file)
  if (fourLetters(head, 0) === 'RIFF') return manifestInRiff(file)
  return baseMediaBoxes.includes(fourLetters(head, 4)) ? manifestInBaseMedia(file) : { state: 'none' }
}

const hintsOf = async (handle: FileHandle, signal: AbortSignal): Promise<readonly OriginHint[]> => {
  const file = rangesOf(handle, (await handle.stat()).size)
  const found = await findManifest(file)
  if (found.state === 'none') return []
  if (found.state !== 'found') return [{ kind: 'unreadable-credentials', reason: found.state }]
  return [await readManifestStore(found.bytes, file, signal)]
}

/** Our own reader of Content Credentials, and of what ProofMode writes. docs/credentials.md says what it leaves out. */
export const createCredentialsReader = (): CredentialsReader => ({
  async read(path, signal) {
    let handle: FileHandle | null = null
    try {
      handle = await open(path, 'r')
      return await hintsOf(handle, AbortSignal.any([signal, AbortSignal.timeout(longestMillis)]))
    } catch {
      // A disk that fails here fails again, and with its reason, when the file is copied.
      return []
    } finally {
      await handle?.close()
    }
  },
  readCompanion,
})
