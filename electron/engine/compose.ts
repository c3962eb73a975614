import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArchiveLock, composeLock } from '../../src/composition/compose-lock.ts'
import { programRoot } from '../../src/composition/program.ts'

export interface Engine extends ArchiveLock {
  /** The sample video, where set-up made one or the package brings it. */
  readonly sample: string | null
}

/** The lock of the archive, which is made where there is none, and what is there before it is opened. */
export const composeEngine = async (directory: string): Promise<Engine> => {
  await mkdir(directory, { recursive: true })
  const root = programRoot()
  const samples = [join(root, '.runtime', 'sample', 'unboxing.mp4'), join(root, 'resources', 'sample', 'unboxing.mp4')]
  return { ...(await composeLock(directory)), sample: samples.find((path) => existsSync(path)) ?? null }
}
