import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { announce, announceLoudly } from './announce.ts'
import { hashOfFiles } from './build.ts'
import { checkout, runtimeFolder, sampleVideo } from './paths.ts'
import type { MediaTools } from './provision-ffmpeg.ts'
import { readRecord, textField, writeRecord } from './records.ts'
import { run } from './subprocess.ts'

const sampleRecord = join(runtimeFolder, 'sample', 'stamp.json')

/** Draws the sample video when its script changed since it was drawn. Its path, or undefined when drawing failed. */
export const provideSample = async (tools: MediaTools): Promise<string | undefined> => {
  const sources = hashOfFiles(checkout, [join('resources', 'sample')])
  if (textField(readRecord(sampleRecord), 'sources') === sources && existsSync(sampleVideo)) {
    const probed = await run(tools.ffprobe.path, ['-v', 'error', '-show_format', sampleVideo], { limit: 20_000 })
    if (probed.exitCode === 0) return sampleVideo
  }
  announce('drawing the sample video (an invented parcel, our own pictures; about half a minute, once).')
  // A process of its own: drawing is the sample's business, and sharp stays out of the set-up.
  const script = join(checkout, 'resources', 'sample', 'make-sample.ts')
  const made = await run(process.execPath, [script, tools.ffmpeg.path, sampleVideo], { limit: 600_000 })
  if (made.exitCode !== 0) {
    announceLoudly(`the sample video could not be made: ${made.stderr.trim().split('\n').at(-1)}`)
    return undefined
  }
  writeRecord(sampleRecord, { sources })
  return sampleVideo
}
