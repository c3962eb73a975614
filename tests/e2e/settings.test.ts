import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'

describe('the settings', () => {
  let opened: OpenApp
  beforeAll(async () => {
    opened = await openApp()
  })
  afterAll(() => opened.close())

  it('open, are free of barriers in both themes, and close with Esc', async () => {
    const { page, picture } = opened
    await page.getByTestId('settings-button').click()
    const dialog = page.getByTestId('settings')
    await dialog.waitFor()
    for (const theme of ['Dark', 'Light'] as const) {
      await dialog.getByRole('radio', { name: theme, exact: true }).check()
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme.toLowerCase())
      expect(await findBarriers(page)).toEqual([])
      await picture(`settings-${theme.toLowerCase()}`)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('keep country, zone and notifications over a restart of the dialog', async () => {
    const { page } = opened
    await page.getByTestId('settings-button').click()
    const dialog = page.getByTestId('settings')
    await dialog.getByLabel('Country of your bank').selectOption('DE')
    await dialog.getByLabel('Time zone').selectOption('Asia/Shanghai')
    await dialog.getByRole('radio', { name: /not what you bought/ }).check()
    await page.keyboard.press('Escape')
    await page.getByTestId('settings-button').click()
    await expect.poll(() => dialog.getByLabel('Country of your bank').inputValue()).toBe('DE')
    expect(await dialog.getByLabel('Time zone').inputValue()).toBe('Asia/Shanghai')
    expect(await dialog.getByRole('radio', { name: /not what you bought/ }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
  })

  it('mirror the window in the pseudo-locale and bring it back', async () => {
    const { page, picture } = opened
    await page.evaluate(() => localStorage.setItem('appearance', JSON.stringify({ language: 'ar-XB' })))
    await page.reload()
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await page.getByTestId('settings-button').click()
    await page.getByTestId('settings').waitFor()
    await picture('settings-rtl')
    expect(await findBarriers(page)).toEqual([])
    await page.getByTestId('settings').locator('select').first().selectOption('en')
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('ltr')
  })
})
