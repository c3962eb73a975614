import { join } from 'node:path'
import { createUnpacker } from '../adapters/bundle/unpacker.ts'
import { createCodeReader } from '../adapters/codes/code-reader.ts'
import { createCredentialsReader } from '../adapters/credentials/credentials-reader.ts'
import { findMediaTools } from '../adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../adapters/ffmpeg/media-engine.ts'
import { createHasher } from '../adapters/integrity/hasher.ts'
import { createImageCodec } from '../adapters/sharp/image-codec.ts'
import { createSourceFiles } from '../adapters/source/source-files.ts'
import { createClock } from '../adapters/system/clock.ts'
import { createTextReader } from '../adapters/text/text-reader.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import { programRoot } from './program.ts'

/** What touches no archive. */
export type Tools = Pick<
  DeskPorts,
  'clock' | 'codes' | 'credentials' | 'hasher' | 'images' | 'media' | 'sources' | 'text' | 'unpacker'
>

export const composeTools = async (): Promise<Result<Tools, Failure>> => {
  const located = await findMediaTools(process.env)
  if (!located.ok) return located
  return succeed({
    clock: createClock(),
    codes: createCodeReader(),
    credentials: createCredentialsReader(),
    hasher: createHasher(),
    images: createImageCodec(),
    media: createMediaEngine(located.value),
    sources: createSourceFiles(),
    text: createTextReader({ modelsFolder: join(programRoot(), 'resources', 'models') }),
    unpacker: createUnpacker(),
  })
}
