import type { Camera, CameraState } from './camera.ts'
import type { DrawnTable } from './drawn-table.ts'
import { type Chance, chanceFrom } from './seeded.ts'

export const takeWidth = 640
export const takeHeight = 360

const grainOf = (chance: Chance): Int8Array => {
  const grain = new Int8Array(1 << 18)
  for (let at = 0; at < grain.length; at++) grain[at] = Math.max(-127, Math.min(127, Math.round(chance.normal() * 32)))
  return grain
}

/** Films a table: each call gives the grey picture of one moment, with the smear of half the step to it. */
export const filmer = (
  table: DrawnTable,
  camera: Camera,
  seed: number,
): ((seconds: number, step: number) => Uint8Array) => {
  const chance = chanceFrom(seed)
  const grain = grainOf(chance)
  const { width, height, sharp, soft } = table
  const look = (state: CameraState, sum: Float32Array, weight: number): void => {
    const { x, y, zoom, angle, blur, parcel } = state
    const [cos, sin] = [Math.cos(angle) / zoom, Math.sin(angle) / zoom]
    const [pcos, psin] = parcel ? [Math.cos(parcel.turn), Math.sin(parcel.turn)] : [1, 0]
    for (let row = 0; row < takeHeight; row++) {
      let u = x + -takeWidth * 0.5 * cos - (row - takeHeight / 2) * sin
      let v = y + -takeWidth * 0.5 * sin + (row - takeHeight / 2) * cos
      for (let column = 0; column < takeWidth; column++) {
        let [s, t] = [u, v]
        if (parcel) {
          const [a, b] = [column - parcel.x, row - parcel.y]
          const [p, q] = [a * pcos + b * psin, b * pcos - a * psin]
          if (p > -120 && p < 120 && q > -80 && q < 80) {
            s = 400 + p * 1.5
            t = 300 + q * 1.5
          }
        }
        s = Math.min(width - 2, Math.max(0, s))
        t = Math.min(height - 2, Math.max(0, t))
        const at = (t | 0) * width + (s | 0)
        const [fx, fy] = [s - (s | 0), t - (t | 0)]
        const top = (sharp[at] as number) * (1 - fx) + (sharp[at + 1] as number) * fx
        const low = (sharp[at + width] as number) * (1 - fx) + (sharp[at + width + 1] as number) * fx
        const clear = top * (1 - fy) + low * fy
        const value = blur > 0 ? clear * (1 - blur) + (soft[at] as number) * blur : clear
        const spot = row * takeWidth + column
        sum[spot] = (sum[spot] as number) + value * weight
        u += cos
        v += sin
      }
    }
  }
  return (seconds, step) => {
    const state = camera.at(seconds)
    const early = camera.at(seconds - step / 2)
    const speed = Math.hypot(state.x - early.x, state.y - early.y) * state.zoom
    const taps = Math.max(1, Math.min(4, Math.round(speed / 3)))
    const sum = new Float32Array(takeWidth * takeHeight)
    for (let tap = 0; tap < taps; tap++) look(camera.at(seconds - (step / 2) * (tap / taps)), sum, 1 / taps)
    const picture = new Uint8Array(sum.length)
    let dice = chance.whole(0, grain.length - 1)
    const { hand, lamp, gain, noise } = state
    for (let row = 0; row < takeHeight; row++) {
      dice = (dice + chance.whole(0, 5000)) & (grain.length - 1)
      for (let column = 0; column < takeWidth; column++) {
        const spot = row * takeWidth + column
        let value = (sum[spot] as number) * gain
        if (hand) {
          const far = Math.hypot(column / takeWidth - hand.x, row / takeWidth - hand.y) / hand.radius
          if (far < 1.1) {
            const cover = far < 0.9 ? 1 : (1.1 - far) / 0.2
            value = value * (1 - cover) + (60 + 12 * Math.sin(column / 23 + row / 31)) * gain * cover
          }
        }
        if (lamp) value *= 0.75 + lamp.strength * Math.exp(-(((column / takeWidth - lamp.x) * 2.2) ** 2))
        dice = (dice + 1) & (grain.length - 1)
        value += ((grain[dice] as number) * noise) / 32
        picture[spot] = Math.min(255, Math.max(0, value))
      }
    }
    return picture
  }
}
