import type { Page } from 'playwright-core'

/** Writes a day (`2026-05-09`) into the first date field of this label, part by part, in whatever order they stand. */
export const fillDay = async (page: Page, label: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-')
  const field = page.getByRole('group', { name: label }).first()
  for (const [part, digits] of [
    ['day', date],
    ['month', month],
    ['year', year],
  ] as const) {
    await field.locator(`[data-type=${part}]`).focus()
    await page.keyboard.type(digits)
  }
}
