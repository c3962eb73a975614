import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/cli/compose.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-search-'))
const archive = join(folder, 'archive')

const orders = [
  {
    id: '8123456',
    item: 'Café cups, set of 4',
    seller: 'Übersee Handel',
    trackingNumber: 'LP00724622449605',
    notes: '',
  },
  {
    id: '9000111',
    item: 'Lampe de chevet',
    seller: 'Lumen',
    trackingNumber: 'RR123456785CN',
    notes: 'the shade is torn',
  },
  {
    id: '9000222',
    item: '玻璃杯',
    seller: 'Cup House',
    trackingNumber: '',
    notes: `${'½ ﬁ '.repeat(30)}then a half, and ${'é'.repeat(60)}`,
  },
] as const

interface Found {
  readonly hits: readonly { readonly order: string; readonly field: string; readonly snippet: string }[]
  readonly total: number
}

const search = async (...words: readonly string[]): Promise<Found> => {
  const run = await runCli(['search', '--archive', archive, '--json', '--', ...words])
  expect(run.status, run.stderr).toBe(0)
  return run.document() as unknown as Found
}

const where = async (typed: string): Promise<readonly string[]> =>
  (await search(typed)).hits.map(({ order, field }) => `${order} ${field}`).sort()

beforeAll(async () => {
  const opened = await openDesk(archive, { create: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  for (const { id, ...facts } of orders) {
    await opened.value.desk.findOrCreate(id)
    const edited = await opened.value.desk.editFacts(id, facts)
    if (!edited.ok) throw new Error(edited.failure.message)
  }
  await opened.value.close()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('proofbox search', () => {
  it('finds words without marks and capitals, with their ends missing, and says where', async () => {
    expect(await where('cafe')).toEqual(['8123456 item'])
    expect(await where('UBERSEE')).toEqual(['8123456 seller'])
    expect(await where('cup')).toEqual(['8123456 item', '9000222 seller'])
    expect(await where('torn shade')).toEqual(['9000111 notes'])
    expect(await where('玻璃')).toEqual(['9000222 item'])
  })

  it('finds numbers by any part, however they are spaced', async () => {
    expect(await where('24622449')).toEqual(['8123456 tracking'])
    expect(await where('RR 1234 56785')).toEqual(['9000111 tracking'])
    expect(await where('9000')).toEqual(['9000111 order', '9000222 order'])
  })

  it('shows the words around the hit, and how many there are when not all are shown', async () => {
    const { hits } = await search('shade')
    expect(hits.map(({ snippet }) => snippet)).toEqual(['the shade is torn'])
    // Letters that fold to more than one do not shift the piece.
    const [odd] = (await search('half')).hits
    expect(odd?.snippet).toMatch(/^…[½ ﬁ]+ then a half, and é+…$/)
    const limited = await runCli(['search', '--archive', archive, '--limit', '1', '--json', '9000'])
    expect(limited.document()).toMatchObject({ total: 2, hits: [{}] })
  })

  it('answers nothing for what is nowhere, and explains a call that cannot be used', async () => {
    expect(await search('zebra')).toEqual({ hits: [], total: 0 })
    expect((await runCli(['search', '--archive', archive])).status).toBe(2)
    expect((await runCli(['search', '--archive', join(folder, 'none'), 'x'])).status).toBe(2)
  })

  it('answers the same from an index that was made again, and from one that was damaged', async () => {
    const asked = ['cafe', '9000', '玻']
    const answers = async (): Promise<readonly Found[]> => {
      const all: Found[] = []
      for (const typed of asked) all.push(await search(typed))
      return all
    }
    const before = await answers()
    expect((await runCli(['index', '--archive', archive, '--rebuild', '--json'])).document()).toEqual({
      orders: 3,
      rebuilt: true,
    })
    expect(await answers()).toEqual(before)
    writeFileSync(join(archive, 'index.sqlite'), 'no database')
    expect(await answers()).toEqual(before)
  }, 60_000)
})

describe('any words typed', () => {
  it('are never an operator of the index, and never a failure', async () => {
    const typed = fc.sample(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), { numRuns: 6, seed: 5 })
    for (const text of [...typed, '"', 'NEAR(', 'a AND', '*', '-x', 'cup* OR'].filter((word) => word.trim() !== '')) {
      const run = await runCli(['search', '--archive', archive, '--json', '--', text.replaceAll('\0', '')])
      expect([0, 2], `${JSON.stringify(text)} ${run.stderr}`).toContain(run.status)
      expect(run.stderr).not.toMatch(/\n\s+at /)
    }
  }, 60_000)
})
