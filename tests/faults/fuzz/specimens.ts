import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { exportBundle } from '../../../src/workflow/export-bundle.ts'
import { makeHeic } from '../../fixtures/made-heic.ts'
import { makeOrder } from '../../fixtures/made-order.ts'

/** What a mutant is given to: the media engine, the picture decoder, or verification. */
export type Reader = 'media' | 'picture' | 'bundle'

export interface Specimen {
  readonly name: string
  readonly reader: Reader
  readonly bytes: Buffer
  /** The folder around the file, where it is read as a part of one. */
  readonly folder?: string
}

const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=160x120:r=10:d=0.8']
const sound = ['-f', 'lavfi', '-i', 'sine=d=0.8']
const h264 = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-pix_fmt',
  'yuv420p',
  '-g',
  '4',
  '-threads',
  '1',
  '-c:a',
  'aac',
]
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact']

const clips: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['clip.mp4', [...h264, '-movflags', '+faststart', '-metadata', 'title=<b>a</b>', '-f', 'mp4']],
  ['fragmented.mov', [...h264, '-movflags', '+frag_keyframe+empty_moov', '-f', 'mov']],
  ['clip.mkv', [...h264, '-f', 'matroska']],
  ['clip.webm', ['-c:v', 'libvpx', '-deadline', 'realtime', '-threads', '1', '-c:a', 'libopus', '-f', 'webm']],
  ['clip.m2ts', [...h264, '-f', 'mpegts', '-mpegts_m2ts_mode', '1']],
  ['clip.avi', ['-c:v', 'mpeg4', '-threads', '1', '-c:a', 'mp2', '-f', 'avi']],
]

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))

const fromBundle = async (): Promise<{ readonly specimens: readonly Specimen[]; readonly root: string }> => {
  const made = await makeOrder()
  const exported = await exportBundle(made.ports, made.request, () => undefined, new AbortController().signal)
  if (!exported.ok) throw new Error(exported.failure.message)
  const { bundle } = exported.value
  const inside = filesIn(bundle)
  const part = (path: string): Specimen => ({
    name: path,
    reader: 'bundle',
    bytes: readFileSync(join(bundle, path)),
    folder: bundle,
  })
  const log = inside.find((path) => /custody.*\.jsonl?$/.test(path))
  const zip = join(made.root, 'fuzz.zip')
  execFileSync('zip', ['-q', '-r', '-0', zip, '.'], { cwd: bundle })
  return {
    root: made.root,
    specimens: [
      part('manifest.json'),
      ...(log === undefined ? [] : [part(log)]),
      { name: 'evidence.pdf', reader: 'bundle', bytes: readFileSync(join(bundle, 'evidence.pdf')) },
      { name: 'bundle.zip', reader: 'bundle', bytes: readFileSync(zip) },
    ],
  }
}

/** Real files of every kind that is read, as small as they can be. `close` takes away the folder that some lie in. */
export const makeSpecimens = async (
  folder: string,
): Promise<{ readonly specimens: readonly Specimen[]; close(): void }> => {
  mkdirSync(folder, { recursive: true })
  const videos = clips.map(([name, args]): Specimen => {
    const path = join(folder, name)
    execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...picture, ...sound, ...args, ...exact, path])
    return { name, reader: 'media', bytes: readFileSync(path) }
  })
  const noise = {
    width: 96,
    height: 72,
    channels: 3,
    background: '#808080',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  }
  const drawn = sharp({ create: noise as never })
  const exif = { IFD0: { ImageDescription: '<script>', DateTime: '2026:11:20 10:00:00' } }
  const pictures: readonly Specimen[] = [
    { name: 'photo.jpg', reader: 'picture', bytes: await drawn.clone().withExif(exif).jpeg().toBuffer() },
    { name: 'photo.png', reader: 'picture', bytes: await drawn.clone().png().toBuffer() },
    { name: 'photo.webp', reader: 'picture', bytes: await drawn.clone().webp().toBuffer() },
    { name: 'photo.heic', reader: 'picture', bytes: makeHeic(128, 128, 1, null) },
  ]
  const { specimens, root } = await fromBundle()
  for (const { name, bytes } of pictures) writeFileSync(join(folder, name), bytes)
  return {
    specimens: [...videos, ...pictures, ...specimens],
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}
