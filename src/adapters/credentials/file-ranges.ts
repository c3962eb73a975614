import type { FileHandle } from 'node:fs/promises'

/** A file that is read in stretches, never as a whole. */
export interface FileRanges {
  readonly byteLength: number
  /** As many of `length` bytes from `offset` on as there are. */
  read(offset: number, length: number): Promise<Uint8Array>
}

export const rangesOf = (handle: FileHandle, byteLength: number): FileRanges => ({
  byteLength,
  async read(offset, length) {
    const wanted = Math.max(0, Math.min(length, byteLength - offset))
    const bytes = Buffer.alloc(wanted)
    let done = 0
    while (done < wanted) {
      const { bytesRead } = await handle.read(bytes, done, wanted - done, offset + done)
      if (bytesRead === 0) break
      done += bytesRead
    }
    return bytes.subarray(0, done)
  },
})

/** A manifest store with its thumbnails takes some hundred kilobytes; more than this is not read. */
export const mostManifestBytes = 16 * 2 ** 20

/** More parts than this are not looked through: half an hour of fragments has some thousand. */
export const mostParts = 20_000

/** Where the bytes of a manifest store lie, or why there are none to read. */
export type FoundManifest =
  | { readonly state: 'none' }
  | { readonly state: 'damaged' | 'too-large' }
  | { readonly state: 'found'; readonly bytes: Uint8Array }

/** Big-endian, as in ISO base media, JPEG and PNG; 0 beyond the end. */
export const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

export const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2)

export const fourLetters = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
