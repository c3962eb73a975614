import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import { drawText } from '../fixtures/drawn-text.ts'

const reader = createTextReader({ modelsFolder: join(import.meta.dirname, '..', '..', 'resources', 'models') })
const lines = ['LP00724622449605', '1Z999AA10123456784', 'RB123456785CN', '中国邮政 挂号']
const spaceless = (text: string): string => text.replaceAll(' ', '')

describe('reading text', () => {
  it.each([0, 45, 90, 180, 270])('reads print that lies turned by %i°', async (turn) => {
    const reads = await reader.read(await drawText({ lines, turn }), 640)
    expect(reads.map(({ text }) => spaceless(text)).sort()).toEqual(lines.map(spaceless).sort())
  })
})
