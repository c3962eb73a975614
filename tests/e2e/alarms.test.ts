import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenApp, openApp } from './open-app.ts'

/** What main handed to the system, noted by a stand-in for its notification: no desktop is there to show one. */
interface Told {
  readonly title: string
  readonly body: string
}

let shell: OpenApp

const listenIn = ({ app }: OpenApp): Promise<void> =>
  app.evaluate(({ Notification }) => {
    const told: Told[] = []
    Object.assign(globalThis, { told })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Told) {
      told.push({ title: this.title, body: this.body })
    }
  })

const toldBy = ({ app }: OpenApp): Promise<readonly Told[]> =>
  app.evaluate(() => (globalThis as unknown as { told: Told[] }).told)

beforeAll(async () => {
  shell = await openApp()
  await listenIn(shell)
})

afterAll(() => shell.close())

it('tells once of a deadline that ends in two hours', async () => {
  const { page } = shell
  const due = new Date(Date.now() + 2 * 3_600_000).toISOString()
  const orderId = await page.evaluate(async (moment) => {
    const order = '8166996354618451'
    const facts = { platform: 'aliexpress', item: 'Kettle' }
    const made = await window.proofbox.request('recording.sample', {})
    if (!made.ok) return made.failure.message
    const id = made.value.orderId
    await window.proofbox.request('job.cancel', { jobId: made.value.jobId })
    await window.proofbox.request('order.update', { orderId: id, facts: { ...facts, orderNumber: order } })
    const at = { day: moment.slice(0, 10), time: moment.slice(11, 16), zone: 'UTC' }
    const printed = [{ timer: 'aliexpress/dispute.open.latest', at }]
    const kept = await window.proofbox.request('case.update', { orderId: id, change: { printed } })
    return kept.ok ? id : kept.failure.message
  }, due)
  expect(orderId).toMatch(/^\d{4}-\d\d-\d\d-\d+$/)
  await expect.poll(() => toldBy(shell), { timeout: 20_000 }).toHaveLength(1)
  const [told] = await toldBy(shell)
  expect(told?.title).toBe('Kettle')
  expect(told?.body).toMatch(/^Open a dispute until \d/)
  await page.getByText('Kettle: Open a dispute until').waitFor()
  // Something else is stated: the same alarm is not told again.
  await page.evaluate(
    (id) =>
      window.proofbox.request('case.update', {
        orderId: id,
        change: { next: [{ what: 'wait', due: null, done: false }] },
      }),
    orderId,
  )
  await page.waitForTimeout(1500)
  expect(await toldBy(shell)).toHaveLength(1)
})
