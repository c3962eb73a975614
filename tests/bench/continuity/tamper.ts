import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type EncoderName, encoderNames, encoders, type MadeClip } from './made-clip.ts'
import type { Take } from './make-takes.ts'
import { type Chance, chanceFrom } from './seeded.ts'

/** A piece of a take as it comes into the tampered file. */
interface Piece {
  readonly take: Take
  readonly from: number
  readonly to: number
  readonly speed?: number
  readonly frozen?: boolean
  readonly reversed?: boolean
}

export interface Tampering {
  readonly kind: string
  readonly note: string
  readonly pieces: readonly Piece[]
  readonly encoder: EncoderName
  readonly places: MadeClip['places']
  /** Keeps every frame with its time instead of a constant 30 frames a second. */
  readonly keepsFrames?: boolean
}

const run = async (ffmpeg: string, args: readonly string[]): Promise<void> => {
  await promisify(execFile)(ffmpeg, ['-v', 'error', '-y', '-nostdin', ...args])
}

const lengthOf = ({ from, to, speed = 1 }: Piece): number => (to - from) / speed

/** Ends of the pieces in the finished file but the last. */
const seams = (pieces: readonly Piece[]): readonly number[] => {
  let time = 0
  return pieces.slice(0, -1).map((piece) => {
    time += lengthOf(piece)
    return time
  })
}

const atSeams = (pieces: readonly Piece[]): MadeClip['places'] =>
  seams(pieces).map((time) => ({ from: time, to: time }))

/** Puts the pieces one after another and encodes the whole anew at a constant 30 frames a second. */
export const edit = async (
  ffmpeg: string,
  folder: string,
  file: string,
  { pieces, encoder, keepsFrames }: Tampering,
): Promise<void> => {
  const files = [...new Set(pieces.map(({ take }) => take.file))]
  const graph = pieces.map((piece, index) => {
    const { take, from, to, speed = 1, frozen, reversed } = piece
    const input = files.indexOf(take.file)
    const picture = frozen
      ? `trim=${from}:${from + 0.06},setpts=PTS-STARTPTS,fps=30,trim=end_frame=1,tpad=stop_mode=clone:stop_duration=${to - from - 1 / 30}`
      : `trim=${from}:${to},setpts=(PTS-STARTPTS)/${speed}${keepsFrames ? '' : ',fps=30'}${reversed ? ',reverse' : ''}`
    const sound = `atrim=${from}:${to},asetpts=PTS-STARTPTS${speed === 1 ? '' : `,atempo=${speed}`}${reversed ? ',areverse' : ''}`
    return `[${input}:v]${picture},setsar=1[v${index}];[${input}:a]${sound}[a${index}]`
  })
  const joined = pieces.map((_, index) => `[v${index}][a${index}]`).join('')
  graph.push(`${joined}concat=n=${pieces.length}:v=1:a=1[v][a]`)
  await run(ffmpeg, [
    ...files.flatMap((name) => ['-i', join(folder, name)]),
    ...['-filter_complex', graph.join(';'), '-map', '[v]', '-map', '[a]'],
    ...(keepsFrames ? ['-vsync', 'vfr', '-enc_time_base', '1:90000', '-video_track_timescale', '90000'] : ['-r', '30']),
    ...encoders[encoder],
    ...['-c:a', 'aac', '-b:a', '96k', join(folder, file)],
  ])
}

/** Takes frames out and leaves the times of the others as they are. */
export const drop = async (
  ffmpeg: string,
  folder: string,
  take: Take,
  from: number,
  to: number,
  file: string,
): Promise<void> => {
  await run(ffmpeg, [
    ...['-i', join(folder, take.file), '-vf', `select='not(between(t,${from},${to}))'`, '-vsync', 'vfr'],
    ...encoders.phone,
    ...['-c:a', 'aac', '-b:a', '96k', join(folder, file)],
  ])
}

const keyframeTimes = async (ffmpeg: string, folder: string, take: Take): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)(ffmpeg.replace(/ffmpeg([^/\\]*)$/, 'ffprobe$1'), [
    ...['-v', 'error', '-select_streams', 'v', '-show_entries', 'packet=pts_time,flags', '-of', 'csv=p=0'],
    join(folder, take.file),
  ])
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const start = Number(lines[0]?.[0] ?? 0)
  return lines.filter(([, flags]) => flags?.includes('K')).map(([time]) => Number(time) - start)
}

/** Joins pieces that start at keyframes without encoding anew. */
const copy = async (ffmpeg: string, folder: string, pieces: readonly Piece[], file: string): Promise<void> => {
  const names: string[] = []
  for (const [index, { take, from, to }] of pieces.entries()) {
    const name = `${file}.${index}.mp4`
    names.push(name)
    await run(ffmpeg, [
      ...(from > 0 ? ['-ss', String(from + 0.01)] : []),
      ...[
        '-to',
        String(to - 0.01),
        '-i',
        join(folder, take.file),
        '-c',
        'copy',
        '-avoid_negative_ts',
        'make_zero',
        join(folder, name),
      ],
    ])
  }
  const list = join(folder, `${file}.txt`)
  await writeFile(list, names.map((name) => `file '${name}'`).join('\n'))
  await run(ffmpeg, ['-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', join(folder, file)])
  for (const name of [...names, `${file}.txt`]) await rm(join(folder, name))
}

const holdOf = (chance: Chance, take: Take, least: number): number => {
  const long = take.holds.filter(({ from, to }) => to - from > least + 0.4 && to < take.duration - 0.5 && from > 0)
  const hold = long[chance.whole(0, Math.max(0, long.length - 1))] ?? take.holds[0]
  return Math.max(0.7, (hold?.from ?? 1) + 0.2)
}

const plansFor = (chance: Chance, takes: readonly Take[]): readonly Tampering[] => {
  const plans: Tampering[] = []
  const moving = takes.filter(({ takeKind }) => takeKind !== 'tripod')
  const tripods = takes.filter(({ takeKind }) => takeKind === 'tripod')
  let turn = 0
  const some = (from: readonly Take[]): Take => {
    turn += 5
    return from[turn % from.length] as Take
  }
  const encoder = (): EncoderName => encoderNames[chance.whole(0, encoderNames.length - 1)] as EncoderName
  const add = (kind: string, note: string, pieces: readonly Piece[], places = atSeams(pieces)): void => {
    plans.push({ kind, note, pieces, encoder: encoder(), places })
  }
  const whole = (take: Take, from = 0, to = take.duration): Piece => ({ take, from, to })
  for (const length of [0.3, 0.3, 0.6, 0.6, 1, 1, 1.5, 1.5, 2, 2, 3, 3]) {
    const take = some(moving)
    const at = chance.between(0.8, take.duration - length - 0.8)
    add(`cut of ${length} s`, take.kind, [whole(take, 0, at), whole(take, at + length)])
  }
  for (const length of [0.3, 0.3, 0.6, 0.6, 1, 1]) {
    const take = some(moving.filter(({ takeKind }) => takeKind !== 'fast-pans'))
    const at = holdOf(chance, take, length)
    add(`cut of ${length} s in a hold`, take.kind, [whole(take, 0, at), whole(take, at + length)])
  }
  for (const length of [1, 2]) {
    const take = some(tripods)
    const at = chance.between(0.8, take.duration - length - 0.8)
    add('cut on a tripod', `${length} s`, [whole(take, 0, at), whole(take, at + length)])
  }
  for (let index = 0; index < 8; index++) {
    const [one, two] = [some(takes), some(moving)]
    add('two takes joined', `${one.kind}, ${two.kind}`, [
      whole(one, 0, chance.between(2, 5)),
      whole(two, chance.between(0, 3)),
    ])
  }
  for (const speed of [0.5, 0.7, 1.25, 1.5, 2, 2]) {
    const take = some(moving)
    const [from, to] = [chance.between(1, 2.5), chance.between(4.5, 6.5)]
    const pieces = [whole(take, 0, from), { ...whole(take, from, to), speed }, whole(take, to)]
    add(`speed × ${speed}`, take.kind, pieces, [{ from, to: from + (to - from) / speed }])
  }
  for (const speed of [0.6, 1.4]) {
    const take = some(moving.filter(({ takeKind }) => takeKind !== 'variable-rate'))
    const [from, to] = [chance.between(1, 2.5), chance.between(4.5, 6.5)]
    const pieces = [whole(take, 0, from), { ...whole(take, from, to), speed }, whole(take, to)]
    const places = [{ from, to: from + (to - from) / speed }]
    plans.push({
      kind: 'speed, frames kept',
      note: `× ${speed}, ${take.kind}`,
      pieces,
      encoder: 'phone',
      places,
      keepsFrames: true,
    })
  }
  for (const length of [0.4, 0.8, 1.2, 2]) {
    const take = some(moving)
    const at = chance.between(1.5, 5)
    const pieces = [whole(take, 0, at), { ...whole(take, at, at + length), frozen: true }, whole(take, at)]
    add('frozen', `${length} s, ${take.kind}`, pieces, [{ from: at, to: at + length }])
  }
  for (const length of [0.5, 1, 1.5, 2]) {
    const take = some(moving)
    const at = chance.between(1, 4)
    const pieces = [whole(take, 0, at + length), whole(take, at)]
    add('shown twice', `${length} s, ${take.kind}`, pieces)
  }
  for (const length of [1, 2]) {
    const take = some(moving)
    const at = chance.between(1.5, 4)
    const pieces = [whole(take, 0, at), { ...whole(take, at, at + length), reversed: true }, whole(take, at + length)]
    add('reversed', `${length} s, ${take.kind}`, pieces, [{ from: at, to: at + length }])
  }
  return plans
}

/** Tampers with the takes at places drawn from the seed: some fifty files. */
export const makeTampered = async (
  ffmpeg: string,
  folder: string,
  seed: number,
  takes: readonly Take[],
): Promise<readonly MadeClip[]> => {
  const chance = chanceFrom(seed * 7919 + 13)
  const clips: MadeClip[] = []
  const clip = (kind: string, note: string, places: MadeClip['places'], extension = 'mp4'): MadeClip => {
    const file = `tampered-${String(clips.length).padStart(2, '0')}.${extension}`
    const made = { file, kind, tampered: true, note, places }
    clips.push(made)
    return made
  }
  for (const plan of plansFor(chance, takes)) {
    const { file } = clip(plan.kind, `${plan.note}, ${plan.encoder}`, plan.places)
    await edit(ffmpeg, folder, file, plan)
  }
  for (const length of [0.3, 0.5, 0.8, 1.5]) {
    const take = takes[chance.whole(0, takes.length - 1)] as Take
    const at = chance.between(1.5, take.duration - 3)
    const { file } = clip('frames dropped', `${length} s, ${take.kind}`, [{ from: at, to: at + length }])
    await drop(ffmpeg, folder, take, at, at + length, file)
  }
  const copyable = takes.filter(({ note, takeKind }) => note === 'phone' && takeKind !== 'tripod')
  for (let index = 0; index < 6; index++) {
    const [one, two] = [copyable[index % copyable.length], copyable[(index * 2 + 1) % copyable.length]] as [Take, Take]
    const keys = await keyframeTimes(ffmpeg, folder, one)
    const middle = keys[2 + (index % 3)] ?? 2
    const within = index % 2 === 0
    const second = within ? one : two
    const from = (within ? keys[5 + (index % 2)] : (await keyframeTimes(ffmpeg, folder, two))[1 + (index % 3)]) ?? 5
    const pieces = [
      { take: one, from: 0, to: middle },
      { take: second, from, to: second.duration },
    ]
    const { file } = clip('joined without encoding', within ? 'one take' : 'two takes', atSeams(pieces))
    await copy(ffmpeg, folder, pieces, file)
  }
  for (const take of copyable.slice(0, 2)) {
    const keys = await keyframeTimes(ffmpeg, folder, take)
    const pieces = [
      { take, from: 0, to: keys[5] ?? 5 },
      { take, from: keys[3] ?? 3, to: take.duration },
    ]
    const { file } = clip('shown twice without encoding', take.kind, atSeams(pieces))
    await copy(ffmpeg, folder, pieces, file)
  }
  return clips
}
