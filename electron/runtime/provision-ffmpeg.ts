import { chmodSync, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { announce, announceLoudly } from './announce.ts'
import { checkout, runtimeFolder } from './paths.ts'
import { hasApt, isRoot, provideSystemPackages } from './provision-system-libraries.ts'
import { failedToday, readRecord, rememberFailure, textField, writeRecord } from './records.ts'
import { fetchPinnedPackage, type PinnedPackage } from './registry-package.ts'
import { run } from './subprocess.ts'

/** The oldest major version whose behaviour the tests cover. */
export const oldestFfmpeg = 5

const lastResort: PinnedPackage = {
  name: '@ffmpeg-installer/linux-x64',
  version: '4.1.0',
  integrity: 'sha512-Y5BWhGLU/WpQjOArNIgXD3z5mxxdV8c41C+U15nsE5yF8tVcdCGet5zPs5Zy3Ta6bU7haGpIzryutqCGQA/W8A==',
}

export type ToolOrigin = 'ffmpeg-static' | 'ffprobe-installer' | 'system' | 'registry-2018' | 'given'

export interface MediaTool {
  readonly path: string
  readonly origin: ToolOrigin
}

export interface MediaTools {
  readonly ffmpeg: MediaTool
  readonly ffprobe: MediaTool
}

/** Where the paths of the media tools are recorded for the app, the command line and the tests. */
export const mediaToolsRecord: string = join(runtimeFolder, 'media-tools.json')

/**
 * Major version from the first line of `ffmpeg -version` or `ffprobe -version`. Releases say "version 6.1.1-…";
 * development builds "version N-93038-g8b6…" or a date, which tell no release: 0.
 */
export const majorVersion = (firstLine: string): number => {
  const match = /^ff(?:mpeg|probe) version n?(\d+)\./.exec(firstLine)
  return match?.[1] === undefined ? 0 : Number(match[1])
}

/** The version line of a tool that runs, or undefined. */
const versionLine = async (path: string): Promise<string | undefined> => {
  const said = await run(path, ['-version'], { limit: 20_000 })
  return said.exitCode === 0 ? said.stdout.split('\n')[0] : undefined
}

const requireHere = createRequire(import.meta.url)

/** The path that a package exports, or undefined when it has none for this platform. */
const exportedPath = (name: string): string | undefined => {
  try {
    const exported: unknown = requireHere(name)
    return typeof exported === 'string' ? exported : textField(exported, 'path')
  } catch {
    return undefined
  }
}

const byOfficialDownload = async (): Promise<MediaTool | undefined> => {
  const path = exportedPath('ffmpeg-static')
  if (path === undefined) return undefined
  if (!existsSync(path)) {
    if (failedToday('ffmpeg-static')) return undefined
    announce('fetching ffmpeg with the install script of the package ffmpeg-static, to read and write video.')
    const script = join(checkout, 'node_modules', 'ffmpeg-static', 'install.js')
    const ended = await run(process.execPath, [script], { limit: 300_000, cwd: dirname(script) })
    if (ended.exitCode !== 0) {
      announce('its download host cannot be reached from here; looking for another ffmpeg.')
      rememberFailure('ffmpeg-static')
      return undefined
    }
  }
  return (await versionLine(path)) === undefined ? undefined : { path, origin: 'ffmpeg-static' }
}

/** The full path of a program in PATH. Recorded in full, so that a later PATH cannot swap the tool. */
const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((path) => existsSync(path) && statSync(path).isFile())

const bySystem = async (name: 'ffmpeg' | 'ffprobe'): Promise<MediaTool | undefined> => {
  const path = inPath(name)
  if (path === undefined) return undefined
  const line = await versionLine(path)
  return line !== undefined && majorVersion(line) >= oldestFfmpeg ? { path, origin: 'system' } : undefined
}

const byApt = async (): Promise<MediaTool | undefined> => {
  if (!hasApt() || !isRoot()) return undefined
  await provideSystemPackages([['ffmpeg']], 'reading and writing video')
  return bySystem('ffmpeg')
}

const byOldRegistryBuild = async (): Promise<MediaTool | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(runtimeFolder, 'ffmpeg-2018')
  const path = join(folder, 'package', 'ffmpeg')
  if (!existsSync(path)) {
    const fetched = await fetchPinnedPackage(lastResort, folder)
    if (!fetched.ok) {
      announce(`${fetched.failure}.`)
      return undefined
    }
    chmodSync(path, 0o755)
  }
  if ((await versionLine(path)) === undefined) return undefined
  announceLoudly('using an ffmpeg of 2018: no fast AV1, older safety lists. Install ffmpeg 5 or newer when you can.')
  return { path, origin: 'registry-2018' }
}

const probeByPackage = async (): Promise<MediaTool | undefined> => {
  const path = exportedPath('@ffprobe-installer/ffprobe')
  if (path === undefined) return undefined
  // npm leaves it without the executable bit because install scripts are off.
  if (process.platform !== 'win32') chmodSync(path, 0o755)
  return (await versionLine(path)) === undefined ? undefined : { path, origin: 'ffprobe-installer' }
}

const firstOf = async <Found>(ways: readonly (() => Promise<Found | undefined>)[]): Promise<Found | undefined> => {
  for (const way of ways) {
    const found = await way()
    if (found !== undefined) return found
  }
  return undefined
}

const recorded = async (name: 'ffmpeg' | 'ffprobe'): Promise<MediaTool | undefined> => {
  const entry: unknown = Reflect.get(Object(readRecord(mediaToolsRecord)), name)
  const path = textField(entry, 'path')
  const origin = textField(entry, 'origin')
  // The 2018 build is a stopgap: each run looks whether something better has come.
  if (path === undefined || origin === undefined || origin === 'registry-2018') return undefined
  return (await versionLine(path)) === undefined ? undefined : { path, origin: origin as ToolOrigin }
}

/**
 * Finds or fetches ffmpeg and ffprobe and records their paths in `.runtime/media-tools.json`. At once when the recorded
 * tools still run. Undefined when no way worked; the reason has then been printed.
 */
export const provideMediaTools = async (): Promise<MediaTools | undefined> => {
  const ffmpeg =
    (await recorded('ffmpeg')) ??
    (await firstOf([byOfficialDownload, () => bySystem('ffmpeg'), byApt, byOldRegistryBuild]))
  const ffprobe = (await recorded('ffprobe')) ?? (await firstOf([() => bySystem('ffprobe'), probeByPackage]))
  if (ffmpeg === undefined || ffprobe === undefined) {
    announceLoudly('no usable ffmpeg and ffprobe were found. Install ffmpeg 5 or newer, then run this again.')
    return undefined
  }
  const known = JSON.stringify(readRecord(mediaToolsRecord))
  if (known !== JSON.stringify({ ffmpeg, ffprobe })) {
    writeRecord(mediaToolsRecord, { ffmpeg, ffprobe })
    announce(`ffmpeg: ${ffmpeg.path} (${ffmpeg.origin}); ffprobe: ${ffprobe.path} (${ffprobe.origin}).`)
  }
  return { ffmpeg, ffprobe }
}
