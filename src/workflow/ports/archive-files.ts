/**
 * The small files of an archive: records, logs, settings, keys. Paths are relative to the archive's folder, with
 * forward slashes. Everything that is kept for good goes through here, so that an archive can be encrypted in one place.
 * What the disk refuses is thrown as it is (with its `code`), for the store that knows what it means to the user.
 */
export interface ArchiveFiles {
  /** The bytes; null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>
  /** The old bytes or the new ones, whatever happens in between; on the disk when this returns. */
  replace(path: string, content: Uint8Array | string): Promise<void>
  /** Adds one line; on the disk when this returns. A torn last line, which nobody was told of, is cut off first. */
  append(path: string, line: string): Promise<void>
  /** The whole lines of a file that was appended to; empty when there is none. */
  lines(path: string): Promise<readonly string[]>
  remove(path: string): Promise<void>
  /** Gives a file or folder another name, durably; its target must not be there. */
  move(from: string, to: string): Promise<void>
  /** Changes whenever the file is written; null when there is no such file. Without reading it. */
  stamp(path: string): Promise<string | null>
  /** Names in a folder, without what is half-written; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>
}
