import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { announce } from './announce.ts'
import { checkout, runtimeFolder } from './paths.ts'
import { readRecord, textField, writeRecord } from './records.ts'
import { run } from './subprocess.ts'

/** What the build reads. The set-up scripts in electron/runtime are not built. */
const buildInputs = ['src', 'electron', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const notBuilt = [join('electron', 'runtime'), join('resources', 'sample')]
const buildRecord = join(runtimeFolder, 'build.json')

const filesBelow = (path: string): readonly string[] => {
  const entries = readdirSync(path, { withFileTypes: true })
  return entries.flatMap((entry) => {
    const child = join(path, entry.name)
    return entry.isDirectory() ? filesBelow(child) : [child]
  })
}

/** SHA-256 over names and contents of every file below the inputs, in one order on every platform. */
export const hashOfFiles = (folder: string, inputs: readonly string[], leaveOut: readonly string[] = []): string => {
  const files = inputs
    .map((input) => join(folder, input))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .map((path) => relative(folder, path))
    .filter((path) => !leaveOut.some((left) => path.startsWith(left + sep)))
  const hash = createHash('sha256')
  for (const path of files.toSorted()) {
    hash.update(path.split(sep).join('/')).update('\0')
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/** Path of a tool's script inside node_modules: run by this Node, so that no shell or PATH decides what runs. */
export const toolScript = (...path: readonly string[]): string => join(checkout, 'node_modules', ...path)

/** Builds `out/` when the sources changed since it was built. Returns whether `out/` is there and current. */
export const buildIfStale = async (): Promise<boolean> => {
  const sources = hashOfFiles(checkout, buildInputs, notBuilt)
  const built = existsSync(join(checkout, 'out', 'cli.js')) && existsSync(join(checkout, 'out', 'main', 'index.js'))
  if (built && textField(readRecord(buildRecord), 'sources') === sources) return true
  announce('building the app, because its sources changed since the last build.')
  return build(sources)
}

/** Builds `out/` always. */
export const build = async (sources: string = hashOfFiles(checkout, buildInputs, notBuilt)): Promise<boolean> => {
  const script = toolScript('electron-vite', 'bin', 'electron-vite.js')
  const ended = await run(process.execPath, [script, 'build', '--logLevel', 'warn'], { show: true })
  if (ended.exitCode !== 0) return false
  writeRecord(buildRecord, { sources })
  return true
}
