import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { repeatTake } from '../scan/repeat-take.ts'

const partSeconds = 20

/**
 * A film of so many minutes in 4K with sound, as a phone writes it: 30 frames a second, a keyframe each second, H.264,
 * 8 Mbit/s. Drawn once for 20 s and put after itself without coding it again, so that an hour takes half a minute to
 * make and 3.7 GB.
 */
export const makeFilm = async (ffmpeg: string, folder: string, minutes: number): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const part = join(folder, 'part.mp4')
  const film = join(folder, `film-${minutes}.mp4`)
  if (existsSync(film)) return film
  const pictures = `testsrc2=s=3840x2160:r=30:d=${partSeconds}`
  const sound = `aevalsrc=0.6*sin(330*2*PI*t)*pow(sin(PI*t/5)\\,2):d=${partSeconds}`
  await promisify(execFile)(ffmpeg, [
    ...['-v', 'error', '-y', '-nostdin', '-f', 'lavfi', '-i', pictures, '-f', 'lavfi', '-i', sound],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '30', '-pix_fmt', 'yuv420p'],
    ...['-b:v', '8M', '-maxrate', '10M', '-bufsize', '10M', '-c:a', 'aac', '-b:a', '64k', part],
  ])
  return repeatTake(ffmpeg, part, film, Math.round((minutes * 60) / partSeconds))
}
