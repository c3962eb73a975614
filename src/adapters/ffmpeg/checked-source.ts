import { constants } from 'node:fs'
import { access, type FileHandle, open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import { type ContainerKind, containerKind } from './container-kind.ts'
import { failMedia } from './media-failures.ts'

/** A file that may be handed to a tool. `url` is what the tool is given. */
export interface CheckedSource {
  readonly name: string
  /** `file:` and the absolute path: a leading dash, a colon, `%` or a newline in the name then means nothing. */
  readonly url: string
  readonly byteLength: number
  readonly modified: Date
  readonly container: ContainerKind
  readonly warnings: readonly string[]
}

const headBytes = 8192

interface BoxWalk {
  readonly hasIndex: boolean
  /** Bytes that the last box announces but the file does not hold. */
  readonly missingBytes: number
  /** Bytes after the last box that are no box: they belong to no video. */
  readonly foreignBytes: number
}

/** A box is named by four printable characters; `©` begins some of Apple's. */
const boxName = /^[ -~\u00a9][ -~]{3}$/

/** Reads the headers of the top-level boxes (ISO 14496-12 §4.2) without their content; at most 100,000 of them. */
const walkBoxes = async (handle: FileHandle, byteLength: number): Promise<BoxWalk> => {
  const header = Buffer.alloc(16)
  let at = 0
  let hasIndex = false
  for (let count = 0; count < 100_000 && at + 8 <= byteLength; count++) {
    const { bytesRead } = await handle.read(header, 0, 16, at)
    if (bytesRead < 8) break
    const type = header.toString('latin1', 4, 8)
    if (hasIndex && !boxName.test(type)) return { hasIndex, missingBytes: 0, foreignBytes: byteLength - at }
    let size = header.readUInt32BE(0)
    if (size === 1 && bytesRead === 16) size = Number(header.readBigUInt64BE(8))
    if (size === 0) size = byteLength - at
    if (size < 8) break
    if (type === 'moov' && at + size <= byteLength) hasIndex = true
    if (at + size > byteLength) return { hasIndex, missingBytes: at + size - byteLength, foreignBytes: 0 }
    at += size
  }
  return { hasIndex, missingBytes: 0, foreignBytes: 0 }
}

const explain = (error: unknown, name: string): Result<never, MediaFailure> => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return failMedia('media.missing', `There is no file “${name}” at that place. Check the name and try again.`, detail)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failMedia(
      'media.no-permission',
      `“${name}” may not be read. Give yourself permission to read it, or copy it to another folder first.`,
      detail,
    )
  }
  return failMedia(
    'media.tool-failed',
    `“${name}” could not be read from the disk. Copy it to this computer’s disk and try again.`,
    detail,
  )
}

/**
 * Looks at the file before any tool starts: is it a file that may be read, what container do its first bytes say, and
 * is its index there.
 */
export const checkSource = async (path: string): Promise<Result<CheckedSource, MediaFailure>> => {
  const name = basename(path)
  if (path === '' || path.includes('\0'))
    return failMedia('media.missing', 'That is no file name. Choose the video itself.')
  try {
    const facts = await stat(path)
    // Opening a pipe or a device can wait for ever, so it is refused unopened.
    if (!facts.isFile()) return failMedia('media.not-a-file', `“${name}” is not a file. Choose the video itself.`)
    await access(path, constants.R_OK)
    if (facts.size === 0) {
      return failMedia('media.empty', `“${name}” is empty (0 bytes). Copy it from the phone again.`)
    }
    const handle = await open(path, 'r')
    try {
      const head = Buffer.alloc(Math.min(headBytes, facts.size))
      const { bytesRead } = await handle.read(head, 0, head.length, 0)
      const container = containerKind(head.subarray(0, bytesRead))
      if (container === null) {
        return failMedia(
          'media.unsupported',
          `“${name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.`,
        )
      }
      const warnings: string[] = []
      if (container === 'mov') {
        const boxes = await walkBoxes(handle, facts.size)
        if (!boxes.hasIndex) {
          return failMedia(
            'media.truncated',
            `“${name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.`,
          )
        }
        if (boxes.foreignBytes > 0) {
          warnings.push(
            `The last ${boxes.foreignBytes} bytes of the file belong to no video. They are kept and hashed.`,
          )
        }
        if (boxes.missingBytes > 0) {
          warnings.push(
            `The file ends ${boxes.missingBytes} bytes early; the copy was probably interrupted. What is there is used.`,
          )
        }
      }
      return succeed({
        name,
        url: `file:${resolve(path)}`,
        byteLength: facts.size,
        modified: facts.mtime,
        container,
        warnings,
      })
    } finally {
      await handle.close()
    }
  } catch (error) {
    return explain(error, name)
  }
}
