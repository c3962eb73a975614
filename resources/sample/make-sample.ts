/**
 * Draws the sample video: a parcel turns, its label comes into focus, the box opens, a cracked plate comes out. Run in
 * plain Node: `node make-sample.ts FFMPEG OUTPUT.mp4`. The same frames every time: nothing here is random.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { createCanvas } from './canvas.ts'
import { drawMoment } from './scene.ts'
import { frameCount, framesPerSecond, momentAt } from './storyboard.ts'
import { paintSurfaces } from './surfaces.ts'

const width = 1280
const height = 720

/** When the phone claims to have filmed it. Fixed, so that the sample is the same on every day. */
const creationTime = '2026-10-14T09:21:07Z'

/** Sensor noise from a fixed generator (the constants are those of Numerical Recipes' LCG). */
const sensorNoise = (length: number): Int8Array => {
  const noise = new Int8Array(length)
  let state = 12_345
  for (let place = 0; place < length; place += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    noise[place] = ((state >>> 24) % 5) + ((state >>> 16) % 3) - 3
  }
  return noise
}

const encoder = (ffmpeg: string, output: string) =>
  spawn(
    ffmpeg,
    [
      ...['-nostdin', '-loglevel', 'error', '-y'],
      ...[
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-s',
        `${width}x${height}`,
        '-r',
        String(framesPerSecond),
        '-i',
        'pipe:0',
      ],
      ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '21', '-pix_fmt', 'yuv420p', '-threads', '2', '-g', '60'],
      ...['-metadata', `creation_time=${creationTime}`, '-movflags', '+faststart', '-f', 'mp4', output],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  )

const makeSample = async (ffmpeg: string, output: string): Promise<void> => {
  await mkdir(dirname(output), { recursive: true })
  const draft = `${output}.${process.pid}.part`
  const surfaces = await paintSurfaces()
  const canvas = createCanvas(width, height)
  const noise = sensorNoise(width * height * 3 + 4096)
  const writer = encoder(ffmpeg, draft)
  const ended = once(writer, 'close')
  // A broken pipe shows as ffmpeg's exit code, checked below.
  writer.stdin.on('error', () => {})
  for (let frame = 0; frame < frameCount && writer.exitCode === null; frame += 1) {
    const moment = momentAt(frame)
    drawMoment(canvas, surfaces, moment, frame)
    const picture = sharp(canvas.pixels, { raw: { width, height, channels: 3 } })
    const raw = moment.blur > 0.35 ? await picture.blur(moment.blur).raw().toBuffer() : Buffer.from(canvas.pixels)
    const shift = (frame * 1237) % 4096
    for (let place = 0; place < raw.length; place += 1) {
      const value = (raw[place] as number) + (noise[place + shift] as number)
      raw[place] = value < 0 ? 0 : Math.min(value, 255)
    }
    if (!writer.stdin.write(raw)) await Promise.race([once(writer.stdin, 'drain'), ended])
  }
  writer.stdin.end()
  const [exitCode] = await ended
  if (exitCode !== 0) {
    await rm(draft, { force: true })
    throw new Error(`ffmpeg ended with ${exitCode}`)
  }
  await rename(draft, output)
}

const [ffmpeg, output] = process.argv.slice(2)
if (ffmpeg === undefined || output === undefined) {
  console.error('Usage: node make-sample.ts FFMPEG OUTPUT.mp4')
  process.exitCode = 2
} else {
  await makeSample(ffmpeg, output)
}
