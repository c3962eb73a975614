import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { createWaveMeter, type Waveform } from '../../domain/media/waveform.ts'
import type { SoundTrack } from '../../domain/scan/continuity/sound-breaks.ts'
import { createSoundMeter, soundRate } from '../../domain/scan/continuity/sound-meter.ts'
import type { MediaFailure, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { interruption } from './media-failures.ts'
import { readTimes } from './picture-stream.ts'
import { startTool } from './tool-door.ts'

const silenceMs = 60_000

const hearArguments = (source: CheckedSource, streamIndex: number): readonly string[] => [
  ...quietOptions,
  '-nostdin',
  '-copyts',
  ...guardedInput(source.container),
  '-vn',
  '-i',
  source.url,
  '-map',
  `0:${streamIndex}`,
  '-af',
  // A hole between packets is filled with silence, so that the clock of the samples stays that of the file.
  `aresample=${soundRate}:async=1,aformat=sample_fmts=flt:channel_layouts=mono,ametadata=mode=add:key=proofbox:value=1,ametadata=mode=print:file=pipe\\\\:4:direct=1`,
  '-c:a',
  'pcm_f32le',
  '-f',
  'f32le',
  'pipe:3',
]

/**
 * Decodes the sound alone, as mono samples at `soundRate`, in pieces. Gives the time of the first sample in seconds of
 * the container's clock; null where there is no sound or none that decodes: the picture can be judged without it.
 */
const hear = async (
  ffmpeg: string,
  source: CheckedSource,
  { probe }: ProbedMedia,
  onSamples: (samples: Float32Array) => void,
  signal: AbortSignal,
): Promise<Result<number | null, MediaFailure>> => {
  if (probe.audio === null) return succeed(null)
  const run = startTool(ffmpeg, hearArguments(source, probe.audio.streamIndex), {
    signal,
    limitMs: silenceMs,
    pipes: 2,
    yields: true,
  })
  const [samples, lines] = run.pipes
  let heard = false
  let startTicks: number | null = null
  run.stdout.resume()
  if (samples && lines) {
    const times = readTimes(lines)
    const firstTime = times.next()
    let rest: Buffer = Buffer.alloc(0)
    samples.on('data', (chunk: Buffer) => {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const whole = bytes.length - (bytes.length % 4)
      // A copy, because a view on four-byte numbers must start at a multiple of four.
      onSamples(new Float32Array(Uint8Array.from(bytes.subarray(0, whole)).buffer))
      rest = bytes.subarray(whole)
      heard = true
      run.touch()
    })
    startTicks = (await firstTime) ?? null
  }
  const end = await run.ended
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return fail(interrupted)
  return succeed(heard ? (startTicks ?? 0) / soundRate : null)
}

/** Keeps the levels of the sound. See the port. */
export const hearSound = async (
  ffmpeg: string,
  source: CheckedSource,
  media: ProbedMedia,
  signal: AbortSignal,
): Promise<Result<SoundTrack | null, MediaFailure>> => {
  const meter = createSoundMeter()
  const heard = await hear(ffmpeg, source, media, meter.take, signal)
  return heard.ok ? succeed(heard.value === null ? null : meter.track(heard.value)) : heard
}

/** Keeps the outline of the sound. See the port. */
export const outlineSound = async (
  ffmpeg: string,
  source: CheckedSource,
  media: ProbedMedia,
  signal: AbortSignal,
): Promise<Result<Waveform | null, MediaFailure>> => {
  const meter = createWaveMeter(soundRate)
  const heard = await hear(ffmpeg, source, media, meter.take, signal)
  return heard.ok ? succeed(heard.value === null ? null : meter.waveform(heard.value)) : heard
}
