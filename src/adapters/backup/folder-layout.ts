import { join } from 'node:path'
import { blobPath } from '../../domain/evidence/fixity.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'

/** A folder of backups: `objects/` holds every file's bytes once, by digest; `generations/` what there was when. */
export const objectsName = 'objects'
/** Where objects are written before they get their names. */
export const partsName = '.tmp'
export const generationsName = 'generations'

export const objectPlace = (folder: string, digest: Sha256): string =>
  join(folder, objectsName, ...blobPath(digest).split('/'))

/** A generation is named by its moment, without what some systems do not take in a name. */
export const generationName = (at: string): string => at.replaceAll(':', '-')

export const isGeneration = (name: string): boolean => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/.test(name)
