import type { RecordedClock } from '../../domain/kernel/recorded-clock.ts'

/** Tags of the EXIF directory (CIPA DC-008, 4.6.5). */
const exifPointer = 0x8769
const dateTimeOriginal = 0x9003
const offsetTimeOriginal = 0x9011

const asciiType = 2

/** Text entries and pointers of one directory; anything that points outside is left out. */
const readDirectory = (view: DataView, start: number, little: boolean): ReadonlyMap<number, string | number> => {
  const entries = new Map<number, string | number>()
  if (start + 2 > view.byteLength) return entries
  const count = Math.min(view.getUint16(start, little), 512)
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * 12
    if (at + 12 > view.byteLength) break
    const tag = view.getUint16(at, little)
    const length = view.getUint32(at + 4, little)
    if (view.getUint16(at + 2, little) !== asciiType) {
      entries.set(tag, view.getUint32(at + 8, little))
      continue
    }
    const from = length <= 4 ? at + 8 : view.getUint32(at + 8, little)
    if (length > 64 || from + length > view.byteLength) continue
    const bytes = new Uint8Array(view.buffer, view.byteOffset + from, length)
    entries.set(tag, String.fromCharCode(...bytes).replace(/\0.*$/s, ''))
  }
  return entries
}

/**
 * When the camera says that it took the photo: `DateTimeOriginal`, with the zone only where `OffsetTimeOriginal` gives
 * one. `exif` is the block as sharp hands it over, with or without its `Exif\0\0` mark. Nothing for what cannot be read.
 */
export const exifClocks = (exif: Uint8Array): readonly RecordedClock[] => {
  const marked = String.fromCharCode(...exif.subarray(0, 4)) === 'Exif'
  const block = marked ? exif.subarray(6) : exif
  if (block.byteLength < 8) return []
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return []
  const little = order === 0x4949
  const pointer = readDirectory(view, view.getUint32(4, little), little).get(exifPointer)
  if (typeof pointer !== 'number') return []
  const entries = readDirectory(view, pointer, little)
  const taken = entries.get(dateTimeOriginal)
  const match = typeof taken === 'string' ? /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(taken) : null
  if (!match) return []
  const offset = entries.get(offsetTimeOriginal)
  const zone = typeof offset === 'string' && /^[+-]\d\d:\d\d$/.test(offset) ? offset : ''
  const value = `${match[1]}-${match[2]}-${match[3]}T${match[4]}${zone}`
  return [
    { kind: 'exif', value, source: zone ? 'EXIF, with the zone the camera states' : 'EXIF, local time without a zone' },
  ]
}
