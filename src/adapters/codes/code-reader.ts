import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { CodeRead, Point } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { CodeReader } from '../../workflow/ports/code-reader.ts'
import type { RgbPicture } from '../../workflow/ports/image-codec.ts'
import { diagonal, fromDiagonal, halved, type Rgba } from './looks.ts'
import { bestReads, trustworthy } from './trustworthy-read.ts'

const formats: NonNullable<ReaderOptions['formats']> = [
  'Code128',
  'Code39',
  'Code93',
  'ITF',
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'QRCode',
  'MicroQRCode',
  'DataMatrix',
  'PDF417',
  'Aztec',
]

const common: ReaderOptions = { formats, maxNumberOfSymbols: 16, returnErrors: false, textMode: 'Plain' }

/** A scan asks this of hundreds of small frames: every line is looked at, upright and on its side, but only once. */
const fast: ReaderOptions = {
  ...common,
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: false,
  tryDenoise: false,
}

const hard: ReaderOptions = { ...common, tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true }

/** The decoder is loaded from the installed package, never from the network (which is its own default). */
const loadDecoder = async (): Promise<void> => {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

const rgbaOf = (picture: RgbPicture | LumaPlane): Rgba => {
  const { width, height } = picture
  const data = new Uint8ClampedArray(width * height * 4)
  if ('rgb' in picture) {
    const { rgb } = picture
    for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
      data[to] = rgb[from] as number
      data[to + 1] = rgb[from + 1] as number
      data[to + 2] = rgb[from + 2] as number
      data[to + 3] = 255
    }
  } else {
    const { data: luma } = picture
    for (let from = 0, to = 0; to < data.length; from += 1, to += 4) {
      const value = luma[from] as number
      data[to] = value
      data[to + 1] = value
      data[to + 2] = value
      data[to + 3] = 255
    }
  }
  return { width, height, data, colorSpace: 'srgb' }
}

/** A grey plane as a binary PGM file, which the decoder takes without a detour over colours. */
const greyMap = ({ width, height, data }: LumaPlane): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + data.length)
  bytes.set(head)
  bytes.set(data, head.length)
  return bytes
}

const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** From this width on a second look is taken at half the size; below, halving would swallow thin bars. */
const halvedFrom = 1400

type Place = (point: Point) => Point

const asItIs: Place = (point) => point

/** A read with its corners where they lie in the picture that was asked for, not in the copy that was looked at. */
const placed = (result: ReadResult, place: Place): ReadResult => {
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position
  const position = {
    topLeft: place(topLeft),
    topRight: place(topRight),
    bottomRight: place(bottomRight),
    bottomLeft: place(bottomLeft),
  }
  return { ...result, position }
}

const readOf = ({ format, text, position }: ReadResult): CodeRead => {
  const { topLeft, topRight, bottomRight, bottomLeft } = position
  return { format, text: printable(text), box: [topLeft, topRight, bottomRight, bottomLeft] }
}

const settled = (looks: readonly (readonly ReadResult[])[]): readonly CodeRead[] => bestReads(looks).map(readOf)

/** Reads codes by zxing-cpp. The decoder is loaded at the first read. */
export const createCodeReader = (): CodeReader => {
  let loading: Promise<void> | null = null
  const look = async (
    image: Rgba | Uint8Array<ArrayBuffer>,
    options: ReaderOptions,
    place: Place,
  ): Promise<readonly ReadResult[]> =>
    (await readBarcodes(image as Parameters<typeof readBarcodes>[0], options))
      .filter(trustworthy)
      .map((result) => placed(result, place))
  return {
    async read(picture, effort) {
      loading ??= loadDecoder()
      await loading
      if (effort === 'fast')
        return settled([await look('data' in picture ? greyMap(picture) : rgbaOf(picture), fast, asItIs)])
      const image = rgbaOf(picture)
      const looks = [await look(image, hard, asItIs)]
      const small = image.width >= halvedFrom ? halved(image) : image
      const scale = image.width / small.width
      if (small !== image) looks.push(await look(small, hard, ({ x, y }) => ({ x: x * scale, y: y * scale })))
      // Linear codes are scanned along rows and columns only: what lies askew is read from a turned copy.
      if (looks.every((reads) => reads.length === 0)) {
        const back = fromDiagonal(small)
        const place: Place = (point) => {
          const { x, y } = back(point)
          return { x: x * scale, y: y * scale }
        }
        looks.push(await look(diagonal(small), hard, place))
      }
      return settled(looks)
    },
  }
}
