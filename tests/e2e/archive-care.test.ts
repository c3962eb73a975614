import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chmod, open } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp, sampleVideo } from './open-app.ts'

/** What the user would choose in the system's dialogs, one after the other. */
const choose = async ({ app }: OpenApp, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const left = [...chosen]
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: left.shift() })) as never
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [left.shift()] })) as never
  }, paths)

const blobIn = (archive: string): string => {
  const vault = join(archive, 'vault')
  const [part = ''] = readdirSync(vault).filter((name) => name.length === 2)
  const [name = ''] = readdirSync(join(vault, part))
  return join(vault, part, name)
}

const flipBit = async (path: string, at: number): Promise<void> => {
  await chmod(path, 0o600)
  const handle = await open(path, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ 4
  await handle.write(byte, 0, 1, at)
  await handle.close()
}

describe('the archive in the window', () => {
  let opened: OpenApp
  let archive: string
  beforeAll(async () => {
    opened = await openApp([sampleVideo])
    archive = join(opened.folder, 'archive')
    await opened.page.getByTestId('job-progress').waitFor()
    await opened.page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 120_000 })
  })
  afterAll(() => opened.close())

  it('opens from the status bar, checks every file and says so', async () => {
    const { page, picture } = opened
    await page.getByTestId('archive-button').click()
    const dialog = page.getByTestId('archive')
    await dialog.getByTestId('archive-no-backup').waitFor()
    await dialog.getByTestId('archive-check').click()
    await dialog.getByTestId('archive-all-well').waitFor()
    expect(await page.getByTestId('archive-button').textContent()).toMatch(/as kept/)
    expect(await findBarriers(page)).toEqual([])
    await picture('archive-health')
  })

  it('backs up to a file, tries to restore it, and keeps the line', async () => {
    const { page, picture, folder } = opened
    const dialog = page.getByTestId('archive')
    await choose(opened, [join(folder, 'backup.zip')])
    await dialog.getByTestId('archive-back-up-file').click()
    await dialog.getByTestId('archive-backed-up').waitFor()
    expect(readFileSync(join(folder, 'backup.zip')).subarray(0, 2).toString()).toBe('PK')
    await dialog.getByTestId('archive-try').click()
    await dialog.getByTestId('archive-trial').waitFor()
    expect(await dialog.getByTestId('archive-trial').textContent()).toMatch(/Nothing was wrong\.$/)
    expect(existsSync(join(archive, 'cache', 'restore-trial'))).toBe(true)
    expect(readdirSync(join(archive, 'cache', 'restore-trial'))).toEqual([])
    expect(await findBarriers(page)).toEqual([])
    await picture('archive-backup')
  })

  it('adds generations to a folder, beside what else is there', async () => {
    const { page, folder } = opened
    const dialog = page.getByTestId('archive')
    mkdirSync(join(folder, 'disk'))
    writeFileSync(join(folder, 'disk', 'letter.txt'), 'mine')
    await choose(opened, [join(folder, 'disk')])
    await dialog.getByTestId('archive-back-up-folder').click()
    const own = join(folder, 'disk', 'proofbox-backup')
    await expect.poll(() => dialog.getByTestId('archive-backed-up').textContent()).toContain(own)
    await dialog.getByTestId('archive-back-up-again').first().click()
    await expect.poll(() => readdirSync(join(own, 'generations')).length).toBe(2)
    expect(readdirSync(join(folder, 'disk')).sort()).toEqual(['letter.txt', 'proofbox-backup'])
  })

  it('replaces no file that is no backup', async () => {
    const { page, folder } = opened
    const dialog = page.getByTestId('archive')
    await choose(opened, [join(folder, 'disk', 'letter.txt')])
    await dialog.getByTestId('archive-back-up-file').click()
    await dialog.getByTestId('archive-failed-back-up').waitFor()
    expect(await dialog.getByTestId('archive-failed-back-up').textContent()).toMatch(/is no whole backup/)
  })

  it('names a damaged file, and puts it back from the backup', async () => {
    const { page, picture } = opened
    const dialog = page.getByTestId('archive')
    const blob = blobIn(archive)
    await flipBit(blob, 1000)
    await dialog.getByTestId('archive-check').click()
    await dialog.getByTestId('archive-findings').waitFor()
    expect(await dialog.getByTestId('archive-findings').textContent()).toContain(blob.slice(archive.length + 1))
    expect(await page.getByTestId('archive-button').textContent()).toMatch(/not as it should be/)
    await picture('archive-findings')
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByTestId('archive-restore-one').click()
    await dialog.getByTestId('archive-findings').waitFor({ state: 'detached' })
    await dialog.getByTestId('archive-all-well').waitFor()
  })

  it('restores a backup into an empty place, and refuses one that is not', async () => {
    const { page, folder, picture } = opened
    const dialog = page.getByTestId('archive')
    await choose(opened, [join(folder, 'backup.zip'), archive])
    await dialog.getByTestId('archive-restore-file').click()
    await dialog.getByTestId('archive-failed-restore').waitFor()
    await choose(opened, [join(folder, 'backup.zip'), join(folder, 'restored')])
    await dialog.getByTestId('archive-restore-file').click()
    await dialog.getByTestId('archive-restored').waitFor()
    await dialog.getByTestId('archive-restored').scrollIntoViewIfNeeded()
    await picture('archive-restored')
    expect(readFileSync(blobIn(join(folder, 'restored')))).toEqual(readFileSync(blobIn(archive)))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('opens by its keys and from the settings', async () => {
    const { page } = opened
    await page.keyboard.press('Control+Shift+A')
    await page.getByTestId('archive').waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('settings-button').click()
    await page.getByTestId('settings-archive-open').click()
    await page.getByTestId('archive').waitFor()
    await page.getByTestId('settings').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })
})
