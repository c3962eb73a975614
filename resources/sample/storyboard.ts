/** Everything that changes in the scene, at one moment. Angles in degrees, lengths in units of the box's width. */
export interface Moment {
  /** How far the box is turned away from the camera. */
  readonly turn: number
  readonly elevation: number
  readonly distance: number
  /** Height and depth of the point that the camera looks at. */
  readonly lookHeight: number
  readonly lookDepth: number
  /** How far both halves of the lid are open. */
  readonly lid: number
  readonly plateHeight: number
  readonly plateTilt: number
  /** Radius of the blur in pixels: the phone's focus hunts, and moves smear. */
  readonly blur: number
  /** Size of the hand's tremor: 1 while moving, little while the phone is held on a thing. */
  readonly tremor: number
}

/** Frames a second and length of the sample. The container's own timestamps are what the app goes by. */
export const framesPerSecond = 30
export const frameCount = 288

const names = [
  'turn',
  'elevation',
  'distance',
  'lookHeight',
  'lookDepth',
  'lid',
  'plateHeight',
  'plateTilt',
  'blur',
  'tremor',
] as const

/** Frame, then the values in the order of `names`. */
const keyframes: readonly (readonly number[])[] = [
  //frame turn elev dist  lookY lookZ lid plateY tilt blur tremor
  [0, -68, 30, 2.7, 0.25, 0, 0, 0.2, 0, 1.6, 1],
  [18, -60, 29, 2.65, 0.25, 0, 0, 0.2, 0, 0.8, 1],
  [66, 2, 25, 2.3, 0.25, 0, 0, 0.2, 0, 1.1, 1],
  [88, 3, 12, 1.45, 0.27, 0.2, 0, 0.2, 0, 3.2, 0.8],
  [102, 3, 7, 1.15, 0.275, 0.3, 0, 0.2, 0, 5, 0.4],
  [112, 3, 7, 1.15, 0.275, 0.3, 0, 0.2, 0, 0, 0.06],
  [151, 3, 7, 1.15, 0.275, 0.3, 0, 0.2, 0, 0, 0.06],
  [162, 3, 14, 1.5, 0.28, 0.25, 0, 0.2, 0, 2.5, 0.8],
  [186, 4, 42, 2.4, 0.3, 0, 30, 0.2, 0, 1.2, 1],
  [210, 6, 58, 2.3, 0.35, 0, 205, 0.2, 0, 1, 1],
  [222, 6, 60, 2.1, 0.4, 0, 215, 0.24, 0, 0.7, 0.8],
  [246, 6, 62, 1.95, 0.75, 0, 215, 0.75, 12, 1.4, 0.6],
  [254, 6, 62, 1.55, 0.84, -0.06, 215, 0.8, 14, 0, 0.1],
  [287, 6, 62, 1.55, 0.84, -0.06, 215, 0.8, 14, 0, 0.1],
]

const ease = (part: number): number => part * part * (3 - 2 * part)

/** The scene at a frame: between two keyframes every value glides without a jolt. */
export const momentAt = (frame: number): Moment => {
  const next = keyframes.findIndex((row) => (row[0] as number) > frame)
  const after = keyframes[next === -1 ? keyframes.length - 1 : next] as readonly number[]
  const before = keyframes[next === -1 ? keyframes.length - 1 : next - 1] as readonly number[]
  const length = (after[0] as number) - (before[0] as number)
  const part = length === 0 ? 0 : ease((frame - (before[0] as number)) / length)
  const values = names.map((name, place) => {
    const from = before[place + 1] as number
    return [name, from + ((after[place + 1] as number) - from) * part] as const
  })
  return Object.fromEntries(values) as unknown as Moment
}

/** A hand's tremor as a sum of slow waves with unrelated periods: the same on every machine, and never repeating here. */
export const tremorAt = (frame: number, axis: number): number =>
  0.6 * Math.sin(frame * 0.19 + axis * 2.1) +
  0.3 * Math.sin(frame * 0.47 + axis * 4.7) +
  0.1 * Math.sin(frame * 1.3 + axis)
