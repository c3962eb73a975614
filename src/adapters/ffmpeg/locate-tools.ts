import { constants, existsSync } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import { failMedia } from './media-failures.ts'
import { askTool } from './tool-door.ts'

export interface MediaTool {
  readonly path: string
  readonly version?: string
  readonly origin: string
}

export interface MediaTools {
  readonly ffmpeg: MediaTool
  readonly ffprobe: MediaTool
}

export interface ToolEnvironment {
  readonly [name: string]: string | undefined
}

/** Below this the options that Proofbox relies on are missing or behave otherwise. */
const oldestMajor = 5

/** Origins under which the build of 2018 is taken all the same: the provisioner has then said so aloud. */
const toleratedOrigins = new Set(['registry-2018', 'ffmpeg-installer', '@ffmpeg-installer'])

/** `5.1.9-0+deb12u1` from `ffmpeg version 5.1.9-0+deb12u1 Copyright …`, or null. */
export const versionFromFirstLine = (text: string): string | null =>
  /^ff(?:mpeg|probe) version (\S+)/.exec(text)?.[1] ?? null

/** The release's major number; null for builds from a revision (`N-93038-g8b6…`, a date), which tell none. */
export const majorOf = (version: string): number | null => {
  const match = /^n?(\d+)\.\d/.exec(version)
  return match?.[1] === undefined ? null : Number(match[1])
}

/** 2018 from `… Copyright (c) 2000-2018 the FFmpeg developers`: the only age that a build from a revision tells. */
export const yearFromFirstLine = (text: string): number | null => {
  const match = /^[^\n]*Copyright \(c\) \d{4}-(\d{4})/.exec(text)
  return match?.[1] === undefined ? null : Number(match[1])
}

/** FFmpeg 5.0 is of January 2022. */
const oldestYear = 2022

const executable = process.platform === 'win32' ? '.exe' : ''
const requireHere = createRequire(import.meta.url)

/** A package's answer to "where is your binary", or null when it is absent or has none for this platform. */
const pathFromPackage = (name: string): string | null => {
  try {
    const exported: unknown = requireHere(name)
    if (typeof exported === 'string') return exported
    const path: unknown = Object(exported).path
    return typeof path === 'string' ? path : null
  } catch {
    return null
  }
}

interface RunningTool {
  readonly tool: MediaTool & { readonly version: string }
  readonly tooOld: boolean
}

const runs = async (tool: MediaTool): Promise<RunningTool | null> => {
  try {
    // Install scripts do not run here, so a binary inside a package may lack its executable bit.
    await access(tool.path, constants.X_OK)
  } catch {
    return null
  }
  const { end, stdout } = await askTool(tool.path, ['-version'], {
    signal: new AbortController().signal,
    limitMs: 20_000,
    mostBytes: 100_000,
  })
  const version = end.exitCode === 0 ? versionFromFirstLine(stdout) : null
  if (version === null) return null
  const major = majorOf(version)
  const tooOld = major === null ? (yearFromFirstLine(stdout) ?? 0) < oldestYear : major < oldestMajor
  return { tool: { ...tool, version }, tooOld }
}

const inSearchPath = (name: string, env: ToolEnvironment): string | null => {
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    const path = folder === '' ? '' : join(folder, `${name}${executable}`)
    // npm puts its own folder first; what lies there is a package's wrapper and not the system's tool.
    if (path !== '' && !folder.includes('node_modules') && existsSync(path)) return path
  }
  return null
}

/** The nearest folder at or above `start` that holds a package.json. */
const programFolder = (start: string): string => {
  let folder = start
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

const recorded = async (name: 'ffmpeg' | 'ffprobe', env: ToolEnvironment): Promise<MediaTool | null> => {
  const named = env.PROOFBOX_RUNTIME
  const file =
    named === undefined || named === ''
      ? join(programFolder(dirname(fileURLToPath(import.meta.url))), '.runtime', 'media-tools.json')
      : named.endsWith('.json')
        ? named
        : join(named, 'media-tools.json')
  try {
    const document: unknown = JSON.parse(await readFile(file, 'utf8'))
    const entry = Object(Object(document)[name])
    return typeof entry.path === 'string' && typeof entry.origin === 'string'
      ? { path: entry.path, origin: entry.origin }
      : null
  } catch {
    return null
  }
}

type Way = () => Promise<MediaTool | null> | MediaTool | null

const at = (path: string | null | undefined, origin: string): MediaTool | null =>
  path === null || path === undefined || path === '' ? null : { path, origin }

interface Search {
  readonly found: (MediaTool & { readonly version: string }) | null
  readonly tooOld: (MediaTool & { readonly version: string }) | null
}

const firstThatRuns = async (ways: readonly Way[]): Promise<Search> => {
  let tooOld: Search['tooOld'] = null
  for (const way of ways) {
    const candidate = await way()
    const running = candidate === null ? null : await runs(candidate)
    if (running === null) continue
    const { tool } = running
    if (!running.tooOld || toleratedOrigins.has(tool.origin)) return { found: tool, tooOld }
    tooOld ??= tool
  }
  return { found: null, tooOld }
}

const missing = (name: string, variable: string, { tooOld }: Search): Result<never, MediaFailure> =>
  tooOld === null
    ? failMedia(
        'media.tool-missing',
        `No ${name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set ${variable} to where it is.`,
      )
    : failMedia(
        'media.tool-missing',
        `The ${name} on this computer is version ${tooOld.version}, which is too old. Install ffmpeg 5 or newer, or set ${variable} to where a newer one is.`,
        tooOld.path,
      )

/**
 * Finds ffmpeg and ffprobe: named by FFMPEG_BIN and FFPROBE_BIN, the one of the package ffmpeg-static, the one that the
 * set-up recorded, the system's. ffprobe is taken from beside ffmpeg where there is one, so that both tell the same
 * times. A binary counts only when it runs. Fails with `media.tool-missing`, also when all that there are are too old.
 */
export const findMediaTools = async (env: ToolEnvironment): Promise<Result<MediaTools, MediaFailure>> => {
  const configured = at(env.FFMPEG_BIN, 'configured')
  const ffmpeg = await firstThatRuns(
    configured
      ? [() => configured]
      : [
          () => at(pathFromPackage('ffmpeg-static'), 'ffmpeg-static'),
          () => recorded('ffmpeg', env),
          () => at(inSearchPath('ffmpeg', env), 'system'),
        ],
  )
  if (ffmpeg.found === null) return missing('ffmpeg', 'FFMPEG_BIN', ffmpeg)
  const chosen = ffmpeg.found
  const configuredProbe = at(env.FFPROBE_BIN, 'configured')
  const ffprobe = await firstThatRuns(
    configuredProbe
      ? [() => configuredProbe]
      : [
          () => at(join(dirname(chosen.path), `ffprobe${executable}`), chosen.origin),
          () => recorded('ffprobe', env),
          () => at(inSearchPath('ffprobe', env), 'system'),
          () => at(pathFromPackage('@ffprobe-installer/ffprobe'), 'ffprobe-installer'),
        ],
  )
  if (ffprobe.found === null) return missing('ffprobe', 'FFPROBE_BIN', ffprobe)
  return succeed({ ffmpeg: chosen, ffprobe: ffprobe.found })
}
