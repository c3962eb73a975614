import type { Sealing } from '../../workflow/ports/sealing.ts'

export const suffix = '.age'

/** A long log goes on in `custody.jsonl.0001`: what the name of such a file ends with. */
export const laterPiece = /\.\d{4}$/

type Naming = Pick<Sealing, 'folderName' | 'folderCalled' | 'blobPath' | 'blobAt'>

const plainBlob = /^(.*\/)?vault\/([0-9a-f]{2})\/([0-9a-f]{62})$/
const storedBlob = /^(.*\/)?vault\/([0-9a-f]{2}\/[0-9a-f]{94}\.age)$/

/** What folders below the first are called on the disk; the first one (`orders`, `takes`) says nothing of an order. */
export const storedFolder = (folder: string, naming: Naming): string =>
  folder
    .split('/')
    .map((part, depth) => (depth === 0 ? part : naming.folderName(part)))
    .join('/')

/** Where a file of the archive lies when it is encrypted. */
export const storedPath = (path: string, naming: Naming): string => {
  const blob = plainBlob.exec(path)
  if (blob) return `${blob[1] ?? ''}vault/${naming.blobPath(`${blob[2]}${blob[3]}`)}`
  const cut = path.lastIndexOf('/')
  const name = `${path.slice(cut + 1)}${suffix}`
  return cut < 0 ? name : `${storedFolder(path.slice(0, cut), naming)}/${name}`
}

/** The other way; null for a file that is not one of an encrypted archive with this key. */
export const plainPath = (stored: string, naming: Naming): string | null => {
  const blob = storedBlob.exec(stored)
  if (blob?.[2] !== undefined) {
    const digest = naming.blobAt(blob[2])
    return digest === null ? null : `${blob[1] ?? ''}vault/${digest.slice(0, 2)}/${digest.slice(2)}`
  }
  if (!stored.endsWith(suffix)) return null
  const parts = stored.slice(0, -suffix.length).split('/')
  const plain = parts.map((part, depth) =>
    depth === 0 || depth === parts.length - 1 ? part : naming.folderCalled(part),
  )
  return plain.every((part) => part !== null) ? plain.join('/') : null
}
