import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCode, runCli } from '../e2e/run-cli.ts'
import { makeHeic } from '../fixtures/made-heic.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'

let folder: string
let port: number
let server: Server
const calls: string[] = []
const secret = 'SECRET-4b1d'
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  await makeVideos()
  folder = mkdtempSync(join(tmpdir(), 'proofbox-input-'))
  server = createServer((request, response) => {
    calls.push(request.url ?? '')
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  writeFileSync(at('secret.txt'), `${secret} is not for anybody\n`)
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

const filesIn = (root: string): readonly string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        // An archive writes its version and its keys when it is opened, whatever is done with it.
        .filter(({ name, parentPath }) => name !== 'archive.json' && !parentPath.endsWith('keys'))
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : []

/** Refused by both, in a plain sentence, and nothing of it is kept. */
const refusal = async (path: string): Promise<readonly string[]> => {
  const archive = join(folder, 'refusing')
  const probe = await runCli(['probe', '--json', '--', path], { seconds: 30 })
  const taken = await runCli(['import', '--archive', archive, '--order', '1', '--json', '--', path], { seconds: 30 })
  expect([probe.status, taken.status, filesIn(archive)]).toEqual([2, 2, []])
  for (const { stdout, stderr } of [probe, taken]) expect(stdout + stderr).not.toContain(secret)
  return [errorCode(probe), errorCode(taken)]
}

/** A fixture with some bytes set where a box of this name begins (ISO 14496-12), counted from after the name. */
const patched = (name: string, box: string, offset: number, bytes: readonly number[]): string => {
  const data = readFileSync(fixturePath('constant.mp4'))
  const start = data.indexOf(box, 0, 'latin1')
  if (start < 0) throw new Error(`no ${box}`)
  data.set(bytes, start + 4 + offset)
  writeFileSync(at(name), data)
  return at(name)
}

describe('files that cannot be used', () => {
  it.for([
    ['empty.mp4', 'source.empty'],
    ['no-index.mp4', 'media.truncated'],
    ['text.mp4', 'media.unsupported'],
    ['sound-only.mp4', 'media.no-video'],
    ['concat.mp4', 'media.unsupported'],
    ['playlist.mp4', 'media.unsupported'],
  ] as const)('%s is refused', async ([file, code]) => {
    expect(await refusal(fixturePath(file))).toEqual([code, code])
  })

  it('refuses what is no file at all, and waits for nothing', async () => {
    execFileSync('mkfifo', [at('pipe.mp4')])
    mkdirSync(at('folder.mp4'))
    symlinkSync('/dev/zero', at('endless.mp4'))
    symlinkSync('nowhere', at('dangling.mp4'))
    symlinkSync('round.mp4', at('round.mp4'))
    expect(await refusal(at('pipe.mp4'))).toEqual(['source.not-a-file', 'source.not-a-file'])
    expect(await refusal(at('folder.mp4'))).toEqual(['source.not-a-file', 'source.not-a-file'])
    expect(await refusal(at('endless.mp4'))).toEqual(['source.not-a-file', 'source.not-a-file'])
    expect(await refusal(at('dangling.mp4'))).toEqual(['source.missing', 'source.missing'])
    expect(await refusal(at('round.mp4'))).toEqual(['source.unreadable', 'source.unreadable'])
  })

  it('opens nothing that a playlist, a script, an SVG or an external reference names', async () => {
    const web = `http://127.0.0.1:${port}`
    const list = (target: string) => `#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4.0,\n${target}\n#EXT-X-ENDLIST\n`
    const files = {
      'web.mp4': list(`${web}/segment.ts`),
      'web.m3u8': list(`concat:${web}/leak?|file://${at('secret.txt')}`),
      'local.mp4': list(`file://${at('secret.txt')}`),
      'script.mp4': `ffconcat version 1.0\nfile '${web}/x.mp4'\nfile '${at('secret.txt')}'\n`,
      'drawing.jpg': `<svg xmlns="http://www.w3.org/2000/svg"><image href="${web}/a.png"/><image href="${at('secret.txt')}"/></svg>`,
      'manifest.mp4': `<?xml version="1.0"?><MPD><Period><BaseURL>${web}/dash.mp4</BaseURL></Period></MPD>`,
    }
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(at(name), text)
      expect([name, await refusal(at(name))]).toEqual([name, ['media.unsupported', 'media.unsupported']])
    }
    symlinkSync(at('secret.txt'), at('link.mp4'))
    expect(await refusal(at('link.mp4'))).toEqual(['media.unsupported', 'media.unsupported'])
    expect(calls).toEqual([])
  })

  it('refuses a picture of absurd size by its head alone', async () => {
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const huge = Buffer.from(jpeg)
    huge.set([0xff, 0xdc, 0xff, 0xdc], huge.indexOf(Buffer.from([0xff, 0xc0])) + 5)
    writeFileSync(at('huge.jpg'), huge)
    expect(await refusal(at('huge.jpg'))).toEqual(['media.unsupported', 'image.too-large'])
    writeFileSync(at('giant.y4m'), `YUV4MPEG2 W100000 H100000 F30:1 Ip A1:1 C420\nFRAME\n${'\0'.repeat(999)}`)
    expect(await refusal(at('giant.y4m'))).toEqual(['media.unsupported', 'media.unsupported'])
  })

  it('refuses a damaged HEIC without a word of its decoder', async () => {
    const heic = makeHeic(128, 128, 1, null)
    writeFileSync(at('damaged.heic'), heic.fill(7, 60, 120))
    expect(await refusal(at('damaged.heic'))).toEqual(['media.unsupported', 'image.damaged'])
  })

  it('refuses a PDF that was cut', async () => {
    writeFileSync(at('cut.pdf'), '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n')
    expect(await refusal(at('cut.pdf'))).toEqual(['media.unsupported', 'document.damaged'])
  })
})

describe('files that say odd things and can be used all the same', () => {
  const probed = async (path: string) => {
    const run = await runCli(['probe', '--json', '--', path], { seconds: 30 })
    expect([run.status, run.stdout.includes('NaN')]).toEqual([0, false])
    const { recording, warnings } = run.document() as {
      recording: Record<string, number>
      warnings: readonly string[]
    }
    return { ...recording, warnings }
  }

  it('takes the measured size and length, not those of the head', async () => {
    const wide = patched('wide.mp4', 'avc1', 24, [0xff, 0xff, 0xff, 0xff])
    expect(await probed(wide)).toMatchObject({ width: 320, height: 180, frames: 90 })
    const long = patched('long.mp4', 'mvhd', 16, [0xff, 0xff, 0xff, 0xff])
    expect(await probed(long)).toMatchObject({ frames: 90, durationSeconds: 3 })
  })

  it('tells what follows the video, and a unit of time that is none', async () => {
    writeFileSync(at('more.mp4'), Buffer.concat([readFileSync(fixturePath('constant.mp4')), Buffer.alloc(5000, 0xee)]))
    expect((await probed(at('more.mp4'))).warnings).toEqual([expect.stringMatching(/^The last 5000 bytes/)])
    const timeless = patched('timeless.mp4', 'mdhd', 12, [0, 0, 0, 0])
    expect((await probed(timeless)).warnings).toContainEqual(expect.stringMatching(/whole seconds were assumed/))
  })

  it('shows one frame as one candidate', async () => {
    const run = await runCli(['scan', fixturePath('one-frame.mp4'), '--json'])
    expect([run.status, run.document()]).toMatchObject([0, { candidates: [{ ordinal: 0 }], unreadableFrames: 0 }])
  })

  it('reads an AVI whose rate is nothing through nothing without a number that is none', async () => {
    const data = readFileSync(fixturePath('plain.avi'))
    data.fill(0, data.indexOf('strh', 0, 'latin1') + 28, data.indexOf('strh', 0, 'latin1') + 36)
    data.fill(0, data.indexOf('avih', 0, 'latin1') + 8, data.indexOf('avih', 0, 'latin1') + 12)
    writeFileSync(at('rate.avi'), data)
    const { frames, durationSeconds } = (await probed(at('rate.avi'))) as unknown as Record<string, number>
    expect(frames).toBe(90)
    expect(durationSeconds).toBeGreaterThan(0)
  })

  it('takes what is left of a cut video or photo, and says that it is not whole', async () => {
    const whole = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#357' } })
      .jpeg()
      .toBuffer()
    writeFileSync(at('cut.jpg'), whole.subarray(0, whole.length - 20))
    const data = readFileSync(fixturePath('fragmented.mp4'))
    writeFileSync(at('cut.mp4'), data.subarray(0, data.length * 0.6))
    const call = ['import', '--archive', at('parts'), '--order', '1', at('cut.jpg'), at('cut.mp4'), '--json']
    const run = await runCli(call)
    expect([run.status, run.document()]).toMatchObject([
      0,
      {
        imported: [
          { name: 'cut.jpg', warnings: [expect.stringMatching(/damaged or missing/)] },
          { name: 'cut.mp4', warnings: [expect.any(String)] },
        ],
      },
    ])
  })
})

describe('names', () => {
  const odd = [
    '📦 unboxing 😡.mp4',
    'it\'s "broken".mp4',
    '-x.mp4',
    '--help.mp4',
    'line\nbreak.mp4',
    'bell\u0007\u001b[31mred.mp4',
    'photo\u202e4pm.exe',
    'img%03d.mp4',
    'pipe:0',
    'concat:a.mp4|b.mp4',
    '$(touch pwned).mp4',
    '__proto__',
    `${'a'.repeat(251)}.mp4`,
  ]

  it('are taken as they are, and obeyed by nobody', async () => {
    const place = at('names')
    mkdirSync(place)
    for (const name of odd) copyFileSync(fixturePath('one-frame.mp4'), join(place, name))
    const call = ['import', '--archive', at('named'), '--order', '1', '--json', '--', ...odd]
    const run = await runCli(call, { cwd: place })
    expect(run.status).toBe(0)
    const { imported } = run.document() as { imported: readonly { name: string }[] }
    expect(imported.map(({ name }) => name)).toEqual(odd)
    for (const name of ['./-x.mp4', 'pipe:0', 'concat:a.mp4|b.mp4', 'img%03d.mp4']) {
      const probe = await runCli(['probe', '--json', name], { cwd: place })
      expect([name, probe.status, probe.document()]).toMatchObject([name, 0, { recording: { frames: 1 } }])
    }
    expect(readdirSync(place).sort()).toEqual([...odd].sort())
  })

  it('cannot command a terminal, break a sentence or write a line of their own', async () => {
    const name = 'bell\u0007\u001b[31m\u009b2J\u202ered\n0000  fake line.mp4'
    const spelled = 'bell[U+0007][U+001B][31m[U+009B]2J[U+202E]red[U+000A]0000  fake line.mp4'
    writeFileSync(at(name), 'no video')
    const run = await runCli(['probe', at(name)])
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(`“${spelled}”`)
    copyFileSync(fixturePath('one-frame.mp4'), at(name))
    const call = ['import', '--archive', at('bell'), '--order', '1', at(name)]
    const taken = await runCli(call)
    expect([taken.status, taken.stdout.split('\n').slice(1)]).toEqual([0, ['']])
    expect(taken.stdout).toContain(`  ${spelled}`)
    const again = await runCli([...call, '--json'])
    expect(again.stdout + again.stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    expect(again.document()).toMatchObject({ imported: [{ name, duplicateOf: ['1'] }] })
  })

  it('that are too long for the disk are refused', async () => {
    expect(await refusal(at(`${'b'.repeat(252)}.mp4`))).toEqual(['source.missing', 'source.missing'])
  })
})

describe('places', () => {
  /** The user "nobody" where we are root, who may do everything; ourselves elsewhere. */
  const plainUser = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []

  it('that may not be read or written are named as such', async () => {
    chmodSync(folder, 0o755)
    const closed = at('closed')
    mkdirSync(closed)
    copyFileSync(fixturePath('one-frame.mp4'), at('closed/inside.mp4'))
    copyFileSync(fixturePath('one-frame.mp4'), at('locked.mp4'))
    copyFileSync(fixturePath('one-frame.mp4'), at('open.mp4'))
    chmodSync(at('locked.mp4'), 0)
    chmodSync(at('open.mp4'), 0o644)
    chmodSync(closed, 0)
    const refused = async (...args: readonly string[]) => {
      const run = await runCli([...args, '--json'], { under: plainUser })
      return [run.status, errorCode(run)]
    }
    try {
      expect(await refused('probe', at('locked.mp4'))).toEqual([2, 'source.no-permission'])
      expect(await refused('scan', at('closed/inside.mp4'))).toEqual([2, 'source.no-permission'])
      const within = ['--archive', at('closed/archive'), '--order', '1']
      expect(await refused('import', ...within, at('open.mp4'))).toEqual([2, 'archive.not-writable'])
      const out = at('closed/out')
      expect(await refused('stills', at('open.mp4'), '--at', '0', '--out', out)).toEqual([2, 'output.not-writable'])
      const auto = await refused('auto', at('open.mp4'), '--order', '1', '--out', out)
      expect([auto[0], auto[1]]).toEqual([2, 'archive.not-writable'])
    } finally {
      chmodSync(closed, 0o755)
      chmodSync(at('locked.mp4'), 0o644)
    }
    expect(readdirSync(closed)).toEqual(['inside.mp4'])
  })

  it('that are full end the import with nothing half-written, and keep what was there', async () => {
    const archive = at('full')
    // A process that may write no file beyond 512 KiB: its write fails in the middle, as on a full disk.
    const under = ['bash', '-c', 'trap "" XFSZ; ulimit -f 512; exec "$@"', 'bash']
    const call = (path: string) => runCli(['import', '--archive', archive, '--order', '1', '--json', path], { under })
    expect((await call(fixturePath('one-frame.mp4'))).status).toBe(0)
    const before = filesIn(archive)
    const large = at('large.mp4')
    writeFileSync(large, Buffer.concat([readFileSync(fixturePath('one-frame.mp4')), Buffer.alloc(2_000_000, 1)]))
    const run = await call(large)
    expect([run.status, errorCode(run), filesIn(archive)]).toEqual([2, 'vault.disk-full', before])
    const shown = await runCli(['order', '--archive', archive, '--order', '1', '--json'])
    expect(shown.document().originals).toHaveLength(1)
  })
})
