/** One decoded frame in grey: `data[y * width + x]`, 0 black to 255 white, upright as shown, no padding. */
export interface LumaPlane {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}
