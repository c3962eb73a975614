/** Bytes on their way through a cipher: what `update` and `end` return, one after the other, is the whole. */
export interface SealedStream {
  update(chunk: Uint8Array): Uint8Array
  end(): Uint8Array
}

/**
 * Encrypts and decrypts what an archive keeps, while it is unlocked. Everything that opens throws where the stored bytes
 * are not exactly what was stored: nothing altered is ever handed out as opened.
 */
export interface Sealing {
  seal(bytes: Uint8Array): Promise<Uint8Array>
  open(stored: Uint8Array): Promise<Uint8Array>
  /** For what is too large for memory. */
  startSealing(): Promise<SealedStream>
  /** Decrypts a file piece by piece. The pieces may be used only once this returned: the end may show that they are false. */
  openFile(path: string, take: (chunk: Uint8Array) => Promise<void> | void, signal?: AbortSignal): Promise<void>
  /** What a folder is called on the disk: the same name for the same folder, and it tells nothing without the key. */
  folderName(name: string): string
  /** The folder that a name on the disk stands for; null for a name that this archive never gave. */
  folderCalled(stored: string): string | null
  /** Where a blob lies below its vault, such as `ab/cdef….age`: the digest does not show. */
  blobPath(digest: string): string
  /** The digest of the blob that lies there; null for a path that this archive never gave. */
  blobAt(path: string): string | null
}
