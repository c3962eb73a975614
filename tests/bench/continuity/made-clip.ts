/** One file of the set. `places` are the spans in which something was done, in seconds; none in an untouched take. */
export interface MadeClip {
  readonly file: string
  /** What a table row is made of: the kind of take, or what was done to it. */
  readonly kind: string
  readonly tampered: boolean
  readonly note: string
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

/** How files are written: as phones do, as a program's defaults do, small as messengers do. */
export const encoders = {
  phone: ['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '0', '-g', '30', '-sc_threshold', '0', '-b:v', '2500k'],
  camera: ['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '2', '-g', '60', '-sc_threshold', '0', '-crf', '21'],
  usual: ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23'],
  small: ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '31', '-g', '120'],
  hevc: ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=error', '-crf', '27', '-tag:v', 'hvc1'],
} as const

export type EncoderName = keyof typeof encoders

export const encoderNames = Object.keys(encoders) as readonly EncoderName[]
