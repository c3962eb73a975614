import { type FileHandle, open } from 'node:fs/promises'
import type { Session } from 'electron'
import { evidenceScheme } from '../../src/contract/evidence-url.ts'
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

/** How much is read from disk at a time: enough for a player, little enough for many readers. */
const chunkBytes = 256 * 1024

/** The bytes of the range at the reader's pace; the file is closed at its end and when the reader goes away. */
const bodyOf = (file: FileHandle, range: ByteRange): ReadableStream<Uint8Array> => {
  let at = range.first
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const left = range.last - at + 1
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(chunkBytes, left)), 0, null, at)
        at += bytesRead
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
        if (bytesRead > 0 && at <= range.last) return
        await file.close()
        controller.close()
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  )
}

const mediaTypeOf = async (file: FileHandle): Promise<string> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
  return sniffMediaType(buffer.subarray(0, bytesRead))?.mediaType ?? 'application/octet-stream'
}

/** Answers a request for the bytes of one file: whole, or the one range that was asked for. */
const answerWith = async (file: FileHandle, request: Request): Promise<Response> => {
  const { size } = await file.stat()
  const range = parseRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable') {
    await file.close()
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  }
  const part = range ?? { first: 0, last: size - 1 }
  const headers: Record<string, string> = {
    'content-type': await mediaTypeOf(file),
    'content-length': String(part.last - part.first + 1),
    'accept-ranges': 'bytes',
    // The same digest is the same bytes for ever.
    'cache-control': 'private, max-age=31536000, immutable',
    'access-control-allow-origin': 'app://proofbox',
    'x-content-type-options': 'nosniff',
  }
  if (range) headers['content-range'] = `bytes ${part.first}-${part.last}/${size}`
  if (request.method !== 'HEAD') return new Response(bodyOf(file, part), { status: range ? 206 : 200, headers })
  await file.close()
  return new Response(null, { status: range ? 206 : 200, headers })
}

/**
 * `evidence://blob/<sha256>`: bytes of the vault or the cache, read only, by digest. The window never learns a path, and
 * asks for a range when a player seeks.
 */
export const serveEvidence = (session: Session, pathOf: (digest: string) => Promise<string | null>): void => {
  session.protocol.handle(evidenceScheme, async (request) => {
    const url = new URL(request.url)
    const digest = url.pathname.slice(1)
    if (url.host !== 'blob' || !/^[0-9a-f]{64}$/.test(digest)) return new Response(null, { status: 404 })
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
    const path = await pathOf(digest)
    if (path === null) return new Response(null, { status: 404 })
    let file: FileHandle | null = null
    try {
      file = await open(path, 'r')
      return await answerWith(file, request)
    } catch {
      await file?.close()
      return new Response(null, { status: 404 })
    }
  })
}
