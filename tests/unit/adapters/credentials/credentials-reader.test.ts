import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCredentialsReader } from '../../../../src/adapters/credentials/credentials-reader.ts'
import type { OriginHint } from '../../../../src/domain/evidence/origin-hint.ts'
import {
  exampleIssuer,
  exampleSigner,
  jpegWithCredentials,
  pngWithCredentials,
  riffWithCredentials,
  videoWithCredentials,
} from '../../../fixtures/made-credentials.ts'
import { fixturePath, makeVideos } from '../../../fixtures/make-videos.ts'
import { makeTestAuthority } from '../../../fixtures/test-authority.ts'

const never = new AbortController().signal
const reader = createCredentialsReader()
const folder = mkdtempSync(join(tmpdir(), 'proofbox-credentials-'))

const hintsOf = (bytes: Uint8Array, signal = never): Promise<readonly OriginHint[]> => {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  return reader.read(path, signal)
}

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#a06020' } })

/** The same bytes but for one bit, `share` of the way through a stretch that holds `text`. */
const flippedAt = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

let [jpeg, png, webp, mp4] = [Buffer.of(), Buffer.of(), Buffer.of(), Buffer.of()]

beforeAll(async () => {
  await makeVideos()
  ;[jpeg, png, webp] = await Promise.all([
    picture().jpeg().toBuffer(),
    picture().png().toBuffer(),
    picture().webp().toBuffer(),
  ])
  mp4 = readFileSync(fixturePath('constant.mp4'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const whole = {
  kind: 'content-credentials',
  generator: 'Example Camera 12.1',
  title: 'Unboxing',
  device: 'Example Camera 12',
  signer: exampleSigner,
  issuer: exampleIssuer,
  claimedAt: '2026-11-19T08:30:00Z',
  stampedAt: null,
  actions: ['c2pa.created (digitalCapture)'],
  statesPlace: false,
  signature: 'fits',
  assertions: 'fits',
  content: 'fits',
}

describe('Content Credentials', () => {
  it('are read out of a JPEG, a PNG, a WebP and a film, and hold', async () => {
    for (const file of [
      jpegWithCredentials(jpeg),
      pngWithCredentials(png),
      riffWithCredentials(webp),
      videoWithCredentials(mp4),
    ])
      expect(await hintsOf(file)).toEqual([whole])
  })

  it('are read in claims of the first version, and with each kind of signature', async () => {
    expect(await hintsOf(videoWithCredentials(mp4, { version: 1 }))).toEqual([
      { ...whole, generator: 'Example Camera/12.1' },
    ])
    for (const signedBy of ['PS256', 'EdDSA'] as const)
      expect(await hintsOf(jpegWithCredentials(jpeg, { signedBy }))).toEqual([whole])
  })

  it('name the moment that a time stamp beside the signature states', async () => {
    const authority = makeTestAuthority('Example Authority')
    const query = join(folder, 'query')
    execFileSync('openssl', ['ts', '-query', '-digest', '00'.repeat(32), '-sha256', '-cert', '-out', query], {
      stdio: 'ignore',
    })
    const stamp = authority.reply(readFileSync(query))
    const stated = execFileSync('openssl', ['ts', '-reply', '-text', '-in', join(authority.root.folder, 'reply')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const moment = new Date(/^Time stamp: (.+)$/m.exec(stated)?.[1] ?? '').toISOString().replace('.000', '')
    expect(await hintsOf(videoWithCredentials(mp4, { stamp }))).toEqual([{ ...whole, stampedAt: moment }])
  })

  it('are not there in files without any', async () => {
    for (const file of [jpeg, png, webp, mp4, Buffer.from('%PDF-1.7'), Buffer.of(0xff, 0xd8)])
      expect(await hintsOf(file)).toEqual([])
    expect(await reader.read(join(folder, 'nowhere'), never)).toEqual([])
  })

  it('say that a place is stated, and not which', async () => {
    const hints = await hintsOf(jpegWithCredentials(jpeg, { place: true }))
    expect(hints).toEqual([{ ...whole, statesPlace: true }])
    expect(JSON.stringify(hints)).not.toContain('52')
  })

  it('show each change by what no longer holds', async () => {
    const film = videoWithCredentials(mp4)
    const changes = [
      { at: mp4.length - 40, expected: { content: 'differs' } },
      {
        at: film.indexOf('digitalCapture'),
        expected: { assertions: 'differs', actions: ['c2pa.created (eigitalCapture)'] },
      },
      { at: film.indexOf('Unboxing'), expected: { signature: 'differs', title: 'Tnboxing' } },
    ]
    for (const { at, expected } of changes)
      expect(await hintsOf(flippedAt(film, at))).toEqual([{ ...whole, ...expected }])
  })

  it('state nothing out of an assertion that was put in and never signed', async () => {
    const forged = videoWithCredentials(mp4, { forgedDevice: 'Finest Camera' })
    expect(await hintsOf(forged)).toEqual([{ ...whole, assertions: 'differs' }])
  })

  it('say that the file is another where bytes were added', async () => {
    const [hint] = await hintsOf(Buffer.concat([jpegWithCredentials(jpeg), Buffer.from('behind the end')]))
    expect(hint).toMatchObject({ signature: 'fits', content: 'differs' })
  })

  it('are not held against the file when that was cancelled', async () => {
    expect(await hintsOf(videoWithCredentials(mp4), AbortSignal.abort())).toEqual([
      { ...whole, content: 'not-checked' },
    ])
  })
})
