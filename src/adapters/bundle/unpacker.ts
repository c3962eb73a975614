import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { Unpacker } from '../../workflow/ports/unpacker.ts'
import { openZip } from './zip-reader.ts'

const notUnpacked = (name: string, detail: string) =>
  fail({
    code: 'credentials.not-unpacked' as const,
    message: `“${name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.`,
    detail,
  })

export const createUnpacker = (): Unpacker => ({
  async unpack(zip, name, signal) {
    const file = basename(name)
    const opened = await openZip(zip)
    if (!opened.ok) return notUnpacked(file, opened.failure.detail ?? opened.failure.message)
    const folder = await mkdtemp(join(tmpdir(), 'proofbox-zip-'))
    const discard = (): Promise<void> => rm(folder, { recursive: true, force: true })
    try {
      const found = await opened.value.stream(name)
      if (found === null) throw new Error(`no plain file ${JSON.stringify(name)} in the zip`)
      const path = join(folder, file)
      await pipeline(found.bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
      // Now is when it was unpacked, which says nothing about the file.
      await utimes(path, found.modified, found.modified)
      return succeed({ path, discard })
    } catch (error) {
      await discard()
      if (signal.aborted) return fail({ code: 'job.cancelled', message: 'Cancelled.' })
      return notUnpacked(file, error instanceof Error ? error.message : String(error))
    } finally {
      await opened.value.close()
    }
  },
})
