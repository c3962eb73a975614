import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { trackingOf } from '../../src/workflow/discoveries.ts'
import { newOrder } from '../../src/workflow/edit-order.ts'
import type { RgbPicture } from '../../src/workflow/ports/image-codec.ts'
import { photoReadingsOf, photoSuggestions, readPhotos } from '../../src/workflow/read-photo.ts'
import { drawCode } from '../fixtures/drawn-codes.ts'
import { drawText } from '../fixtures/drawn-text.ts'
import { createMemoryArchive } from '../fixtures/memory-archive.ts'
import { createMemoryVault } from '../fixtures/memory-vault.ts'

const models = join(import.meta.dirname, '..', '..', 'resources', 'models')
const number = 'LP00724622449605'

/** The codec lets nobody open SVG, of which the drawn code is made. */
sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
const labelled = await drawCode({ format: 'Code128', text: number })
sharp.block({ operation: ['VipsForeignLoadSvg'] })

const desk = (modelsFolder = models) => {
  const clock = createClock()
  const hasher = createHasher()
  return {
    archive: createMemoryArchive({ clock, hasher }),
    codes: createCodeReader(),
    clock,
    hasher,
    images: createImageCodec(),
    text: createTextReader({ modelsFolder }),
    vault: createMemoryVault(),
  }
}

const orderWith = async (ports: ReturnType<typeof desk>, pictures: readonly RgbPicture[]): Promise<Order> => {
  const now = ports.clock.now()
  const order = { ...newOrder('o-1', now), facts: { trackingNumber: number } }
  const originals = []
  for (const picture of pictures) {
    const stored = await ports.vault.put(await ports.images.png(picture))
    if (!stored.ok) throw new Error(stored.failure.message)
    const { sha256, byteLength } = stored.value
    originals.push({
      sha256,
      byteLength,
      originalName: 'shot.png',
      kind: 'photo' as const,
      mediaType: 'image/png',
      acquiredAt: now,
      clocks: [],
    })
  }
  return { ...order, originals }
}

const never = new AbortController().signal
const unheard = (): void => undefined

describe('reading photos and screenshots', () => {
  it('reads a tall screenshot in tiles: text once each, suggestions, the tracking number, no card', async () => {
    const ports = desk()
    const chat = Array.from({ length: 20 }, (_, index) => `Message ${index + 1} of the seller`)
    const lines = [
      'Order ID: 8172635412345678',
      ...chat,
      'Total US $24.90',
      'Nov 12, 2026 14:02',
      `Tracking No: ${number}`,
      'Card 4111 1111 1111 1111',
    ]
    const order = await orderWith(ports, [await drawText({ lines, size: 48, width: 1080, height: 2200 })])
    const read = await readPhotos(ports, order, unheard, never)
    if (!read.ok) throw new Error(read.failure.message)
    const [reading] = read.value
    if (!reading) throw new Error('no reading')
    expect(reading.withoutText).toBeNull()
    const spaceless = reading.lines.map(({ text }) => text.replaceAll(' ', ''))
    for (const line of chat) expect(spaceless.filter((text) => text === line.replaceAll(' ', ''))).toHaveLength(1)
    expect(photoSuggestions(reading, order).map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        { kind: 'order-number', number: '8172635412345678' },
        { kind: 'amount', readings: [{ minor: 2490, currency: 'USD' }] },
        { kind: 'date', readings: [{ date: '2026-11-12', time: '14:02', zone: null }] },
        { kind: 'tracking-number', number, carrier: 'Cainiao economy' },
        { kind: 'card-to-redact', digits: '1111' },
      ]),
    )
    expect(JSON.stringify(reading)).not.toMatch(/4111\s?1111/)
    const kept = await photoReadingsOf(ports, order)
    expect(kept).toEqual([JSON.parse(JSON.stringify(reading))])
    expect(trackingOf(order, [], kept)).toMatchObject([{ text: number, match: 'match', from: 'text', seen: 'picture' }])
  })

  it('reads codes of a photo, and says where they are in its own pixels', async () => {
    const ports = desk()
    const order = await orderWith(ports, [labelled])
    const read = await readPhotos(ports, order, unheard, never)
    const [reading] = read.ok ? read.value : []
    expect(reading?.codes).toMatchObject([{ format: 'Code128', text: number }])
    expect(trackingOf(order, [], read.ok ? read.value : [])[0]).toMatchObject({
      from: 'code',
      match: 'match',
      sure: true,
    })
  })

  it('says why there is no text without models, and reads again when there are some', async () => {
    const ports = desk(join(models, 'nowhere'))
    const order = await orderWith(ports, [await drawText({ lines: ['Total US $24.90'] })])
    const read = await readPhotos(ports, order, unheard, never)
    expect(read.ok && read.value[0]).toMatchObject({ lines: [], suggestions: [] })
    expect(read.ok && read.value[0]?.withoutText).toEqual(expect.any(String))
    expect(await photoReadingsOf(ports, order)).toEqual([])
  })

  it('stops when it is told to', async () => {
    const ports = desk()
    const order = await orderWith(ports, [await drawText({ lines: ['Total US $24.90'] })])
    const read = await readPhotos(ports, order, unheard, AbortSignal.abort())
    expect(read).toMatchObject({ ok: false, failure: { code: 'job.cancelled' } })
  })
})
