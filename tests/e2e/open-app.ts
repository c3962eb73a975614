import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

export const checkout: string = fileURLToPath(new URL('../../', import.meta.url))

/** The video that set-up makes: a staged parcel with labels and a code. */
export const sampleVideo: string = join(checkout, '.runtime', 'sample', 'unboxing.mp4')

/** Pictures of the windows, for people to look at; not kept in the repository. */
const picturesFolder = join(checkout, '.runtime', 'e2e')

export interface OpenApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder of this app alone: its archive, its settings, and what it exports. */
  readonly folder: string
  /** What main and the engine said on stderr. */
  readonly said: () => string
  picture(name: string): Promise<void>
  close(): Promise<void>
}

/**
 * Points the driver at the runtime that set-up chose. By its folder: given a path to the program itself, the driver
 * leaves out what holds the app back until it listens, and a launch then hangs now and then.
 */
const chooseRuntime = (): void => {
  const record: unknown = JSON.parse(readFileSync(join(checkout, '.runtime', 'electron.json'), 'utf8'))
  const { path, origin } = Object(record)
  if (origin === 'registry') process.env.ELECTRON_OVERRIDE_DIST_PATH = dirname(String(path))
}

interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  readonly said: () => string
}

/** How long a window may take to show itself to the driver; on a busy machine it takes two seconds. */
const showMillis = 25_000

/** One launch; null when the driver sees no window, which is then ended with all that it started. */
const launch = async (
  own: string,
  files: readonly string[],
  switches: readonly string[],
  attempt: number,
): Promise<Launched | null> => {
  // Chromium's sandbox refuses root; the app itself never turns it off.
  const waiver = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [checkout, ...waiver, ...switches, ...files],
    cwd: own,
    // Settings of its own, too: they hold the lock by which a second start finds the first.
    env: {
      ...definedOnly(process.env),
      PROOFBOX_ARCHIVE: join(own, 'archive'),
      XDG_CONFIG_HOME: join(own, `settings-${attempt}`),
    },
  })
  let said = ''
  app.process().stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  try {
    const page = await app.firstWindow({ timeout: showMillis })
    await page.waitForLoadState('load')
    return { app, page, said: () => said }
  } catch (error) {
    console.warn(`launch ${attempt}: no window (${String(error).split('\n')[0]}); it said: ${said.slice(0, 2000)}`)
    app.process().kill('SIGKILL')
    return null
  }
}

/**
 * Opens the built app as a user would, with an archive of its own; `files` and
 * Chromium's `switches` stand on its command line. About one launch
 * in two hundred never shows its window to the driver (the driver holds the app back until it listens); such a launch
 * is reported and made again, twice at the most.
 */
export const openApp = async (
  files: readonly string[] = [],
  folder?: string,
  switches: readonly string[] = [],
): Promise<OpenApp> => {
  if (!existsSync(join(checkout, 'out', 'main', 'index.js'))) throw new Error('Build first: npm run build')
  const own = folder ?? mkdtempSync(join(tmpdir(), 'proofbox-e2e-'))
  chooseRuntime()
  const launched =
    (await launch(own, files, switches, 1)) ??
    (await launch(own, files, switches, 2)) ??
    (await launch(own, files, switches, 3))
  if (launched === null) throw new Error('three launches showed no window')
  const { app, page, said } = launched
  page.setDefaultTimeout(60_000)
  return {
    app,
    page,
    folder: own,
    said,
    async picture(name) {
      mkdirSync(picturesFolder, { recursive: true })
      await page.screenshot({ path: join(picturesFolder, `${name}.png`) })
    },
    async close() {
      await app.close()
      if (folder === undefined) rmSync(own, { recursive: true, force: true })
    },
  }
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

interface Running {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

const running = (): readonly Running[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .flatMap((match) =>
      match && !match[3]?.startsWith('Z')
        ? [{ pid: Number(match[1]), parent: Number(match[2]), command: String(match[4]) }]
        : [],
    )

/** The engine of this app: the child of main that runs out/engine.js. */
export const engineOf = (app: ElectronApplication): number => {
  const main = app.process().pid
  const engine = running().find(({ parent, command }) => parent === main && command.includes('engine.js'))
  // Never 0 or undefined: a signal to process 0 would reach the test run itself.
  if (!engine) throw new Error('the app has no engine process')
  return engine.pid
}

/** Commands of ffmpeg that read from this folder and still run. */
export const toolsReading = (folder: string): readonly string[] =>
  running()
    .filter(({ command }) => /^\S*ff(mpeg|probe)\s/.test(command) && command.includes(folder))
    .map(({ command }) => command)

/** Drops a file of the disk in the middle of the window, the way the desktop does. */
export const dropFile = async (page: Page, path: string): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const place = { x: Math.floor(size.width / 2), y: Math.floor(size.height / 2), data }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place })
  await session.detach()
}
