import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Session } from 'electron'
import { sniffMediaType } from '../../src/domain/evidence/media-type.ts'

export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The one range of a `Range` header (RFC 9110, 14.2), cut to the file. `null`: no range was asked for, or one that may
 * be answered whole. `'unsatisfiable'`: it starts behind the end.
 */
export const parseRange = (header: string | null, size: number): ByteRange | null | 'unsatisfiable' => {
  const match = header === null ? null : /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match || (match[1] === '' && match[2] === '')) return null
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(match[1])
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  if (first >= size) return 'unsatisfiable'
  return first > last ? null : { first, last }
}

const mediaTypeOf = async (path: string): Promise<string> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return sniffMediaType(buffer.subarray(0, bytesRead))?.mediaType ?? 'application/octet-stream'
  } finally {
    await file.close()
  }
}

const bodyOf = (path: string, range: ByteRange): ReadableStream =>
  Readable.toWeb(createReadStream(path, { start: range.first, end: range.last })) as unknown as ReadableStream

/**
 * `evidence://blob/<sha256>`: bytes of the vault or the cache, read only, by digest. The window never learns a path, and
 * asks for a range when a player seeks.
 */
export const serveEvidence = (session: Session, pathOf: (digest: string) => Promise<string | null>): void => {
  session.protocol.handle('evidence', async (request) => {
    const url = new URL(request.url)
    const digest = url.pathname.slice(1)
    if (url.host !== 'blob' || !/^[0-9a-f]{64}$/.test(digest)) return new Response(null, { status: 404 })
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
    const path = await pathOf(digest)
    if (path === null) return new Response(null, { status: 404 })
    try {
      const { size } = await stat(path)
      const range = parseRange(request.headers.get('range'), size)
      if (range === 'unsatisfiable')
        return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
      const part = range ?? { first: 0, last: size - 1 }
      const headers: Record<string, string> = {
        'content-type': await mediaTypeOf(path),
        'content-length': String(part.last - part.first + 1),
        'accept-ranges': 'bytes',
        // The same digest is the same bytes for ever.
        'cache-control': 'private, max-age=31536000, immutable',
        'access-control-allow-origin': 'app://proofbox',
        'x-content-type-options': 'nosniff',
      }
      if (range) headers['content-range'] = `bytes ${part.first}-${part.last}/${size}`
      const body = request.method === 'HEAD' ? null : bodyOf(path, part)
      return new Response(body, { status: range ? 206 : 200, headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
