import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Answer } from './left-behind.ts'

const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Fills the disk of a folder until only so many bytes are left on it. */
const fill = (folder: string, filler: string, left: number): void => {
  const block = Buffer.alloc(1 << 20)
  const file = openSync(filler, 'w')
  try {
    for (let rest = freeBytes(folder) - left; rest > 0; rest = freeBytes(folder) - left)
      writeSync(file, block, 0, Math.min(rest, block.length))
  } finally {
    closeSync(file)
  }
}

/** Kibibytes that are free at a step: each page at first, then an eighth more each time. */
export const freeAt = (step: number): number => {
  let pages = 0
  for (let taken = 1; taken < step; taken += 1) pages += Math.max(1, Math.floor(pages / 8))
  return pages * 4
}

/**
 * Does something with little room on the real disk of a folder, and gives the room back. A hit is a failure, or a
 * success that left no room: only with some left was there enough.
 */
export const onSmallDisk = async (
  folder: string,
  kibibytes: number,
  act: () => Promise<Answer>,
): Promise<{ readonly value: Answer; readonly hit: boolean }> => {
  const filler = join(dirname(folder), 'filler')
  fill(folder, filler, kibibytes * 1024)
  const value = await act()
  const left = freeBytes(folder)
  rmSync(filler)
  return { value, hit: typeof value === 'string' || !value.ok || left < 4096 }
}
