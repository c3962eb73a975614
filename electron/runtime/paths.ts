import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout. */
export const checkout: string = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Absolute path of what set-up makes and fetches; git-ignored, may be deleted at any time. */
export const runtimeFolder: string = join(checkout, '.runtime')

/** The sample video that set-up draws. */
export const sampleVideo: string = join(runtimeFolder, 'sample', 'unboxing.mp4')
