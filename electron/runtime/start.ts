import { announce, announceLoudly } from './announce.ts'
import { buildIfStale } from './build.ts'
import { hasDisplay } from './display.ts'
import { namedFiles, runHeadless } from './headless-job.ts'
import { checkout } from './paths.ts'
import { provideElectron } from './provision-electron.ts'
import { provideMediaTools } from './provision-ffmpeg.ts'
import { isRoot } from './provision-system-libraries.ts'
import { run } from './subprocess.ts'

export type StartMode = 'window' | 'headless: no display' | 'headless: root'

/**
 * How `npm start` runs. Chromium's sandbox refuses root, and the app never turns it off by itself; whoever works in a
 * throw-away container as root can ask for it.
 */
export const chooseStartMode = (facts: {
  readonly display: boolean
  readonly root: boolean
  readonly sandboxWaived: boolean
}): StartMode => {
  if (!facts.display) return 'headless: no display'
  return facts.root && !facts.sandboxWaived ? 'headless: root' : 'window'
}

const openWindow = async (files: readonly string[], sandboxWaived: boolean): Promise<number> => {
  const electron = await provideElectron()
  const tools = await provideMediaTools()
  if (electron === undefined || tools === undefined || !(await buildIfStale())) return 1
  announce('opening the window.')
  const waiver = sandboxWaived && isRoot() ? ['--no-sandbox'] : []
  const ended = await run(electron.path, ['.', ...waiver, ...files], { show: true, cwd: checkout })
  if (ended.exitCode !== 0) announce(`the window ended with status ${ended.exitCode}; its own lines are above.`)
  return ended.exitCode ?? 1
}

/** The whole of `npm start`: the window, or the main job without one where none can open. Returns the exit code. */
export const start = async (args: readonly string[]): Promise<number> => {
  const files = namedFiles(args, process.env.INIT_CWD ?? process.cwd())
  const sandboxWaived = process.env.PROOFBOX_NO_SANDBOX === '1'
  const mode = chooseStartMode({ display: hasDisplay(process.platform, process.env), root: isRoot(), sandboxWaived })
  if (mode === 'window') return openWindow(files, sandboxWaived)
  announceLoudly(
    mode === 'headless: root'
      ? 'windows do not open for root (Chromium keeps its sandbox). Start as a normal user, or set ' +
          'PROOFBOX_NO_SANDBOX=1 in a throw-away container. Running the main job without a window instead.'
      : `no display here, so the main job runs without a window on ${files.length === 0 ? 'the sample video' : 'your files'}.`,
  )
  return runHeadless(files)
}
