import { add, type Canvas, drawDesk, drawQuad, lookAt, normalize, type Vector } from './canvas.ts'
import { type Moment, tremorAt } from './storyboard.ts'
import type { Surfaces } from './surfaces.ts'
import type { Texture } from './texture.ts'

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const width = 1
const height = 0.55
const depth = 0.75

/** Direction to the lamp: from the left, above and in front. */
const lamp = normalize([-0.45, 0.8, 0.55])

const lit = (normal: Vector): number => {
  const facing = normal[0] * lamp[0] + normal[1] * lamp[1] + normal[2] * lamp[2]
  return 0.66 + 0.4 * Math.max(0, facing)
}

/** Draws one moment of the film onto the canvas, whatever its size. */
export const drawMoment = (canvas: Canvas, surfaces: Surfaces, moment: Moment, frame: number): void => {
  const turn = radians(moment.turn)
  /** From the box's own place to the scene: turned about the upright axis. */
  const place = ([x, y, z]: Vector): Vector => [
    x * Math.cos(turn) + z * Math.sin(turn),
    y,
    -x * Math.sin(turn) + z * Math.cos(turn),
  ]
  const shake = (axis: number): number => 0.012 * moment.tremor * tremorAt(frame, axis)
  const elevation = radians(moment.elevation)
  const target: Vector = [shake(1), moment.lookHeight + shake(2), moment.lookDepth]
  const away: Vector = [0.06 + shake(3), Math.sin(elevation) * moment.distance, Math.cos(elevation) * moment.distance]
  const roll = 0.02 + 0.012 * moment.tremor * tremorAt(frame, 4)
  const camera = lookAt(add(target, away), target, roll, canvas.width * 0.9)

  const shadow = (x: number, z: number): number => {
    const boxX = x * Math.cos(turn) - z * Math.sin(turn)
    const boxZ = x * Math.sin(turn) + z * Math.cos(turn)
    const outside = Math.hypot(
      Math.max(0, Math.abs(boxX - 0.06) - width / 2),
      Math.max(0, Math.abs(boxZ + 0.04) - depth / 2),
    )
    return 0.98 - 0.6 / (1 + (outside / 0.09) ** 2)
  }
  drawDesk(canvas, camera, surfaces.desk[moment.distance > 1.6 ? 1 : 0] as Texture, 1.6, shadow)

  const [w, h, d] = [width / 2, height, depth / 2]
  const quad = (corners: readonly [Vector, Vector, Vector, Vector], texture: Surfaces['front'], shade: number): void =>
    drawQuad(canvas, camera, corners.map(place) as unknown as readonly [Vector, Vector, Vector, Vector], texture, shade)
  const wall = (
    texture: Surfaces['front'],
    corners: readonly [Vector, Vector, Vector, Vector],
    normal: Vector,
  ): void => {
    const facing = place(normal)
    const [x, y, z] = place(corners[0])
    const outside =
      facing[0] * (camera.position[0] - x) +
        facing[1] * (camera.position[1] - y) +
        facing[2] * (camera.position[2] - z) >
      0
    // From inside one sees bare board in half light, never the print.
    quad(corners, outside ? texture : surfaces.flap, outside ? lit(facing) : 0.55)
  }
  wall(
    surfaces.front,
    [
      [-w, h, d],
      [w, h, d],
      [w, 0, d],
      [-w, 0, d],
    ],
    [0, 0, 1],
  )
  wall(
    surfaces.flap,
    [
      [w, h, -d],
      [-w, h, -d],
      [-w, 0, -d],
      [w, 0, -d],
    ],
    [0, 0, -1],
  )
  wall(
    surfaces.side,
    [
      [w, h, d],
      [w, h, -d],
      [w, 0, -d],
      [w, 0, d],
    ],
    [1, 0, 0],
  )
  wall(
    surfaces.side,
    [
      [-w, h, -d],
      [-w, h, d],
      [-w, 0, d],
      [-w, 0, -d],
    ],
    [-1, 0, 0],
  )

  const lid = radians(moment.lid)
  const reach = w * Math.cos(lid)
  const rise = h + 0.002 + w * Math.sin(lid)
  const lidShade = 0.72 + 0.3 * Math.abs(Math.cos(lid))
  quad(
    [
      [-w, h, -d],
      [-w + reach, rise, -d],
      [-w + reach, rise, d],
      [-w, h, d],
    ],
    surfaces.flap,
    lidShade,
  )
  quad(
    [
      [w, h, d],
      [w - reach, rise, d],
      [w - reach, rise, -d],
      [w, h, -d],
    ],
    surfaces.flap,
    lidShade * 0.96,
  )
  if (moment.lid < 1) return

  const floor = 0.16
  quad(
    [
      [-w, floor, -d],
      [w, floor, -d],
      [w, floor, d],
      [-w, floor, d],
    ],
    surfaces.packing,
    0.82,
  )
  const radius = 0.34
  const tilt = radians(moment.plateTilt)
  const back = moment.plateHeight + radius * Math.sin(tilt)
  const near = moment.plateHeight - radius * Math.sin(tilt)
  const reachZ = radius * Math.cos(tilt)
  quad(
    [
      [-radius, back, -reachZ],
      [radius, back, -reachZ],
      [radius, near, reachZ],
      [-radius, near, reachZ],
    ],
    surfaces.plate,
    1,
  )
}
