import type { Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** Parts come about once a second: at most three seconds are lost when the power goes. */
const partsBetweenSyncs = 3

/** A recording that is being written. */
export interface OpenTake {
  readonly film: FileHandle
  readonly log: FileHandle
  hash: Hash
  bytes: number
  parts: number
}

export const digestOf = (hash: Hash): Sha256 => hash.copy().digest('hex') as Sha256

const writeAll = async (handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length; )
    done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}

/** Appends one part and its line to the log, and makes sure of them now and then; after a failure neither is there. */
export const writePart = async (take: OpenTake, bytes: Uint8Array, at: Instant): Promise<void> => {
  const { film, log } = take
  const { size: logged } = await log.stat()
  const next = take.hash.copy().update(bytes)
  const part = { sequence: take.parts, bytes: take.bytes + bytes.length, at, sha256: digestOf(next) }
  try {
    await writeAll(film, bytes, take.bytes)
    await writeAll(log, new TextEncoder().encode(`${JSON.stringify(part)}\n`), logged)
    if (part.sequence % partsBetweenSyncs === 0) {
      await film.datasync()
      await log.datasync()
    }
  } catch (error) {
    // Nothing of a part stays that nobody was told of: the same part may come again.
    await film.truncate(take.bytes).catch(() => undefined)
    await log.truncate(logged).catch(() => undefined)
    throw error
  }
  take.hash = next
  take.bytes = part.bytes
  take.parts += 1
}
