import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Puts a take after itself so many times without coding it again; the timestamps run on. */
export const repeatTake = async (ffmpeg: string, take: string, out: string, times: number): Promise<string> => {
  if (existsSync(out)) return out
  const list = join(dirname(out), `${basename(out)}.txt`)
  const part = join(dirname(out), `part-${basename(out)}`)
  await writeFile(list, `file '${basename(take)}'\n`.repeat(times))
  const args = ['-nostdin', '-v', 'error', '-y', '-f', 'concat', '-i', list, '-map', '0', '-c', 'copy', part]
  const { status, stderr } = spawnSync(ffmpeg, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  await rename(part, out)
  await rm(list)
  return out
}
