import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportBundle } from '../../src/workflow/export-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'
import { checkout } from './open-app.ts'

/** A browser and nothing more: it opens the page as a file, as a double click does. */
const browser = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 1400 }).loadFile(process.env.PAGE_TO_OPEN))
`

const pictures = join(checkout, '.runtime', 'e2e')

let made: MadeOrder
let folder: string
let bundle: string
let zip: string
let app: ElectronApplication
let page: Page
const asked: string[] = []

beforeAll(async () => {
  made = await makeOrder()
  const exported = await exportBundle(
    made.ports,
    { ...made.request, zip: true },
    () => undefined,
    new AbortController().signal,
  )
  if (!exported.ok) throw new Error(exported.failure.message)
  bundle = exported.value.bundle
  zip = exported.value.zip ?? ''
  folder = mkdtempSync(join(tmpdir(), 'proofbox-page-'))
  writeFileSync(join(folder, 'main.cjs'), browser)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'browser', version: '1.0.0', main: 'main.cjs' }))
  mkdirSync(pictures, { recursive: true })
  const { path, origin } = Object(JSON.parse(readFileSync(join(checkout, '.runtime', 'electron.json'), 'utf8')))
  if (origin === 'registry') process.env.ELECTRON_OVERRIDE_DIST_PATH = dirname(String(path))
  const waiver = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const environment = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  app = await _electron.launch({
    args: [folder, ...waiver],
    env: { ...Object.fromEntries(environment), PAGE_TO_OPEN: join(bundle, 'verify.html') },
  })
  page = await app.firstWindow()
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('#language').selectOption('en')
}, 90_000)

afterAll(async () => {
  await app?.close()
  execFileSync('chmod', ['-R', 'u+w', made.root])
  for (const path of [made.root, folder]) rmSync(path, { recursive: true, force: true })
})

const verdict = async (input: string, path: string): Promise<string> => {
  await page.locator(input).setInputFiles(path)
  await page.locator('#verdict:visible').waitFor()
  return (await page.locator('#verdict').getAttribute('class')) ?? ''
}

it('finds nothing wrong from a folder and from a zip, says in every language what is open, and asks for nothing', async () => {
  expect(await verdict('#folder', bundle)).toBe('pending')
  expect(await verdict('#zip', zip)).toBe('pending')
  const open = await page.locator('#answers td.pending').count()
  expect(open).toBeGreaterThan(0)
  expect(await page.locator('#verdict').textContent()).toContain(`still open: ${open}.`)
  expect(await page.locator('#answers td.not-proved').count()).toBe(0)
  const said = new Set<string>()
  for (const language of ['en', 'de', 'es', 'fr', 'pl', 'pt', 'ru', 'zh']) {
    await page.locator('#language').selectOption(language)
    said.add((await page.locator('#verdict').textContent()) ?? '')
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  }
  expect(said.size).toBe(8)
  for (const [language, colorScheme, width] of [
    ['de', 'light', 1280],
    ['ru', 'dark', 1280],
    ['zh', 'dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 1400 })
    await page.locator('#language').selectOption(language)
    const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(overflow).toBe(false)
    await page.screenshot({ path: join(pictures, `verify-${language}-${colorScheme}-${width}.png`) })
  }
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([])
})

it('names a file that was changed, as text and not as markup', async () => {
  const copy = join(folder, 'changed')
  cpSync(bundle, copy, { recursive: true })
  writeFileSync(join(copy, 'README.txt'), 'changed')
  writeFileSync(join(copy, '<img src=x onerror=alert(1)>'), 'added')
  await page.locator('#language').selectOption('en')
  expect(await verdict('#folder', copy)).toBe('not-proved')
  const rows = await page.locator('#files tr').allTextContents()
  expect(rows.filter((row) => row.startsWith('altered') || row.startsWith('not listed'))).toHaveLength(2)
  expect(rows.some((row) => row.startsWith('alteredREADME.txt'))).toBe(true)
  expect(await page.locator('img').count()).toBe(0)
})

it('misses no file of a folder that a browser cannot hand over as one, and says what else there is', async () => {
  await page.locator('#language').selectOption('en')
  // What a browser does that does not know folders: it lets files be chosen, without their places.
  await page.locator('#folder').evaluate((input) => input.removeAttribute('webkitdirectory'))
  await page
    .locator('#folder')
    .setInputFiles(['manifest.json', 'manifest.sha256', 'evidence.pdf'].map((name) => join(bundle, name)))
  await page.getByText('let you choose files, not a folder. Drop the folder here').waitFor()
  expect(await page.locator('#result').isVisible()).toBe(false)
})
