import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type CustodyEntry, custodyLine } from '../../domain/evidence/custody.ts'
import { syncFolder } from './durable-file.ts'
import { custodySchema } from './order-schema.ts'

/** The whole lines of a log. What follows the last line end was never acknowledged, and is not part of it. */
const wholeLines = (text: string): readonly string[] => text.split('\n').slice(0, -1)

export type CustodyRead =
  | {
      readonly ok: true
      readonly entries: readonly CustodyEntry[]
      readonly wholeBytes: number
      readonly bytes: number
    }
  | { readonly ok: false; readonly detail: string }

/** Reads a log. A line that is no entry makes it damaged; whether the chain holds is for verification to say. */
export const readCustody = async (path: string): Promise<CustodyRead> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const entries: CustodyEntry[] = []
  for (const [index, line] of wholeLines(bytes.toString('utf8')).entries()) {
    try {
      entries.push(custodySchema.parse(JSON.parse(line)))
    } catch (error) {
      return { ok: false, detail: `line ${index + 1}: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
  return { ok: true, entries, wholeBytes: bytes.lastIndexOf(0x0a) + 1, bytes: bytes.length }
}

/**
 * Appends one line and flushes it. A torn end (the power went while a line was written, so nobody was told that it was
 * kept) is cut off first; whole lines are never touched.
 */
export const appendCustody = async (
  path: string,
  entry: CustodyEntry,
  log: { readonly wholeBytes: number; readonly bytes: number },
): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(path, 'a', 0o600)
  try {
    if (log.bytes > log.wholeBytes) await handle.truncate(log.wholeBytes)
    try {
      await handle.writeFile(`${custodyLine(entry)}\n`)
      await handle.sync()
    } catch (error) {
      await handle.truncate(log.wholeBytes).catch(() => undefined)
      throw error
    }
  } finally {
    await handle.close()
  }
  if (entry.sequence === 0) await syncFolder(dirname(path))
}
