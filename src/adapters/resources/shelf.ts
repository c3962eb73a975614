import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Phrases } from '../../domain/dispute/phrases.ts'
import type { Policy } from '../../domain/dispute/policy.ts'
import type { Shelf } from '../../workflow/ports/shelf.ts'
import { policySchema } from './policy-schema.ts'
import { phrasesSchema } from './shelf-schemas.ts'

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

/**
 * The data that ships with the program, under `directory` (`policies/*.json`, `templates/<locale>/dispute.json`).
 * Checked by schema when read: a damaged installation throws and is not worked around.
 */
export const createShelf = (directory: string): Shelf => {
  const policies = async (): Promise<readonly Policy[]> => {
    const names = (await readdir(join(directory, 'policies'))).filter((name) => name.endsWith('.json')).sort()
    return Promise.all(names.map(async (name) => policySchema.parse(await readJson(join(directory, 'policies', name)))))
  }
  const languages = async (): Promise<readonly string[]> => (await readdir(join(directory, 'templates'))).sort()
  const phrases = async (language: string): Promise<Phrases | null> =>
    (await languages()).includes(language)
      ? phrasesSchema.parse(await readJson(join(directory, 'templates', language, 'dispute.json')))
      : null
  return { policies, languages, phrases }
}
