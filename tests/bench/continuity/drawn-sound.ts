import { chanceFrom } from './seeded.ts'

export const takeSoundRate = 44_100

/** A room with hum and hiss, knocks, rustling and tape: 16-bit mono samples. */
export const drawSound = (seed: number, duration: number): Buffer => {
  const chance = chanceFrom(seed)
  const count = Math.round(duration * takeSoundRate)
  const samples = new Float32Array(count)
  const [hiss, hum, base] = [chance.between(0.003, 0.012), chance.between(0.002, 0.01), chance.next() < 0.5 ? 50 : 60]
  const colour = chance.between(0.05, 0.5)
  let low = 0
  for (let at = 0; at < count; at++) {
    const white = chance.next() * 2 - 1
    low += colour * (white - low)
    const time = at / takeSoundRate
    samples[at] =
      low * hiss * 3 + hum * (Math.sin(6.283185 * base * time) + 0.5 * Math.sin(6.283185 * 2 * base * time + 1))
  }
  for (let time = chance.between(0.2, 1); time < duration; time += chance.between(0.25, 1.4)) {
    const start = Math.round(time * takeSoundRate)
    const [size, decay, pitch, rustle] = [
      chance.between(0.03, 0.5),
      chance.between(15, 90),
      chance.between(120, 1800),
      chance.next() < 0.4,
    ]
    const length = Math.min(count - start, Math.round(takeSoundRate * (rustle ? chance.between(0.1, 0.6) : 0.3)))
    for (let at = 0; at < length; at++) {
      const since = at / takeSoundRate
      const shape = rustle
        ? 0.3 * Math.sin((Math.PI * at) / length)
        : Math.exp(-decay * since) * (1 - Math.exp(-since * 2500))
      const tone = rustle ? chance.next() * 2 - 1 : Math.sin(6.283185 * pitch * since) + 0.4 * (chance.next() * 2 - 1)
      samples[start + at] = (samples[start + at] as number) + size * shape * tone
    }
  }
  const out = Buffer.alloc(2 * count)
  for (let at = 0; at < count; at++)
    out.writeInt16LE(Math.round(32_000 * Math.max(-1, Math.min(1, samples[at] as number))), 2 * at)
  return out
}
