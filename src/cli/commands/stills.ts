import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeTools, type Tools } from '../../composition/compose-tools.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { parseFrameRequest, resolveFrame } from '../../domain/media/frame-request.ts'
import { formatClock, formatTimebase, toSeconds } from '../../domain/media/presentation-time.ts'
import type { MediaFailure, ProbedMedia, Still } from '../../workflow/ports/media-engine.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import { readRecording } from '../read-media.ts'

const usage = 'stills FILE --at T[,T…] --out DIR [--format png|jpeg]'

/** The ordinals that the user asked for, in that order. */
const ordinalsOf = (media: ProbedMedia, at: string): Result<readonly number[], Failure> => {
  const ordinals: number[] = []
  for (const text of at.split(',')) {
    const request = parseFrameRequest(text)
    if (request === null) return fail(usageFailure(`“${text}” names no frame. Write seconds, pts:N or frame:N.`))
    const ordinal = resolveFrame(media.frames, request)
    if (ordinal === null) {
      return fail({
        code: 'media.no-such-frame',
        message: `The video shows no frame at ${text}. “proofbox probe” says what it holds.`,
      })
    }
    ordinals.push(ordinal)
  }
  return succeed(ordinals)
}

const writeStill = async (tools: Tools, still: Still, directory: string, format: 'png' | 'jpeg') => {
  const picture = { width: still.width, height: still.height, rgb: still.rgb }
  const bytes = format === 'png' ? await tools.images.png(picture) : await tools.images.jpeg(picture, 95)
  const file = join(directory, `frame-${String(still.ordinal).padStart(6, '0')}.${format === 'png' ? 'png' : 'jpg'}`)
  const temporary = `${file}.${process.pid}.part`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  return {
    file,
    pts: still.at.pts,
    timebase: formatTimebase(still.at.timebase),
    seconds: toSeconds(still.at),
    ordinal: still.ordinal,
    pixelSha256: still.pixelSha256,
    sha256: tools.hasher.sha256(bytes),
    toneMapped: still.toneMapped,
    tool: still.tool,
  }
}

const takeAll = async (
  tools: Tools,
  call: CommandCall,
  media: ProbedMedia,
  ordinals: readonly number[],
  directory: string,
  format: 'png' | 'jpeg',
) => {
  const written = new Map<number, Awaited<ReturnType<typeof writeStill>>>()
  const failures: (MediaFailure & { readonly ordinal: number })[] = []
  const wanted = [...new Set(ordinals)].sort((a, b) => a - b)
  let unwritable: Failure | null = null
  const done = await tools.media.stills(
    media,
    wanted,
    true,
    async (still) => {
      if (!still.ok) failures.push(still.failure)
      else if (unwritable === null) {
        try {
          written.set(still.value.ordinal, await writeStill(tools, still.value, directory, format))
        } catch (error) {
          unwritable = unwritableFolder(directory, error)
        }
      }
      call.onProgress({ phase: 'taking-stills', done: written.size + failures.length, total: wanted.length })
    },
    call.signal,
  )
  if (!done.ok) return done
  return unwritable === null ? succeed({ written, failures }) : fail<Failure>(unwritable)
}

const unwritableFolder = (directory: string, error: unknown): Failure => ({
  code: 'output.not-writable',
  message: `Nothing can be written to ${directory}. Choose another folder, or free some space.`,
  detail: String(error),
})

export const stillsCommand: Command = {
  name: 'stills',
  usage,
  summary:
    'Takes full-size stills of exactly these frames, each decoded twice and compared. T: seconds, pts:N or frame:N.',
  options: { at: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' } },
  async run(call) {
    const at = call.text('at')
    const directory = call.text('out')
    const format = call.text('format') ?? 'png'
    if (!at || !directory) return fail(incompleteCall(usage))
    if (format !== 'png' && format !== 'jpeg') return fail(usageFailure('--format takes png or jpeg.'))
    const tools = await composeTools()
    if (!tools.ok) return tools
    const read = await readRecording(tools.value, call, usage)
    if (!read.ok) return read
    const ordinals = ordinalsOf(read.value.media, at)
    if (!ordinals.ok) return ordinals
    try {
      await mkdir(directory, { recursive: true })
    } catch (error) {
      return fail(unwritableFolder(directory, error))
    }
    const taken = await takeAll(tools.value, call, read.value.media, ordinals.value, directory, format)
    if (!taken.ok) return taken
    const { written, failures } = taken.value
    const stills = ordinals.value.flatMap((ordinal) => written.get(ordinal) ?? [])
    return succeed({
      sound: failures.length === 0,
      document: { stills, ...(failures.length > 0 ? { failures } : {}) },
      lines: [
        ...stills.map(
          ({ file, seconds, pts, ordinal }) => `${file}  ${formatClock(seconds)}  PTS ${pts}  frame ${ordinal}`,
        ),
        ...failures.map(({ message }) => message),
      ],
    })
  },
}
