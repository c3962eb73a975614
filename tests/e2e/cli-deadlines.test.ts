import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DisputeRecord } from '../../src/domain/order/dispute-record.ts'
import { type CliRun, errorCode, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-deadlines-'))
const archive = join(folder, 'archive')
const order = '81903 44/玻璃'
const at = (day: string, time: string | null = null) => ({ day, time, zone: 'America/Los_Angeles' })

const set = async (command: 'order' | 'dispute', value: object): Promise<void> => {
  const file = join(folder, 'set.json')
  writeFileSync(file, JSON.stringify(value))
  const run = await runCli([command, '--archive', archive, '--order', order, '--set', file, '--json'])
  expect(run.status).toBe(0)
}

const state = (change: Partial<DisputeRecord>): Promise<void> => set('dispute', change)

const ask = (...rest: readonly string[]): Promise<CliRun> =>
  runCli(['deadlines', '--archive', archive, '--country', 'DE', '--zone', 'Europe/Berlin', ...rest])

const open = async (): Promise<Record<string, unknown> | undefined> => {
  const run = await ask('--json')
  const { deadlines } = run.document() as { deadlines: readonly Record<string, unknown>[] }
  const found = deadlines.find(({ id }) => id === 'aliexpress/dispute.open.latest')
  return found && { ...found, status: run.status }
}

beforeAll(async () => {
  const paper = join(folder, 'invoice.pdf')
  writeFileSync(paper, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n')
  expect((await runCli(['import', '--archive', archive, '--order', order, paper])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('deadlines of an order', () => {
  it('are unknown with a marketplace of which nothing is known, and without a start', async () => {
    await set('order', { platform: 'Joom' })
    expect((await ask()).stdout).toContain('no rules are known for “Joom”')
    await set('order', { platform: 'AliExpress', item: '玻璃水壶（带盖，一点五升，透明，耐热）, 2 pcs; with lid' })
    expect(await open()).toMatchObject({ state: 'unknown-anchor', dueAt: null, status: 0 })
  })

  it('that have passed end with status 1, in the zones of both', async () => {
    await state({ milestones: [{ milestone: 'delivered', at: at('2026-05-09'), statedBy: 'order-page' }] })
    expect(await open()).toMatchObject({
      order,
      state: 'passed',
      dueAt: '2026-05-25T06:59:00.000Z',
      zone: 'America/Los_Angeles',
      anchor: 'delivered',
      confidence: 'high',
      status: 1,
    })
    expect((await ask()).stdout).toContain('2026-05-25 08:59 Europe/Berlin = 2026-05-24 23:59 America/Los_Angeles')
  })

  it('follow what the order page prints, into a calendar that another program reads', async () => {
    await state({ milestones: [], printed: [{ timer: 'dispute.open.latest', at: at('2099-05-24') }] })
    expect(await open()).toMatchObject({
      dueAt: '2099-05-25T06:59:00.000Z',
      printed: true,
      source: 'order page',
      status: 0,
    })
    const ics = join(folder, 'deadlines.ics')
    expect((await ask('--order', order, '--ics', ics)).status).toBe(0)
    const text = readFileSync(ics, 'utf8')
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(['2099-05-25T06:59:00.000Z'])
    expect(events[0]?.summary).toContain('玻璃水壶（带盖，一点五升，透明，耐热）, 2 pcs; with lid')
    expect(events[0]?.description).toContain(
      '2099-05-25 08:59 Europe/Berlin, which is 2099-05-24 23:59 America/Los_Angeles',
    )
    expect(events[0]?.description).toContain('Source: the order page')
    expect(events[0]?.component.getAllSubcomponents('valarm')).toHaveLength(6)
  })

  it('tell which alarms fell due since a moment', async () => {
    const soon = new Date(Date.now() + 2 * 3_600_000).toISOString()
    const printed = { day: soon.slice(0, 10), time: soon.slice(11, 16), zone: 'UTC' }
    await state({ printed: [{ timer: 'dispute.open.latest', at: printed }] })
    const since = new Date(Date.now() - 86_400_000).toISOString()
    const run = await ask('--json', '--alarms-since', since)
    expect(run.status).toBe(1)
    expect(run.document().alarms).toMatchObject([{ id: 'aliexpress/dispute.open.latest', order, lead: 3 * 3_600_000 }])
  })

  it('cannot be asked for a place, a moment or a file that is none', async () => {
    const codes = async (...rest: readonly string[]) => {
      const run = await runCli(['deadlines', '--archive', archive, ...rest, '--json'])
      return [run.status, errorCode(run)]
    }
    expect(await codes('--country', 'QQ')).toEqual([2, 'deadline.no-such-country'])
    expect(await codes('--alarms-since', 'yesterday')).toEqual([2, 'cli.usage'])
    expect(await codes('--ics', join(folder, 'nowhere', 'x.ics'))).toEqual([2, 'output.not-writable'])
  })
})
