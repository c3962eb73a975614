import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { readWriteAheadLog } from './write-ahead-log.ts'

/**
 * A checksum of every page of the index, beside it, because SQLite keeps none: a bit that a disk turned would otherwise
 * be read as another word. The sums are taken from what SQLite wrote to its log and never from the file, so that damage
 * is not taken for content. They are written before the log is folded into the file: a page that differs from its sum
 * and stands in no log was damaged.
 */
const pageBytes = 4096
const magic = 'PBSUMS1\n'
/** Of a page that SQLite has not written yet. */
const unknown = 0
const chunkBytes = 256 * pageBytes

const sumsPath = (path: string): string => `${path}.sums`

interface KeptSums {
  readonly sums: Uint32Array
  /** The log that was folded last, and how far: where it still lies there, it must reach as far. */
  readonly log: { readonly salt: string; readonly frames: number } | null
}

/** One line of JSON about the log, then four bytes a page. */
const readSums = (path: string): KeptSums | null => {
  try {
    const file = readFileSync(sumsPath(path))
    const headEnd = file.indexOf('\n', magic.length)
    const log: unknown = JSON.parse(file.subarray(magic.length, headEnd).toString('latin1'))
    if (file.subarray(0, magic.length).toString('latin1') !== magic || typeof log !== 'object') return null
    return { sums: new Uint32Array(new Uint8Array(file.subarray(headEnd + 1)).buffer), log: log as KeptSums['log'] }
  } catch {
    return null
  }
}

const writeSums = (path: string, { sums, log }: KeptSums): void => {
  const part = `${sumsPath(path)}.part`
  const head = Buffer.from(`${magic}${JSON.stringify(log)}\n`, 'latin1')
  writeFileSync(part, Buffer.concat([head, Buffer.from(sums.buffer, sums.byteOffset, sums.byteLength)]))
  renameSync(part, sumsPath(path))
}

/** Calls `see` with each page of the file, from number 1; stops where it says false. */
const eachPage = (path: string, see: (number: number, page: Uint8Array) => boolean): void => {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const chunk = Buffer.alloc(chunkBytes)
    for (let from = 0; from < size; from += chunkBytes) {
      const read = readSync(file, chunk, 0, chunkBytes, from)
      for (let at = 0; at + pageBytes <= read; at += pageBytes)
        if (!see((from + at) / pageBytes + 1, chunk.subarray(at, at + pageBytes))) return
    }
  } finally {
    closeSync(file)
  }
}

/** Takes the file for what was written; only where something else vouches for it. */
export const trustPages = (path: string): void => {
  const sums: number[] = []
  eachPage(path, (_, page) => {
    sums.push(crc32(page))
    return true
  })
  writeSums(path, { sums: Uint32Array.from(sums), log: null })
}

/** Whether every page of the index is as SQLite wrote it. Reads all of the file: about a second for 2 GB. */
export const arePagesWhole = (path: string): boolean => {
  const kept = readSums(path)
  if (kept === null) return false
  const { sums, log } = kept
  const logged = readWriteAheadLog(`${path}-wal`)
  // Cut short, a log that was folded would put older pages before the newer ones in the file.
  if (log !== null && logged?.salt === log.salt && logged.frames < log.frames) return false
  const size = logged?.size ?? sums.length
  let seen = 0
  let whole = true
  eachPage(path, (number, page) => {
    seen = number
    if (number > size) return false
    const sum = sums[number - 1] ?? unknown
    whole = logged?.pages.has(number) === true || sum === unknown || sum === crc32(page)
    return whole
  })
  for (let number = seen + 1; number <= size && whole; number += 1) whole = logged?.pages.has(number) === true
  return whole
}

export interface PageSums {
  /** Folds SQLite's log into the file, the sums of its pages first. */
  fold(): void
}

/** Keeps the sums of the index at `path`, of which this process is the one writer. Throws what the disk refuses. */
export const createPageSums = (path: string, database: DatabaseSync): PageSums => {
  // Only what was summed up may be folded, and nobody waits until those who read have ended.
  database.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = 0;')
  let sums = readSums(path)?.sums ?? new Uint32Array(0)
  return {
    fold() {
      const logged = readWriteAheadLog(`${path}-wal`)
      if (logged === null) return
      const next = new Uint32Array(logged.size)
      next.set(sums.subarray(0, logged.size))
      for (const [number, page] of logged.pages) if (number <= logged.size) next[number - 1] = crc32(page)
      sums = next
      writeSums(path, { sums, log: { salt: logged.salt, frames: logged.frames } })
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
}
