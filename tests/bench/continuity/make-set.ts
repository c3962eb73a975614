import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MadeClip } from './made-clip.ts'
import { makeTakes } from './make-takes.ts'
import { makeTampered } from './tamper.ts'

/** Makes the set of a seed in a folder, unless it is there; gives what is true of each file. */
export const makeSet = async (
  ffmpeg: string,
  folder: string,
  seed: number,
  each: number,
  duration: number,
): Promise<readonly MadeClip[]> => {
  const truth = join(folder, 'truth.json')
  if (existsSync(truth)) return JSON.parse(await readFile(truth, 'utf8')) as readonly MadeClip[]
  await mkdir(folder, { recursive: true })
  const takes = await makeTakes(ffmpeg, folder, seed, each, duration)
  const clips = [...takes, ...(await makeTampered(ffmpeg, folder, seed, takes))]
  await writeFile(truth, JSON.stringify(clips, null, 1))
  return clips
}
