import type { Mipmap, Texture } from './texture.ts'

/** A point or direction in the scene: x to the right, y up, z towards the viewer of the box's front. */
export type Vector = readonly [x: number, y: number, z: number]

export interface Camera {
  readonly position: Vector
  readonly right: Vector
  readonly up: Vector
  readonly forward: Vector
  /** Pixels by which one unit at distance one is shown. */
  readonly focal: number
}

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const normalize = (a: Vector): Vector => scale(a, 1 / Math.hypot(...a))

/** A camera that looks from one point at another, rolled by an angle in radians. */
export const lookAt = (position: Vector, target: Vector, roll: number, focal: number): Camera => {
  const forward = normalize(add(target, scale(position, -1)))
  const level = normalize(cross(forward, [0, 1, 0]))
  const upright = cross(level, forward)
  const right = add(scale(level, Math.cos(roll)), scale(upright, Math.sin(roll)))
  return { position, right, up: cross(right, forward), forward, focal }
}

interface Vertex {
  readonly x: number
  readonly y: number
  /** One over the distance along the view; texture places are carried multiplied by it (perspective-correct). */
  readonly w: number
  readonly u: number
  readonly v: number
}

export interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
  readonly nearness: Float32Array
}

/** An RGB picture with a depth for each pixel. */
export const createCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  pixels: new Uint8ClampedArray(width * height * 3),
  nearness: new Float32Array(width * height),
})

/** Sets one pixel from a texture by bilinear reading. Returns false where the texture is clear. */
const putSample = (canvas: Canvas, at: number, texture: Texture, u: number, v: number, shade: number): boolean => {
  const { width, height, data } = texture
  const x = Math.min(Math.max(u * width - 0.5, 0), width - 1.001)
  const y = Math.min(Math.max(v * height - 0.5, 0), height - 1.001)
  const left = x | 0
  const top = y | 0
  const fx = x - left
  const fy = y - top
  const a = (top * width + left) * 4
  const b = a + width * 4
  if ((data[a + 3] as number) < 128) return false
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = (data[a + channel] as number) * (1 - fx) + (data[a + 4 + channel] as number) * fx
    const lower = (data[b + channel] as number) * (1 - fx) + (data[b + 4 + channel] as number) * fx
    canvas.pixels[at * 3 + channel] = (upper * (1 - fy) + lower * fy) * shade
  }
  return true
}

const triangle = (canvas: Canvas, a: Vertex, b: Vertex, c: Vertex, texture: Texture, shade: number): void => {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
  if (Math.abs(area) < 1e-6) return
  const top = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y)))
  const bottom = Math.min(canvas.height - 1, Math.floor(Math.max(a.y, b.y, c.y)))
  const left = Math.max(0, Math.ceil(Math.min(a.x, b.x, c.x)))
  const right = Math.min(canvas.width - 1, Math.floor(Math.max(a.x, b.x, c.x)))
  const stepB = (c.y - a.y) / area
  const stepC = -(b.y - a.y) / area
  for (let y = top; y <= bottom; y += 1) {
    let weightB = ((left - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area
    let weightC = ((b.x - a.x) * (y - a.y) - (left - a.x) * (b.y - a.y)) / area
    for (let x = left; x <= right; x += 1, weightB += stepB, weightC += stepC) {
      const weightA = 1 - weightB - weightC
      if (weightA < -1e-5 || weightB < -1e-5 || weightC < -1e-5) continue
      const w = weightA * a.w + weightB * b.w + weightC * c.w
      const at = y * canvas.width + x
      if (w <= (canvas.nearness[at] as number)) continue
      const u = (weightA * a.u + weightB * b.u + weightC * c.u) / w
      const v = (weightA * a.v + weightB * b.v + weightC * c.v) / w
      if (putSample(canvas, at, texture, u, v, shade)) canvas.nearness[at] = w
    }
  }
}

/** The halving of a texture whose pixels are about as large as those of the screen. */
const levelFor = (texture: Mipmap, onScreen: number): Texture => {
  const sharpest = texture[0] as Texture
  const ratio = Math.sqrt((sharpest.width * sharpest.height) / Math.max(1, onScreen))
  const level = Math.min(texture.length - 1, Math.max(0, Math.round(Math.log2(ratio))))
  return texture[level] as Texture
}

/**
 * Draws a flat four-cornered surface. Corners in the order top left, top right, bottom right, bottom left of its
 * texture. Left out when a corner is behind the camera (no surface here is that large).
 */
export const drawQuad = (
  canvas: Canvas,
  camera: Camera,
  corners: readonly [Vector, Vector, Vector, Vector],
  texture: Mipmap,
  shade: number,
): void => {
  const places = [0, 0, 1, 0, 1, 1, 0, 1]
  const vertices = corners.map((corner, index): Vertex => {
    const offset = add(corner, scale(camera.position, -1))
    const w = 1 / dot(offset, camera.forward)
    return {
      x: canvas.width / 2 + dot(offset, camera.right) * camera.focal * w,
      y: canvas.height / 2 - dot(offset, camera.up) * camera.focal * w,
      w,
      u: (places[index * 2] as number) * w,
      v: (places[index * 2 + 1] as number) * w,
    }
  })
  if (vertices.some(({ w }) => w <= 0 || w > 50)) return
  const [a, b, c, d] = vertices as [Vertex, Vertex, Vertex, Vertex]
  const onScreen = Math.abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2
  const level = levelFor(texture, onScreen)
  triangle(canvas, a, b, c, level, shade)
  triangle(canvas, a, c, d, level, shade)
}

/**
 * Fills the canvas with the desk (the plane y = 0, its texture repeated every `span` units) and, past the desk's far
 * edge, a plain wall. `shadeAt` darkens the desk where something stands. Depth is set to "infinitely far".
 */
export const drawDesk = (
  canvas: Canvas,
  camera: Camera,
  texture: Texture,
  span: number,
  shadeAt: (x: number, z: number) => number,
): void => {
  const { width, height, pixels } = canvas
  canvas.nearness.fill(0)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sx = (x - width / 2) / camera.focal
      const sy = (height / 2 - y) / camera.focal
      const down = camera.forward[1] + camera.right[1] * sx + camera.up[1] * sy
      const reach = -camera.position[1] / down
      const px = camera.position[0] + (camera.forward[0] + camera.right[0] * sx + camera.up[0] * sy) * reach
      const pz = camera.position[2] + (camera.forward[2] + camera.right[2] * sx + camera.up[2] * sy) * reach
      const at = (y * width + x) * 3
      if (down > -0.01 || pz < -2.4) {
        const light = 150 + y * 0.05
        pixels[at] = light
        pixels[at + 1] = light * 1.02
        pixels[at + 2] = light * 1.04
        continue
      }
      const tx = Math.floor((px / span) * texture.width) & (texture.width - 1)
      const ty = Math.floor((pz / span) * texture.height) & (texture.height - 1)
      const from = (ty * texture.width + tx) * 4
      const shade = shadeAt(px, pz)
      for (let channel = 0; channel < 3; channel += 1)
        pixels[at + channel] = (texture.data[from + channel] ?? 0) * shade
    }
}
