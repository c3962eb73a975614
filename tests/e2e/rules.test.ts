import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFile, type OpenApp, openApp, sampleVideo } from './open-app.ts'

const link = 'https://www.aliexpress.com/p/order/detail.html?orderId=8166996354618451'

describe('the rules of a receiver, beside the claim', () => {
  let shell: OpenApp

  beforeAll(async () => {
    shell = await openApp()
    await shell.app.evaluate(({ shell: desktop }) => {
      desktop.openExternal = (url) => {
        Object.assign(globalThis, { openedPage: url })
        return Promise.resolve()
      }
    })
    const { page } = shell
    await page.getByTestId('sample-button').waitFor()
    await dropFile(page, sampleVideo)
    await page.getByTestId('candidate-card').first().waitFor()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    await page.getByTestId('step-claim').click()
    await page.getByLabel('What went wrong').waitFor()
  })
  afterAll(() => shell.close())

  const openedPage = () => shell.app.evaluate(() => Object(globalThis).openedPage)
  const rules = () => shell.page.getByTestId('rules')

  const stateLink = async (orderLink: string): Promise<void> => {
    const kept = await shell.page.evaluate(
      async ([written]) => {
        const listed = await window.proofbox.request('order.list', {})
        const facts = {
          platform: 'aliexpress',
          item: 'Plate',
          reason: 'damaged',
          remedy: 'full-refund',
          claimed: { minor: 2490, currency: 'EUR' },
          orderLink: written,
        } as const
        const orderId = (listed.ok && listed.value[0]?.id) || ''
        return (await window.proofbox.request('order.update', { orderId, facts })).ok
      },
      [orderLink] as const,
    )
    expect(kept).toBe(true)
  }

  it('are not there before one is named, and then stand folded below the form', async () => {
    expect(await rules().count()).toBe(0)
    await stateLink(link)
    await rules().getByText('Rules of AliExpress').waitFor()
    await rules().getByText('Last checked on').waitFor()
    expect(await rules().getByText('This is no legal advice.').isVisible()).toBe(false)
    await rules().getByText('Rules of AliExpress').click()
    await rules().getByText('This is no legal advice.').waitFor()
  })

  it('have for each field of the form what is to be copied into it', async () => {
    const form = rules().getByTestId('form-copies')
    expect(await form.locator('li .rule-name').allTextContents()).toEqual([
      'Reason',
      'What you ask for',
      'Amount',
      'Description',
      'Attachments',
    ])
    await form.getByTestId('field-reason').getByText('Received damaged').waitFor()
    await form.getByTestId('field-amount').getByText('24.90').waitFor()
    await form.getByTestId('field-description').getByText('arrived damaged').waitFor()
    await form.getByRole('button', { name: 'Copy for the field “Amount”' }).click()
    await shell.page.getByText('Copied.').waitFor()
    await form.scrollIntoViewIfNeeded()
    await shell.picture('11-rules-form')
    expect(await rules().evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0)
  })

  it('open the order’s own page in the browser, and only when asked to', async () => {
    expect(await openedPage()).toBeUndefined()
    await rules().getByRole('button', { name: 'Open the order page' }).click()
    await expect.poll(openedPage).toBe(link)
    await stateLink('file:///etc/hosts')
    await rules().getByText('Write the link to the order above').waitFor()
    const refused = await shell.page.evaluate(async () => {
      const listed = await window.proofbox.request('order.list', {})
      return window.proofbox.request('order.browse', { orderId: (listed.ok && listed.value[0]?.id) || '' })
    })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'order.no-link' } })
    await stateLink('https://www.aliexpress.com.example.org/order')
    await rules().getByRole('button', { name: 'Open the order page' }).click()
    await shell.page.getByText('“www.aliexpress.com.example.org” is none of them').waitFor()
    expect(await openedPage()).toBe(link)
    await stateLink(link)
    await rules().getByText(`Opens ${link}`).waitFor()
  })

  it('take a value of the user’s own, refuse what fits nothing, and give the published one back', async () => {
    const size = rules().getByTestId('rule-files.maxBytesPerFile')
    await size.getByText('2.0 MB', { exact: true }).waitFor()
    await rules().getByTestId('rule-files.maxFiles').getByText('unknown: look at the form').waitFor()
    await size.locator('summary').click()
    await size.getByText('http://activities.aliexpress.com/').waitFor()
    await size.getByRole('button', { name: 'Set my own' }).click()
    await size.getByLabel('Your value').fill('5 MB')
    await size.getByRole('button', { name: 'Keep it' }).click()
    await size.getByText('“5 MB” does not fit').waitFor()
    await size.getByLabel('Your value').fill('5000000')
    await size.getByLabel('Where you saw it').fill('the form, above the button')
    await size.scrollIntoViewIfNeeded()
    expect(await size.getByText('does not fit').count()).toBe(0)
    await shell.picture('11-rules-own')
    await size.getByRole('button', { name: 'Keep it' }).click()
    await size.getByText('yours', { exact: true }).waitFor()
    await size.getByText('Published: 2.0 MB').waitFor()
    await rules().getByText('1 value of yours').waitFor()
    await size.scrollIntoViewIfNeeded()
    await shell.picture('11-rules-yours')
    await size.getByRole('button', { name: 'Back to published' }).click()
    await size.getByText('2.0 MB', { exact: true }).waitFor()
    expect(await size.getByText('yours', { exact: true }).count()).toBe(0)
  })

  it('are acknowledged once, so that later changes can be told', async () => {
    const news = rules().getByTestId('rules-news')
    await news.scrollIntoViewIfNeeded()
    await shell.picture('11-rules-end')
    const times = rules().getByRole('heading', { name: 'Times' })
    await rules().getByTestId('rule-zone').locator('summary').click()
    await times.evaluate((title) => title.scrollIntoView())
    await shell.picture('11-rules-times')
    await news.getByRole('button', { name: 'Acknowledge' }).click()
    await news.getByText('Nothing changed since').waitFor()
    await rules().evaluate((card) => card.scrollIntoView())
    await shell.picture('11-rules-top')
  })
})
