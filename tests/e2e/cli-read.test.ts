import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawText } from '../fixtures/drawn-text.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-read-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('proofbox read', () => {
  it('tells what a screenshot of the order page says, the same the second time', async () => {
    const lines = ['Order ID: 8172635412345678', 'Total US $24.90', 'Tracking No: LP00724622449605']
    const { rgb, width, height } = await drawText({ lines })
    const shot = join(folder, 'order page.png')
    await writeFile(
      shot,
      await sharp(rgb, { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer(),
    )
    const facts = join(folder, 'facts.json')
    await writeFile(facts, JSON.stringify({ trackingNumber: 'LP00724622449665' }))
    const on = ['--archive', join(folder, 'archive'), '--order', 'o-1', '--json']
    expect((await runCli(['import', ...on, shot])).status).toBe(0)
    expect((await runCli(['order', ...on, '--set', facts])).status).toBe(0)
    const first = await runCli(['read', ...on])
    expect(first.status).toBe(0)
    const [photo] = first.document()['photos'] as { name: string; suggestions: { value: object }[] }[]
    expect(photo?.name).toBe('order page.png')
    expect(photo?.suggestions.map(({ value }) => value)).toMatchObject([
      { kind: 'order-number', number: '8172635412345678' },
      { kind: 'amount', readings: [{ minor: 2490, currency: 'USD' }] },
      { kind: 'tracking-number', number: 'LP00724622449605' },
    ])
    expect(first.document()['trackingNumbers']).toMatchObject([
      { text: 'LP00724622449605', match: 'differs', relation: 'near', difference: { places: [{ place: 15 }] } },
    ])
    expect((await runCli(['read', ...on])).document()).toEqual(first.document())
  })

  it('knows no order that is not there', async () => {
    const unknown = await runCli(['read', '--archive', join(folder, 'archive'), '--order', 'none', '--json'])
    expect(unknown.status).toBe(2)
    expect(unknown.document()).toMatchObject({ error: { code: 'archive.no-such-order' } })
  })
})
