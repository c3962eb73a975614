import { describe, expect, it } from 'vitest'
import { sniffMediaType } from '../../../../src/domain/evidence/media-type.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from([...text].map((character) => character.charCodeAt(0)))

const transportStream = (packet: number, sync: number): Uint8Array => {
  const head = new Uint8Array(1024)
  for (let at = sync; at < head.length; at += packet) head[at] = 0x47
  return head
}

describe('what a file seems to be by its first bytes', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['\0\0\0\x18ftypmif1', 'image/heic'],
    ['\0\0\0\x18ftypisom', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
    ['\0\0\0\x14ftyp3gp5', 'video/3gpp'],
    ['\0\0\0\x08wide\0\0\0\0mdat', 'video/quicktime'],
    ['\x1aE\xdf\xa3\x01B\x86webm', 'video/webm'],
    ['\x1aE\xdf\xa3\x01B\x86matroska', 'video/x-matroska'],
    ['RIFF\x10\0\0\0AVI LIST', 'video/x-msvideo'],
    ['%PDF-1.7\n', 'application/pdf'],
  ])('%j is %s', (head, mediaType) => {
    expect(sniffMediaType(bytes(head))?.mediaType).toBe(mediaType)
  })

  it('knows transport streams with and without time codes', () => {
    expect(sniffMediaType(transportStream(188, 0))?.mediaType).toBe('video/mp2t')
    expect(sniffMediaType(transportStream(192, 4))?.mediaType).toBe('video/mp2t')
  })

  it.each([
    '#EXTM3U\n#EXT-X-VERSION:3',
    'ffconcat version 1.0',
    '<svg xmlns="x">',
    'RIFF\x10\0\0\0WAVEfmt ',
    'GIF89a',
    '',
    'hello',
  ])('takes %j for nothing that it can show', (head) => {
    expect(sniffMediaType(bytes(head))).toBeNull()
  })
})
