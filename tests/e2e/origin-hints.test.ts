import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proofModeFields, proofModeJson, videoWithCredentials } from '../fixtures/made-credentials.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { findBarriers } from './find-barriers.ts'
import { dropFile, type OpenApp, openApp } from './open-app.ts'

let shell: OpenApp
let proofMode: string

const hints = () => shell.page.getByTestId('origin-hint')

/** What of a hint can be read now, closed parts left out. */
const shown = (place: number): Promise<string> =>
  hints()
    .nth(place)
    .evaluate((hint) =>
      [...hint.querySelectorAll('summary, p, dt, li, dd:not(:has(*))')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.textContent)
        .join('\n'),
    )

beforeAll(async () => {
  await makeVideos()
  shell = await openApp()
  const film = videoWithCredentials(readFileSync(fixturePath('constant.mp4')))
  const path = join(shell.folder, 'parcel.mp4')
  writeFileSync(path, film)
  proofMode = join(shell.folder, `${proofModeFields(film)['File Hash SHA256']}.proof.json`)
  writeFileSync(proofMode, proofModeJson(film))
  await dropFile(shell.page, path)
})
afterAll(() => shell?.close())

describe('what a file says of where it comes from', () => {
  it('stands closed beside the file, and opens to who claims what and what was checked', async () => {
    await hints().first().waitFor()
    expect(await hints().count()).toBe(1)
    expect(await hints().first().getAttribute('open')).toBeNull()
    await hints().first().locator('summary').first().click()
    const said = await shown(0)
    for (const words of [
      'Content Credentials',
      'Example Camera 12.1',
      'a hint, not a finding',
      'fits its own certificate',
    ])
      expect(said).toContain(words)
  })

  it('grows by ProofMode data that is dropped later, whose place is shown only when asked for', async () => {
    await dropFile(shell.page, proofMode)
    await expect.poll(() => hints().count(), { timeout: 30_000 }).toBe(2)
    await hints().nth(1).locator('summary').first().click()
    expect(await shown(1)).not.toContain('52.52')
    await hints().nth(1).locator('.origin-place summary').click()
    expect(await shown(1)).toContain('52.52001°, 13.40495°, within 13 m')
    await hints().nth(1).scrollIntoViewIfNeeded()
    await shell.picture('origin-hints')
  })

  it('bars nobody', async () => {
    expect(await findBarriers(shell.page)).toEqual([])
  })

  it('refuses ProofMode data of another file with the way on', async () => {
    const other = join(shell.folder, `${'0'.repeat(64)}.proof.json`)
    writeFileSync(other, JSON.stringify({ 'File Hash SHA256': '0'.repeat(64), 'Proof Generated': '2026' }))
    await dropFile(shell.page, other)
    await shell.page.getByText('is ProofMode data of a file that is not in this order').waitFor()
  })
})
