import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import type { Quad } from '../../src/domain/kernel/reading.ts'
import { greyPlane } from '../fixtures/drawn-codes.ts'
import { surfaces } from '../fixtures/drawn-surfaces.ts'
import { drawText, type TextScene } from '../fixtures/drawn-text.ts'

const modelsFolder = join(import.meta.dirname, '..', '..', 'resources', 'models')
const reader = createTextReader({ modelsFolder })

const spaceless = (texts: readonly { readonly text: string }[]): readonly string[] =>
  texts.map(({ text }) => text.replaceAll(' ', '')).sort()

const numbers = ['LP00724622449605', '1Z999AA10123456784', 'RB123456785CN']
const lines = [...numbers, '中国邮政 挂号']
const printed = spaceless(lines.map((text) => ({ text })))

/** Degrees, clockwise, of the upper edge as it is read. */
const slantOf = ([from, to]: Quad): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI

describe('reading text', () => {
  it.each([0, 30, 45, 90, 135, 180, 270])('reads print that lies turned by %i°, and says how it lies', async (turn) => {
    const reads = await reader.read(await drawText({ lines, turn }), 640)
    expect(spaceless(reads)).toEqual(printed)
    for (const { box, confidence } of reads) {
      expect(Math.abs(((slantOf(box) - turn + 540) % 360) - 180)).toBeLessThan(3)
      expect(confidence).toBeGreaterThan(0.85)
    }
  })

  it.each<[string, TextScene, number]>([
    ['14 pixels high', { lines, size: 14 }, 640],
    ['14 pixels high, a little out of focus and grainy', { lines, size: 14, blur: 0.7, noise: 0.15 }, 960],
    ['out of focus', { lines, blur: 2 }, 640],
    ['in strong noise', { lines, size: 24, noise: 0.3 }, 640],
  ])('reads numbers that are %s, to the letter', async (_, scene, side) => {
    const reads = await reader.read(await drawText(scene), side)
    expect(spaceless(reads)).toEqual(printed)
  })

  it('reads grey pictures as it reads coloured ones', async () => {
    expect(spaceless(await reader.read(greyPlane(await drawText({ lines })), 640))).toEqual(printed)
  })

  it('is not misled by figures that also read upside down', async () => {
    const reads = await reader.read(await drawText({ lines: ['00690169', 'Order 6119 8066'], turn: 180 }), 640)
    expect(spaceless(reads)).toEqual(['00690169', 'Order61198066'])
  })

  it('says where a line is, from top to bottom', async () => {
    const reads = await reader.read(await drawText({ lines: numbers, size: 32 }), 640)
    expect(reads.map(({ text }) => text)).toEqual(numbers)
    for (const { box } of reads) {
      const xs = box.map(({ x }) => x)
      const ys = box.map(({ y }) => y)
      expect(Math.min(...xs)).toBeGreaterThan(230)
      expect(Math.max(...xs)).toBeLessThan(730)
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(20)
      expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(60)
    }
  })

  it('reads the largest lines where it may not read all', async () => {
    const picture = await drawText({ lines: ['RB123456785CN', 'A1', 'B2'] })
    expect(spaceless(await reader.read(picture, 640, 1))).toEqual(['RB123456785CN'])
    expect(await reader.read(picture, 640, 0)).toEqual([])
  })

  it('finds the lines of a small frame without reading them', async () => {
    const found = await reader.find(greyPlane(await drawText({ lines, size: 16, width: 320, height: 180 })), 320)
    expect(found).toHaveLength(4)
    expect(found.map(({ confidence }) => confidence)).toEqual(
      found
        .map(({ confidence }) => confidence)
        .sort()
        .reverse(),
    )
  })

  it('gives the same to those who ask at the same time', async () => {
    const picture = await drawText({ lines: numbers })
    const answers = await Promise.all([reader.read(picture, 640), reader.find(picture, 320), reader.read(picture, 640)])
    expect(answers[0]).toEqual(answers[2])
    expect(answers[1]).toEqual(await reader.find(picture, 320))
  })

  it('takes pictures of any shape', async () => {
    for (const [width, height] of [
      [1, 1],
      [5, 900],
      [900, 5],
    ] as const) {
      const data = new Uint8Array(width * height).fill(128)
      expect(await reader.read({ width, height, data }, 320)).toEqual([])
    }
  })
})

describe('what is not there', () => {
  it.each(Object.entries(surfaces))('reads nothing on %s', async (_, picture) => {
    expect(await reader.read(picture, 640)).toEqual([])
  })

  it.each(['Посылка из Китая', 'Получатель: Иванов', 'Ελληνικά γράμματα', '한국어 우편'])(
    'finds %s and does not pretend to read it',
    async (text) => {
      const picture = await drawText({ lines: [text] })
      expect((await reader.find(picture, 640)).length).toBeGreaterThan(0)
      expect(await reader.read(picture, 640)).toEqual([])
    },
  )
})

describe('the models', () => {
  it('are named', async () => {
    const ready = await reader.ready()
    expect(ready).toMatchObject({ ok: true, value: { name: 'onnxruntime' } })
    expect(ready.ok && ready.value.models).toContain('ch_PP-OCRv4_det_infer.onnx')
  })

  it('are refused when one is altered, and then no text is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proofbox-models-'))
    try {
      await copyFile(join(modelsFolder, 'models.json'), join(folder, 'models.json'))
      await writeFile(join(folder, 'ch_PP-OCRv4_rec_infer.onnx'), 'not the model')
      const altered = createTextReader({ modelsFolder: folder })
      expect(await altered.ready()).toMatchObject({ ok: false, failure: { code: 'text.models-altered' } })
      const picture = await drawText({ lines })
      expect(await altered.read(picture, 640)).toEqual([])
      expect(await altered.find(picture, 640)).toEqual([])
      await mkdir(join(folder, 'empty'))
      const missing = createTextReader({ modelsFolder: join(folder, 'empty') })
      expect(await missing.ready()).toMatchObject({ ok: false, failure: { code: 'text.models-missing' } })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
