import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { containerKind } from '../../../../src/adapters/ffmpeg/container-kind.ts'
import { fixturePath, makeVideos } from '../../../fixtures/make-videos.ts'

const head = (file: string): Uint8Array => readFileSync(fixturePath(file)).subarray(0, 8192)
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('the container is decided by content', () => {
  beforeAll(makeVideos)

  test.for([
    ['constant.mp4', 'mov'],
    ['ntsc.mov', 'mov'],
    ['fragmented.mp4', 'mov'],
    ['late-start.mkv', 'matroska'],
    ['vp9.webm', 'matroska'],
    ['plain.avi', 'avi'],
    ['late-clock.m2t', 'mpegts'],
    ['camcorder.m2ts', 'mpegts'],
    ['concat.mp4', null],
    ['playlist.mp4', null],
    ['text.mp4', null],
  ] as const)('%s is %s', ([file, kind]) => {
    expect(containerKind(head(file))).toBe(kind)
  })

  test('pictures in the wrapping of MP4 are no recordings', () => {
    expect(containerKind(text('\0\0\0\x18ftypheic\0\0\0\0'))).toBeNull()
    expect(containerKind(text('\0\0\0\x18ftypavif\0\0\0\0'))).toBeNull()
    expect(containerKind(text('\0\0\0\x18ftypisom\0\0\0\0'))).toBe('mov')
  })

  test('a letter G every now and then makes no transport stream', () => {
    expect(containerKind(text(`G${'a'.repeat(187)}G${'b'.repeat(150)}G`))).toBeNull()
    expect(containerKind(text('G'))).toBeNull()
    expect(containerKind(new Uint8Array(0))).toBeNull()
  })
})
