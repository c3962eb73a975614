export type Dice = (below: number) => number

/** One way of making a file wrong. */
export type Mutation = (bytes: Buffer, dice: Dice) => Buffer

const flip: Mutation = (bytes, dice) => {
  const out = Buffer.from(bytes)
  for (let left = 1 + dice(24); left > 0; left--) {
    const at = dice(out.length)
    out[at] = (out[at] ?? 0) ^ (1 << dice(8))
  }
  return out
}

/** In the first 2 KiB, where heads are. */
const flipHead: Mutation = (bytes, dice) => {
  const out = Buffer.from(bytes)
  for (let left = 1 + dice(8); left > 0; left--) out[dice(Math.min(2048, out.length))] = dice(256)
  return out
}

const cut: Mutation = (bytes, dice) => bytes.subarray(0, dice(bytes.length))

const splice: Mutation = (bytes, dice) => {
  const [from, to] = [dice(bytes.length), dice(bytes.length)]
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + dice(4096)), bytes.subarray(to)])
}

const leaveOut: Mutation = (bytes, dice) => {
  const at = dice(bytes.length)
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice(1024))])
}

const extremes = [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0xffff_fff0, 0x0001_0000] as const

/** A number of four bytes anywhere, big or little end first, becomes an extreme one. */
const lie: Mutation = (bytes, dice) => {
  const out = Buffer.from(bytes)
  if (out.length < 8) return out
  for (let left = 1 + dice(4); left > 0; left--) {
    const value = extremes[dice(extremes.length)] ?? 0
    const at = dice(out.length - 4)
    if (dice(2) === 0) out.writeUInt32BE(value, at)
    else out.writeUInt32LE(value, at)
  }
  return out
}

/** Where names of four letters stand: boxes, chunks, RIFF lists. */
const namesIn = (bytes: Buffer): readonly number[] =>
  [...bytes.toString('latin1').matchAll(/[A-Za-z]{4}/g)].map(({ index }) => index).filter((at) => at >= 4)

/** The length before a name, or after it, is made up. */
const lieAboutLength: Mutation = (bytes, dice) => {
  const names = namesIn(bytes)
  const at = names[dice(Math.max(1, Math.min(names.length, 120)))]
  if (at === undefined) return lie(bytes, dice)
  const out = Buffer.from(bytes)
  const value = dice(2) === 0 ? (extremes[dice(extremes.length)] ?? 0) : dice(out.length * 2)
  if (dice(3) > 0) out.writeUInt32BE(value, at - 4)
  else if (at + 8 <= out.length) out.writeUInt32LE(value, at + 4)
  return out
}

/** Two names change places. */
const rename: Mutation = (bytes, dice) => {
  const names = namesIn(bytes)
  const [a, b] = [names[dice(Math.max(1, names.length))], names[dice(Math.max(1, names.length))]]
  if (a === undefined || b === undefined) return flip(bytes, dice)
  const out = Buffer.from(bytes)
  bytes.copy(out, a, b, b + 4)
  bytes.copy(out, b, a, a + 4)
  return out
}

/** A box, by the length before its name, stands twice. */
const doubleBox: Mutation = (bytes, dice) => {
  const names = namesIn(bytes).slice(0, 200)
  const at = names[dice(Math.max(1, names.length))]
  if (at === undefined) return splice(bytes, dice)
  const length = Math.min(bytes.readUInt32BE(at - 4), bytes.length - at + 4, 100_000)
  const box = bytes.subarray(at - 4, at - 4 + length)
  return Buffer.concat([bytes.subarray(0, at - 4), box, bytes.subarray(at - 4)])
}

/** The top level in another order (ISO 14496-12 §4.2); other kinds of files in thirds. */
const reorder: Mutation = (bytes, dice) => {
  const parts: Buffer[] = []
  for (let at = 0; at + 8 <= bytes.length && parts.length < 1000; ) {
    const size = bytes.readUInt32BE(at)
    if (size < 8 || at + size > bytes.length) break
    parts.push(bytes.subarray(at, at + size))
    at += size
  }
  const third = Math.ceil(bytes.length / 3)
  const thirds = [bytes.subarray(0, third), bytes.subarray(third, 2 * third), bytes.subarray(2 * third)]
  const chosen = parts.length > 2 ? parts : thirds
  for (let left = chosen.length - 1; left > 0; left--) {
    const other = dice(left + 1)
    const [a, b] = [chosen[left], chosen[other]]
    if (a && b) [chosen[left], chosen[other]] = [b, a]
  }
  return Buffer.concat(chosen)
}

export const mutations: Readonly<Record<string, Mutation>> = {
  flip,
  flipHead,
  cut,
  splice,
  leaveOut,
  lie,
  lieAboutLength,
  rename,
  doubleBox,
  reorder,
}
