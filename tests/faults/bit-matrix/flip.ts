import { chmod, open, stat } from 'node:fs/promises'

/** Numbers that look like chance and are the same in each run (mulberry32, Tommy Ettinger, public domain). */
export const createDice = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

export interface Flip {
  readonly path: string
  readonly byte: number
  readonly bit: number
}

export const chooseBit = async (path: string, dice: (below: number) => number): Promise<Flip> => ({
  path,
  byte: dice((await stat(path)).size),
  bit: dice(8),
})

/** Turns one bit of a file over, whatever its permissions; a second time, it is as it was. */
export const flipBit = async ({ path, byte, bit }: Flip): Promise<void> => {
  const { mode } = await stat(path)
  await chmod(path, 0o600)
  const handle = await open(path, 'r+')
  try {
    const one = Buffer.alloc(1)
    await handle.read(one, 0, 1, byte)
    one[0] = (one[0] ?? 0) ^ (1 << bit)
    await handle.write(one, 0, 1, byte)
  } finally {
    await handle.close()
  }
  await chmod(path, mode)
}
