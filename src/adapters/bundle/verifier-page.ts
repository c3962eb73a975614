import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of `verify.html` under the program's resources; read when a bundle needs it. */
export const createVerifierPage = (resources: string) => (): Promise<string> =>
  readFile(join(resources, 'verifier', 'verify.html'), 'utf8')
