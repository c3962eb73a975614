import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMediaTools, majorOf, versionFromFirstLine } from '../../../../src/adapters/ffmpeg/locate-tools.ts'

let folder: string
let real: { readonly ffmpeg: string; readonly ffprobe: string }

/** A program that answers `-version` like the tool would. */
const stub = (name: string, answer: string): string => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\necho '${answer}'\n`)
  chmodSync(path, 0o755)
  return path
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-tools-'))
  const found = await findMediaTools(process.env)
  if (!found.ok) throw new Error(found.failure.message)
  real = { ffmpeg: found.value.ffmpeg.path, ffprobe: found.value.ffprobe.path }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('versions as builds write them', () => {
  expect(versionFromFirstLine('ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026')).toBe('5.1.9-0+deb12u1')
  expect(versionFromFirstLine('bash: no')).toBeNull()
  expect([
    majorOf('5.1.9-0+deb12u1'),
    majorOf('n7.0.2'),
    majorOf('6.1.1-static'),
    majorOf('N-92718-g092cb17983'),
  ]).toEqual([5, 7, 6, null])
})

describe('finding the tools', () => {
  test('what the environment names comes first', async () => {
    const found = await findMediaTools({ ...process.env, FFMPEG_BIN: real.ffmpeg, FFPROBE_BIN: real.ffprobe })
    expect(found).toMatchObject({
      ok: true,
      value: {
        ffmpeg: { path: real.ffmpeg, origin: 'configured', version: expect.stringMatching(/\d/) },
        ffprobe: { path: real.ffprobe, origin: 'configured' },
      },
    })
  })

  test('too old a version is refused in words that say what to do', async () => {
    const old = stub('ffmpeg-old', 'ffmpeg version 4.2.7 Copyright (c) 2000-2022')
    const found = await findMediaTools({ ...process.env, FFMPEG_BIN: old })
    expect(found).toMatchObject({ ok: false, failure: { code: 'media.tool-missing' } })
    expect(found.ok ? '' : found.failure.message).toMatch(/version 4\.2\.7.*Install ffmpeg 5 or newer/)
    const revision = stub('ffmpeg-2018', 'ffmpeg version N-92718-g092cb17983 Copyright (c) 2000-2018')
    expect(await findMediaTools({ ...process.env, FFMPEG_BIN: revision })).toMatchObject({ ok: false })
    const recent = stub('ffmpeg-2023', 'ffmpeg version N-66595-gc2b38619c0-static Copyright (c) 2007-2023')
    expect(await findMediaTools({ ...process.env, FFMPEG_BIN: recent })).toMatchObject({ ok: true })
  })

  test('what does not run is not there', async () => {
    const found = await findMediaTools({ ...process.env, FFMPEG_BIN: join(folder, 'none') })
    expect(found).toMatchObject({ ok: false, failure: { code: 'media.tool-missing' } })
  })

  test('the record of the set-up is used, and its 2018 build only because it says so', async () => {
    const old = stub('ffmpeg', 'ffmpeg version N-92718-g092cb17983 Copyright (c) 2000-2018')
    const document = {
      ffmpeg: { path: old, origin: 'registry-2018' },
      ffprobe: { path: real.ffprobe, origin: 'system' },
    }
    writeFileSync(join(folder, 'media-tools.json'), JSON.stringify(document))
    const found = await findMediaTools({ PATH: '', PROOFBOX_RUNTIME: folder })
    // ffmpeg-static, where its binary was downloaded, goes before the record.
    const origin = found.ok ? found.value.ffmpeg.origin : found.failure.message
    expect(['registry-2018', 'ffmpeg-static']).toContain(origin)
    expect(found).toMatchObject({ ok: true, value: { ffprobe: { path: expect.stringContaining('ffprobe') } } })
  })
})
