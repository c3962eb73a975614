/** Speeds that can be chosen; 1 is the speed of the recording. */
export const speeds = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const

/** Speeds that repeated presses of J and L go through. */
const shuttleSpeeds = [1, 2, 4] as const

/** The speed after another press of L (`way` 1) or J (`way` -1); negative runs backward. `running` is null in a pause. */
export const shuttle = (running: number | null, way: 1 | -1): number => {
  const now = running !== null && Math.sign(running) === way ? Math.abs(running) : 0
  return way * (shuttleSpeeds.find((speed) => speed > now) ?? shuttleSpeeds[shuttleSpeeds.length - 1] ?? 1)
}
