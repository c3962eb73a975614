import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

/** A file that was taken out of a zip, in a folder of its own, for as long as it is worked with. */
export interface UnpackedFile {
  readonly path: string
  /** Removes it; safe to call again. */
  discard(): Promise<void>
}

/** Takes single files out of zips. A zip that is unsafe to unpack is refused as a bundle would be. */
export interface Unpacker {
  /** `name` is one of the zip's paths; the file has its last part as name and the time that the zip states. */
  unpack(
    zip: string,
    name: string,
    signal: AbortSignal,
  ): Promise<Result<UnpackedFile, Failure<'credentials.not-unpacked' | 'job.cancelled'>>>
}
