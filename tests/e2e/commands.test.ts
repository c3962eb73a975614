import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp, sampleVideo } from './open-app.ts'

describe('commands', () => {
  let shell: OpenApp
  const press = (key: string) => shell.page.keyboard.press(key)
  const opened = async () => {
    const answer = await shell.page.evaluate(async () => {
      const listed = await window.proofbox.request('order.list', {})
      const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
      return window.proofbox.request('order.open', { orderId })
    })
    if (!answer.ok) throw new Error(answer.failure.message)
    return answer.value
  }
  const current = () => shell.page.locator('[aria-current=step]').getAttribute('data-testid')

  beforeAll(async () => {
    shell = await openApp([sampleVideo])
    await shell.page.getByTestId('candidate-card').first().waitFor()
    await shell.page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 120_000 })
  })
  afterAll(() => shell.close())

  it('are found by a few letters, run by Enter, and give the focus back', async () => {
    const { page } = shell
    await page.getByTestId('candidate-add').first().focus()
    await press('Control+k')
    await page.getByTestId('palette').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await shell.picture('33-palette')
    await page.keyboard.type('follow')
    await expect.poll(() => page.getByTestId('palette').getByRole('menuitem').count()).toBe(1)
    await press('Enter')
    await page.getByTestId('palette').waitFor({ state: 'detached' })
    await expect.poll(current).toBe('step-follow-up')
    await press('Control+k')
    await page.keyboard.type('zzzz')
    await page.getByText('Nothing fits.').waitFor()
    await press('Escape')
    await press('Escape')
    await page.getByTestId('palette').waitFor({ state: 'detached' })
  })

  it('stand in one sheet with their keys, those of the screen among them', async () => {
    const { page } = shell
    await press('Alt+1')
    await page.getByTestId('candidate-add').first().waitFor()
    await press('?')
    const sheet = page.getByTestId('shortcuts')
    await sheet.waitFor()
    const text = await sheet.textContent()
    for (const words of ['Ctrl+K', 'Ctrl+Z', 'Alt+6', 'Add as exhibit, and go to the next', 'F6', 'Ctrl++'])
      expect(text).toContain(words)
    expect(await findBarriers(page)).toEqual([])
    await shell.picture('34-keys')
    // What lies behind the sheet does nothing.
    await press('Alt+3')
    expect(await current()).toBe('step-footage')
    await press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  it('take back what was typed into the order, but not what is being typed', async () => {
    const { page } = shell
    await press('Alt+3')
    const field = page.getByLabel('Order number', { exact: true })
    await field.fill('8190 4427 3047')
    await press('Control+z')
    expect((await opened()).facts.orderNumber).toBeUndefined()
    await field.fill('8190 4427 3047')
    await press('Tab')
    await expect.poll(async () => (await opened()).facts.orderNumber).toBe('8190 4427 3047')
    // From within a field, Alt and a digit still go to a step.
    await field.focus()
    await press('Alt+2')
    await expect.poll(current).toBe('step-exhibits')
    await press('Control+z')
    await expect.poll(async () => (await opened()).facts.orderNumber).toBeUndefined()
    await page.getByText('Undone: facts of the order.').waitFor()
    await press('Control+Shift+z')
    await expect.poll(async () => (await opened()).facts.orderNumber).toBe('8190 4427 3047')
  })

  it('reach every part of the window, and the bar at its foot covers nothing', async () => {
    const { page } = shell
    const region = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.className ?? null)
    const met: (string | null)[] = []
    for (let part = 0; part < 3; part += 1) {
      await press('F6')
      met.push(await region())
    }
    expect([...met].sort()).toEqual(['order-head', 'scene', 'status'])
    await press('Control+z')
    await page.locator('.toast').first().waitFor()
    const overlap = await page.evaluate(() => {
      const bottom = document.querySelector('.scene')?.getBoundingClientRect().bottom ?? Number.NaN
      const tops = [...document.querySelectorAll('.toast')].map((toast) => toast.getBoundingClientRect().top)
      return { tops: tops.map((top) => top >= bottom), page: document.documentElement.scrollHeight - innerHeight }
    })
    expect(overlap.tops.length).toBeGreaterThan(0)
    expect(overlap.tops.every(Boolean)).toBe(true)
    expect(overlap.page).toBe(0)
    await shell.picture('35-status')
  })
})
