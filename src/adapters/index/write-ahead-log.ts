import { readFileSync } from 'node:fs'

/** https://sqlite.org/fileformat2.html#walformat: all numbers are big-endian, those summed up in the order the magic says. */
const magicLittle = 0x377f0682
const magicBig = 0x377f0683
const headerBytes = 32
const frameHeaderBytes = 24

export interface LoggedPages {
  /** The latest content of each page that a finished transaction wrote, by its number from 1. */
  readonly pages: ReadonlyMap<number, Uint8Array>
  /** How many pages the database has after the last of them. */
  readonly size: number
  /** Tells this log from the one before it in the same file. */
  readonly salt: string
  /** How many pages were written to it, again and again ones counted each time. */
  readonly frames: number
}

type Sums = readonly [number, number]

/** The log's own checksum over whole pairs of words, going on from `sums`. */
const summed = (bytes: DataView, from: number, until: number, little: boolean, [a, b]: Sums): Sums => {
  let [first, second] = [a, b]
  for (let at = from; at < until; at += 8) {
    first = (first + bytes.getUint32(at, little) + second) >>> 0
    second = (second + bytes.getUint32(at + 4, little) + first) >>> 0
  }
  return [first, second]
}

/**
 * What the log at `path` adds to its database, as SQLite would read it: up to the last transaction that is whole and
 * whose checksums fit. Null where there is none.
 */
export const readWriteAheadLog = (path: string): LoggedPages | null => {
  let file: Buffer
  try {
    file = readFileSync(path)
  } catch {
    return null
  }
  if (file.length < headerBytes) return null
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const magic = view.getUint32(0)
  if (magic !== magicLittle && magic !== magicBig) return null
  const little = magic === magicLittle
  const [pageBytes, saltA, saltB] = [view.getUint32(8), view.getUint32(16), view.getUint32(20)]
  let sums = summed(view, 0, 24, little, [0, 0])
  if (sums[0] !== view.getUint32(24) || sums[1] !== view.getUint32(28)) return null
  const pages = new Map<number, Uint8Array>()
  const open = new Map<number, Uint8Array>()
  let [size, frames] = [0, 0]
  const frameBytes = frameHeaderBytes + pageBytes
  for (let at = headerBytes; at + frameBytes <= file.length; at += frameBytes) {
    if (view.getUint32(at + 8) !== saltA || view.getUint32(at + 12) !== saltB) break
    sums = summed(view, at, at + 8, little, sums)
    sums = summed(view, at + frameHeaderBytes, at + frameBytes, little, sums)
    if (sums[0] !== view.getUint32(at + 16) || sums[1] !== view.getUint32(at + 20)) break
    open.set(view.getUint32(at), file.subarray(at + frameHeaderBytes, at + frameBytes))
    const sizeAfter = view.getUint32(at + 4)
    if (sizeAfter === 0) continue
    for (const [number, page] of open) pages.set(number, page)
    open.clear()
    size = sizeAfter
    frames = (at - headerBytes) / frameBytes + 1
  }
  return size === 0 ? null : { pages, size, salt: `${saltA} ${saltB}`, frames }
}
