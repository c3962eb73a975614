import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { announce, announceLoudly } from './announce.ts'
import { build, toolScript } from './build.ts'
import { closingLine, countTests } from './closing-line.ts'
import { hasDisplay, startVirtualDisplay } from './display.ts'
import { checkout, runtimeFolder } from './paths.ts'
import { electronEnvironment, provideElectron } from './provision-electron.ts'
import { provideMediaTools } from './provision-ffmpeg.ts'
import { provideSample } from './provision-sample.ts'
import { archivalValidator, provideSystemPackages, testTools, virtualDisplay } from './provision-system-libraries.ts'
import { readRecord } from './records.ts'
import { run } from './subprocess.ts'

const resultsPath = join(runtimeFolder, 'vitest.json')

/** Runs one checking tool under this Node with its output shown. */
const step = async (title: string, script: string, args: readonly string[], env = process.env): Promise<boolean> => {
  const started = Date.now()
  announce(`${title} …`)
  const ended = await run(process.execPath, [script, ...args], { show: true, env })
  announce(
    `${title}: ${ended.exitCode === 0 ? 'good' : 'FAILED'} after ${Math.round((Date.now() - started) / 1000)} s.`,
  )
  return ended.exitCode === 0
}

/** Sets up everything that the tests need; undefined when a part without which they mean nothing is missing. */
export const provideForTests = async (): Promise<NodeJS.ProcessEnv | undefined> => {
  const needsServer = !hasDisplay(process.platform, process.env)
  await provideSystemPackages(testTools, 'the tests (they read our PDFs and videos with tools that are not ours)')
  await provideSystemPackages(archivalValidator, 'a validator of PDF/A that only the tests run')
  if (needsServer) await provideSystemPackages(virtualDisplay, 'a display that only the tests see')
  const electron = await provideElectron()
  const tools = await provideMediaTools()
  if (electron === undefined || tools === undefined) return undefined
  if ((await provideSample(tools)) === undefined) return undefined
  return { ...process.env, ...electronEnvironment(electron) }
}

const runVitest = async (environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<boolean> => {
  const server = hasDisplay(process.platform, environment) ? undefined : await startVirtualDisplay()
  if (server !== undefined) announce(`no display here, so windows open on a virtual one (${server.name}).`)
  else if (!hasDisplay(process.platform, environment))
    announceLoudly('no display and no Xvfb: the tests that open windows will fail. Install xvfb.')
  const env = server === undefined ? environment : { ...environment, DISPLAY: server.name }
  await rm(resultsPath, { force: true })
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsPath}`]
    return await step('tests', toolScript('vitest', 'vitest.mjs'), ['run', ...reporters, ...args], env)
  } finally {
    await server?.stop()
  }
}

/**
 * The whole of `npm test`: set-up, types, style, build, tests; stops at the first that fails. Arguments go to vitest.
 * Ends with "N passed, N failed" alone on a line. Returns the exit code.
 */
export const runTests = async (args: readonly string[]): Promise<number> => {
  process.chdir(checkout)
  const environment = await provideForTests()
  if (environment === undefined) return 1
  if (!(await step('types', toolScript('typescript', 'bin', 'tsc'), ['-b']))) return 1
  if (!(await step('style', toolScript('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.'])))
    return 1
  announce('build …')
  if (!(await build())) return 1
  const passed = await runVitest(environment, args)
  const report = readRecord(resultsPath)
  const counts = countTests(report)
  console.log(closingLine(counts))
  // A run that executed nothing proves nothing, and a report that is missing means that vitest itself broke.
  return passed && counts.failed === 0 && counts.passed > 0 ? 0 : 1
}
