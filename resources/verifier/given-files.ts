/** A file that somebody handed over, read a piece at a time. */
export interface GivenFile {
  readonly path: string
  readonly size: number
  pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>>
}

const pieceBytes = 4 * 2 ** 20

export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < blob.size; from += pieceBytes) {
    yield new Uint8Array(await blob.slice(from, from + pieceBytes).arrayBuffer())
  }
}

export const givenFile = (blob: Blob, path: string): GivenFile => ({
  path,
  size: blob.size,
  pieces: () => piecesOf(blob),
})

/** The whole file; throws RangeError beyond `limit` bytes. */
export const bytesOf = async (file: GivenFile, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (file.size > limit) throw new RangeError(`${file.path}: ${file.size} bytes`)
  const bytes = new Uint8Array(file.size)
  let at = 0
  for await (const piece of file.pieces()) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const bundleMark = /(^|\/)(manifest\.json|manifest\.sha256|evidence\.pdf)$/
const bagFile = /^\.\.\/(bagit|bag-info|manifest-sha256|tagmanifest-sha256)\.txt$/

/**
 * Paths as the bundle has them. A browser puts the folder's own name in front of each path, and a package for an
 * archive (BagIt) keeps the bundle in `data/`; the shortest path to a known file tells where the bundle is.
 */
export const insideBundle = (files: readonly GivenFile[]): readonly GivenFile[] => {
  const folders = files
    .filter(({ path }) => bundleMark.test(path))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
    .sort((a, b) => a.length - b.length)
  const prefix = folders[0] ?? ''
  const outer = prefix.endsWith('data/') ? prefix.slice(0, -5) : prefix
  const isBag = outer !== prefix && files.some(({ path }) => path === `${outer}bagit.txt`)
  const place = (path: string): string =>
    path.startsWith(prefix)
      ? path.slice(prefix.length)
      : `../${isBag && path.startsWith(outer) ? path.slice(outer.length) : path}`
  return files
    .map((file) => ({ ...file, pieces: () => file.pieces(), path: place(file.path) }))
    .filter(({ path }) => !(isBag && bagFile.test(path)))
}
