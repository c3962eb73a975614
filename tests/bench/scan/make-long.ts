import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { cameraPath } from '../../fixtures/drawn-take/camera-path.ts'
import { drawTable } from '../../fixtures/drawn-take/draw-table.ts'
import { filmTake } from '../../fixtures/drawn-take/film-take.ts'
import { cellMargin, restsOf } from '../../fixtures/drawn-take/itinerary.ts'
import { truthOf } from '../../fixtures/drawn-take/truth.ts'
import { longRows, longVisits } from './long-table.ts'
import { repeatTake } from './repeat-take.ts'

const seed = 11

/** The way over the table as the maker films it: what `truthOf` and the filter graph share. */
const filmLong = async (ffmpeg: string, folder: string, minutes: number): Promise<string> => {
  const name = `long-${minutes}`
  const file = join(folder, `${name}.mp4`)
  if (existsSync(file)) return file
  const filming = { width: 1920, height: 1080, rate: 30, ffmpeg, nice: true }
  const table = await drawTable(
    join(folder, 'table.jpg'),
    longRows,
    filming.width + cellMargin,
    filming.height + cellMargin,
  )
  const path = cameraPath(restsOf(longVisits(minutes, seed), filming))
  const part = join(folder, `${name}.part.mp4`)
  await filmTake(table, path, filming, part)
  await writeFile(
    join(folder, `${name}.truth.json`),
    JSON.stringify(truthOf(`${name}.mp4`, table, path, filming), null, 1),
  )
  await rename(part, file)
  return file
}

/** Makes the take of so many minutes in `folder`, unless it lies there; 60 minutes are the 10 six times over. */
export const makeLong = async (ffmpeg: string, folder: string, minutes: 3 | 10 | 60): Promise<string> => {
  await mkdir(folder, { recursive: true })
  if (minutes !== 60) return filmLong(ffmpeg, folder, minutes)
  return repeatTake(ffmpeg, await filmLong(ffmpeg, folder, 10), join(folder, 'long-60.mp4'), 6)
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      out: { type: 'string', default: join('out', 'bench', 'long') },
    },
  })
  const minutes = ([3, 10, 60] as const).find((known) => String(known) === values.minutes)
  if (minutes === undefined) throw new Error('--minutes takes 3, 10 or 60.')
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  console.log(await makeLong(tools.value.ffmpeg.path, values.out, minutes))
}
