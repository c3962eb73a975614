import { spawn } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Camera, cameraFor, type TakeKind, takeKinds } from './camera.ts'
import { drawSound, takeSoundRate } from './drawn-sound.ts'
import { drawTable } from './drawn-table.ts'
import { filmer, takeHeight, takeWidth } from './film-take.ts'
import { type EncoderName, encoders, type MadeClip } from './made-clip.ts'
import { chanceFrom } from './seeded.ts'

/** An untouched take with what is known of how it was filmed. */
export interface Take extends MadeClip {
  readonly takeKind: TakeKind
  readonly duration: number
  readonly holds: Camera['holds']
}

export interface TakePlan {
  readonly kind: TakeKind
  readonly encoder: EncoderName
  readonly container: 'mp4' | 'ts' | 'mov'
  readonly rotated: boolean
  readonly seed: number
  readonly duration: number
}

const rate = 30

/**
 * When frame `index` is filmed. With a variable rate, each is up to 4 ms early or late, some are lost, and in the dark
 * middle part every step is twice as long: as phones do.
 */
const momentOf = (kind: TakeKind, index: number, frames: number): number => {
  if (kind !== 'variable-rate') return index / rate
  const [from, to] = [Math.floor(frames * 0.4), Math.floor(frames * 0.55)]
  const lost = [0.15, 0.2, 0.7, 0.8].filter((share) => index > frames * share).length
  return (index + 0.12 * Math.sin(12.9898 * index) + lost + Math.max(0, Math.min(to - from, index - from))) / rate
}

const momentExpression = (frames: number): string => {
  const [from, to] = [Math.floor(frames * 0.4), Math.floor(frames * 0.55)]
  const lost = [0.15, 0.2, 0.7, 0.8].map((share) => `gt(N,${frames * share})`).join('+')
  return `(N+0.12*sin(12.9898*N)+${lost}+clip(N-${from},0,${to - from}))/${rate}/TB`
}

/** Films one take into `folder` as its plan says. */
export const filmTake = async (ffmpeg: string, folder: string, plan: TakePlan): Promise<Take> => {
  const { kind, encoder, container, rotated, seed, duration } = plan
  const chance = chanceFrom(seed)
  const table = drawTable(chance)
  const camera = cameraFor(chance, kind, duration)
  const film = filmer(table, camera, seed + 1)
  const frames = Math.round(duration * rate)
  const file = `take-${seed}-${kind}-${encoder}${rotated ? '-rotated' : ''}.${container}`
  const sound = join(folder, `${file}.pcm`)
  const lasts = momentOf(kind, frames, frames)
  await writeFile(sound, drawSound(seed + 2, lasts))
  const args = [
    ...[
      '-v',
      'error',
      '-y',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'gray',
      '-s',
      `${takeWidth}x${takeHeight}`,
      '-r',
      String(rate),
    ],
    ...['-i', 'pipe:0', '-f', 's16le', '-ar', String(takeSoundRate), '-ac', '1', '-i', sound],
    '-vf',
    kind === 'variable-rate' ? `settb=1/90000,setpts='${momentExpression(frames)}',format=yuv420p` : 'format=yuv420p',
    ...(kind === 'variable-rate' ? ['-vsync', 'passthrough', '-enc_time_base', '1:90000'] : []),
    ...encoders[encoder],
    ...['-c:a', 'aac', '-b:a', '96k', '-video_track_timescale', '90000'],
    ...(rotated ? ['-metadata:s:v', 'rotate=90'] : []),
    join(folder, file),
  ]
  const child = spawn(ffmpeg, args, { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.on('error', () => undefined)
  for (let index = 0; index < frames; index++) {
    const picture = film(momentOf(kind, index, frames), 1 / rate)
    if (!child.stdin.write(picture)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  const code = await ended
  if (code !== 0) throw new Error(`${file}: ffmpeg ended with ${code}`)
  await rm(sound)
  return {
    file,
    kind,
    tampered: false,
    note: encoder,
    places: [],
    takeKind: kind,
    duration: lasts,
    holds: camera.holds,
  }
}

const order: readonly EncoderName[] = ['phone', 'usual', 'camera', 'small', 'hevc']

/** Films `each` takes of every kind, `duration` seconds each. */
export const makeTakes = async (
  ffmpeg: string,
  folder: string,
  seed: number,
  each: number,
  duration: number,
): Promise<readonly Take[]> => {
  const takes: Take[] = []
  for (let turn = 0; turn < each; turn++) {
    for (const [index, kind] of takeKinds.entries()) {
      const encoder = order[(index + turn * 3) % order.length] as EncoderName
      const container = encoder === 'phone' && turn % 2 === 1 ? 'ts' : encoder === 'camera' ? 'mov' : 'mp4'
      const rotated = (index + turn) % 6 === 5 && container !== 'ts'
      const plan = { kind, encoder, container, rotated, seed: seed * 1000 + turn * 50 + index, duration } as const
      takes.push(await filmTake(ffmpeg, folder, plan))
    }
  }
  return takes
}
