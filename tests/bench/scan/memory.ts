import { makeLong } from './make-long.ts'
import { measure } from './measure.ts'
import { type Programs, scanCommand } from './scan-round.ts'

export interface MemoryRow {
  readonly name: string
  /** Largest resident memory of the program and the ffmpeg processes that it started, in megabytes. */
  readonly peak: number
  readonly wall: number
}

/** One scan each of the takes of 3 and of 60 minutes, with their memory sampled ten times a second. */
export const memoryRows = async (programs: Programs, folder: string, top: number): Promise<readonly MemoryRow[]> => {
  const rows: MemoryRow[] = []
  for (const minutes of [3, 60] as const) {
    const file = await makeLong(programs.ffmpeg, folder, minutes)
    const { peak, wall } = await measure(scanCommand(programs, file, top), { memory: true, seconds: 3000 })
    rows.push({ name: `${minutes} minutes`, peak, wall })
  }
  return rows
}
