import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this file that holds the program: its package.json and its resources. */
export const programRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'resources', 'policies')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

export const programVersion = async (): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(join(programRoot(), 'package.json'), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown'
}
