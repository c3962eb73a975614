import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findMediaTools } from '../../adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../adapters/ffmpeg/media-engine.ts'
import { toolConfinement } from '../../adapters/ffmpeg/tool-limits.ts'
import { imageTool } from '../../adapters/sharp/image-codec.ts'
import { createTextReader } from '../../adapters/text/text-reader.ts'
import { programRoot, programVersion } from '../../composition/program.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import type { OpeningReport } from '../../workflow/ports/opening.ts'
import type { Command } from '../command.ts'
import { openDesk } from '../compose.ts'
import { openingLines } from '../opening-lines.ts'

interface Part {
  readonly name: string
  readonly found: boolean
  readonly version: string | null
  readonly path: string | null
  readonly origin: string | null
  readonly hint?: string
}

const mediaParts = async (): Promise<readonly Part[]> => {
  const missing = (name: string, hint: string): Part => ({
    name,
    found: false,
    version: null,
    path: null,
    origin: null,
    hint,
  })
  const located = await findMediaTools(process.env)
  if (!located.ok) return [missing('ffmpeg', located.failure.message), missing('ffprobe', located.failure.message)]
  const version = await createMediaEngine(located.value).version()
  if (!version.ok) return [missing('ffmpeg', version.failure.message), missing('ffprobe', version.failure.message)]
  const { ffmpeg, ffprobe } = version.value
  return [
    { name: 'ffmpeg', found: true, ...ffmpeg },
    { name: 'ffprobe', found: true, ...ffprobe },
  ]
}

/** What keeps a file that was made to do harm from taking the computer with it. */
const confinementPart = (): Part => {
  const version = toolConfinement()
  return {
    name: 'limits',
    found: version !== null,
    version,
    path: null,
    origin: version === null ? null : 'system',
    ...(version === null ? { hint: 'This system has no means to bound ffmpeg’s memory; its time is bounded.' } : {}),
  }
}

/** Which Electron a checkout runs with, as set-up wrote it down; the packaged app brings its own. */
const electronPart = async (root: string): Promise<Part> => {
  const record = join(root, '.runtime', 'electron.json')
  const none: Part = {
    name: 'Electron',
    found: false,
    version: null,
    path: null,
    origin: null,
    hint: 'Only the window needs it. “npm start” on a machine with a display installs it.',
  }
  if (!existsSync(record)) return none
  const parsed: unknown = JSON.parse(await readFile(record, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) return none
  const field = (name: string): string | null => {
    const value = (parsed as Record<string, unknown>)[name]
    return typeof value === 'string' ? value : null
  }
  const path = field('path')
  return path === null || !existsSync(path)
    ? none
    : { name: 'Electron', found: true, version: field('version'), path, origin: field('origin') }
}

/** The models that read text, checked byte for byte and loaded. */
const modelsPart = async (folder: string): Promise<Part> => {
  const ready = await createTextReader({ modelsFolder: folder }).ready()
  const part = { name: 'models', path: folder }
  if (!ready.ok) return { ...part, found: false, version: null, origin: null, hint: ready.failure.message }
  const { name, version, models } = ready.value
  return { ...part, found: true, version: `${models.length} files, ${name} ${version}`, origin: 'shipped' }
}

const folderPart = async (name: string, path: string, ending: RegExp, hint: string): Promise<Part> => {
  const files = existsSync(path) ? (await readdir(path, { recursive: true })).filter((file) => ending.test(file)) : []
  const found = files.length > 0
  return {
    name,
    found,
    version: found ? `${files.length} files` : null,
    path,
    origin: found ? 'shipped' : null,
    ...(found ? {} : { hint }),
  }
}

/** What was ever put right in an archive; null where none is named. */
const mendedIn = async (archive: string | undefined): Promise<Result<readonly OpeningReport[] | null, Failure>> => {
  if (archive === undefined) return succeed(null)
  const opened = await openDesk(archive, { create: false })
  if (!opened.ok) return opened
  try {
    return succeed(await opened.value.care.recoveries())
  } finally {
    await opened.value.close()
  }
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--archive DIR]',
  summary:
    'Says which Node, ffmpeg, Electron, fonts, models and rules are in use, what is missing, and what was put right in an archive.',
  options: { archive: { type: 'string' } },
  async run({ text }) {
    const mended = await mendedIn(text('archive'))
    if (!mended.ok) return mended
    const root = programRoot()
    const parts: readonly Part[] = [
      { name: 'Proofbox', found: true, version: await programVersion(), path: root, origin: null },
      { name: 'Node', found: true, version: process.versions.node, path: process.execPath, origin: null },
      ...(await mediaParts()),
      confinementPart(),
      await electronPart(root),
      { name: imageTool.name, found: true, version: imageTool.version, path: null, origin: 'npm package' },
      await folderPart(
        'fonts',
        join(root, 'resources', 'fonts'),
        /\.ttf$/i,
        'Reinstall Proofbox: the fonts for the report are missing.',
      ),
      await modelsPart(join(root, 'resources', 'models')),
      await folderPart(
        'rules',
        join(root, 'resources', 'policies'),
        /\.json$/,
        'Reinstall Proofbox: the receivers’ rules are missing.',
      ),
      await folderPart(
        'texts',
        join(root, 'resources', 'templates'),
        /\.json$/,
        'Reinstall Proofbox: the dispute texts are missing.',
      ),
    ]
    const needed = parts.filter(({ name }) => name !== 'Electron' && name !== 'limits')
    return succeed({
      sound: needed.every(({ found }) => found),
      document: {
        parts,
        missing: parts.filter(({ found }) => !found).map(({ name }) => name),
        ...(mended.value === null ? {} : { recoveries: mended.value }),
      },
      lines: [
        ...parts.map(({ name, found, version, path, origin, hint }) =>
          found
            ? `${name.padEnd(9)} ${version ?? ''}${origin ? ` (${origin})` : ''}${path ? `  ${path}` : ''}`
            : `${name.padEnd(9)} missing. ${hint ?? ''}`,
        ),
        ...(mended.value?.flatMap((report) => openingLines(report).map((line) => `${report.at}  ${line}`)) ?? []),
        ...(mended.value?.length === 0 ? ['Nothing had to be put right in the archive so far.'] : []),
      ],
    })
  },
}
