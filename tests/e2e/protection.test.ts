import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { dropFile, engineOf, type OpenApp, openApp, sampleVideo } from './open-app.ts'
import { errorCode, runCli } from './run-cli.ts'

const passphrase = 'four lamps behind the kettle'
const canary = 'KANARIENVOGEL'
const folder = mkdtempSync(join(tmpdir(), 'proofbox-lock-'))
const archive = join(folder, 'archive')
let recoveryKey = ''
let opened: OpenApp

/** Every file below a folder that holds a word, in any of the usual encodings, or that is called like it. */
const filesWith = (root: string, word: string): readonly string[] => {
  if (!existsSync(root)) return []
  const [narrow, wide] = [Buffer.from(word), Buffer.from(word, 'utf16le')]
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return path.includes(word) || bytes.includes(narrow) || bytes.includes(wide)
    })
}
const sessionFolders = (): readonly string[] =>
  [tmpdir(), '/dev/shm', process.env.XDG_RUNTIME_DIR ?? '']
    .filter((root) => root !== '' && existsSync(root))
    .flatMap((root) => readdirSync(root).filter((name) => name.startsWith('proofbox-open-')))

const openSection = async () => {
  const { page } = opened
  await page.getByTestId('archive-button').click()
  const section = page.getByTestId('archive-protection')
  await section.scrollIntoViewIfNeeded()
  return section
}
const unlockWith = async (secret: string): Promise<void> => {
  const { page } = opened
  await page.getByTestId('unlock-secret').fill(secret)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}
const isOpen = () => opened.page.getByTestId('archive-button').waitFor()
/** From here on its keys lock it. */
const isUnlocked = () => opened.page.getByTestId('lock-button').waitFor()
const isLocked = () => opened.page.getByTestId('unlock').waitFor()

beforeAll(async () => {
  const made = await runCli(['import', '--archive', archive, '--order', canary, sampleVideo])
  expect(made.status).toBe(0)
  const facts = join(folder, 'facts.json')
  writeFileSync(facts, JSON.stringify({ item: `${canary} kettle` }))
  await runCli(['order', '--archive', archive, '--order', canary, '--set', facts])
  rmSync(facts)
  opened = await openApp([], folder)
  opened.page.setDefaultTimeout(20_000)
})
afterAll(async () => {
  await opened.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('an archive with a passphrase', () => {
  it('is made in the window, in two steps, with a recovery key that has to be put elsewhere', async () => {
    const { page, picture } = opened
    expect(filesWith(archive, canary).length).toBeGreaterThan(0)
    const section = await openSection()
    await section.getByTestId('protect-begin').click()
    await section.getByTestId('passphrase-new').fill('password1234')
    await section.getByText('one of the passphrases that are tried first').waitFor()
    await section.getByTestId('passphrase-new').fill(passphrase)
    await section.getByTestId('passphrase-repeat').fill(passphrase)
    await picture('protection-passphrase')
    expect(await findBarriers(page)).toEqual([])
    await section.getByRole('button', { name: /Next/ }).click()
    const shown = section.getByTestId('recovery-key')
    recoveryKey = ((await shown.textContent()) ?? '').replace(/\s/g, '')
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)
    await picture('protection-recovery')
    expect(await findBarriers(page)).toEqual([])
    await section.getByRole('checkbox').check()
    const begin = section.getByRole('button', { name: 'Encrypt the archive' })
    expect(await begin.isDisabled()).toBe(true)
    await section.getByLabel(/last 8 letters/).fill(recoveryKey.slice(-8).toLowerCase())
    await begin.click()
    await expect
      .poll(() => JSON.parse(readFileSync(join(archive, 'keys', 'encryption.json'), 'utf8')).state, { timeout: 30_000 })
      .toBe('sealed')
    await isUnlocked()
    expect(filesWith(archive, canary)).toEqual([])
    expect(await page.getByTestId('lock-button').isVisible()).toBe(true)
  })

  it('locks by its keys: no word of an order is in the window, the archive or any folder for what passes', async () => {
    const { page, picture } = opened
    await picture('protection-open')
    await page.getByText(canary).first().click()
    await page.waitForTimeout(500)
    const before = engineOf(opened.app)
    await page.keyboard.press('Control+Shift+L')
    await isLocked()
    expect(await page.locator(':root').innerHTML()).not.toContain(canary)
    await picture('protection-locked')
    expect(await findBarriers(page)).toEqual([])
    await expect.poll(sessionFolders, { timeout: 20_000 }).toEqual([])
    expect(filesWith(archive, canary)).toEqual([])
    // The process that knew the keys is gone.
    await expect.poll(() => engineOf(opened.app)).not.toBe(before)
    // Nothing is taken in behind the lock, nor when it opens.
    await dropFile(page, sampleVideo)
  })

  it('stays locked to a wrong passphrase, in plain words, with a wait that grows', async () => {
    const { page, picture } = opened
    for (let mistake = 0; mistake < 3; mistake += 1) {
      await unlockWith('four lamps behind the kettles')
      await page
        .getByText('does not open the archive')
        .or(page.getByText(/^Wait \d/))
        .waitFor()
    }
    await page.getByText(/^Wait \d/).waitFor()
    await picture('protection-wait')
    expect(await page.getByTestId('unlock-secret').inputValue()).toBe('')
    await page.getByText(/^Wait \d/).waitFor({ state: 'detached' })
  })

  it('opens with the passphrase, and everything is there', async () => {
    const { page } = opened
    await unlockWith(passphrase)
    await isUnlocked()
    await page.getByText(canary).first().waitFor()
    const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
    expect(listed.ok && listed.value.length).toBe(1)
    expect(await page.getByTestId('job-progress').count()).toBe(0)
  })

  it('locks by itself when nobody touches the window', async () => {
    const { page } = opened
    const section = await openSection()
    await section.getByLabel(/Lock when nobody/).selectOption('1')
    const statement = (): unknown => JSON.parse(readFileSync(join(archive, 'keys', 'encryption.json'), 'utf8'))
    await expect.poll(statement).toMatchObject({ lockAfterMinutes: 1 })
    // Nobody wants to wait for a minute: three seconds are the limit now.
    await page.evaluate(() => window.proofbox.request('protection.lock-after', { minutes: 0.05 }))
    await isLocked()
    expect(statement()).toMatchObject({ lockAfterMinutes: 0.05 })
  })

  it('opens with the recovery key', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Use the recovery key instead' }).click()
    await unlockWith(` ${recoveryKey.toLowerCase()} `)
    await isUnlocked()
    await page.evaluate(() => window.proofbox.request('protection.lock-after', { minutes: 0 }))
  })

  it('is locked again when its engine died, and everything decrypted goes at the next start', async () => {
    process.kill(engineOf(opened.app), 'SIGKILL')
    await isLocked()
    await expect.poll(sessionFolders, { timeout: 20_000 }).toEqual([])
    await unlockWith(passphrase)
    await isUnlocked()
  })

  it('is refused to the command line without its passphrase, and opened with it', async () => {
    await opened.page.keyboard.press('Control+Shift+L')
    await isLocked()
    const call = ['order', '--archive', archive, '--order', canary, '--json']
    const refused = await runCli(call)
    expect([refused.status, errorCode(refused)]).toEqual([2, 'archive.locked'])
    const file = join(folder, 'passphrase.txt')
    writeFileSync(file, `${passphrase}\n`)
    const read = await runCli([...call, '--passphrase-file', file])
    expect([read.status, read.document().id]).toEqual([0, canary])
    rmSync(file)
  })

  it('changes its passphrase, and becomes a plain archive again', async () => {
    const { page, picture } = opened
    await unlockWith(passphrase)
    await isUnlocked()
    const section = await openSection()
    await section.getByRole('button', { name: 'Change the passphrase…' }).click()
    await section.getByTestId('passphrase-current').fill(passphrase)
    for (const field of ['passphrase-new', 'passphrase-repeat'])
      await section.getByTestId(field).fill('five spoons under a bicycle')
    await section.getByRole('button', { name: 'Change the passphrase', exact: true }).click()
    await section.getByTestId('protection-done').waitFor()
    await section.scrollIntoViewIfNeeded()
    await picture('protection-on')
    expect(await findBarriers(page)).toEqual([])
    await section.getByRole('button', { name: 'Remove the encryption…' }).click()
    await section.getByTestId('passphrase-current').fill('five spoons under a bicycle')
    await section.getByRole('button', { name: 'Decrypt the archive' }).click()
    await expect.poll(() => existsSync(join(archive, 'keys', 'encryption.json')), { timeout: 30_000 }).toBe(false)
    await isOpen()
    await page.getByText(canary).first().waitFor()
    expect(await page.getByTestId('lock-button').count()).toBe(0)
  })
})
