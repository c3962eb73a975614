import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Phrasebook } from '../../domain/dispute/phrasebook.ts'
import type { Policy } from '../../domain/dispute/policy.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { Shelf } from '../../workflow/ports/shelf.ts'
import { checklistSchema } from './checklist-schema.ts'
import { createPhrasebook } from './phrasebook.ts'
import { policySchema } from './policy-schema.ts'
import { targetsSchema, upkeepSchema } from './target-schema.ts'

/** Empty is a message too: Chinese puts nothing between sentences. */
const messagesSchema = z.record(z.string(), z.string())

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

/** Registered names in lower case: what stands below them belongs to the same owner. */
const sitesSchema = z.record(z.string(), z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)).min(1))

/** Reads a thing once; what failed is tried again. */
const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let kept: Promise<Value> | null = null
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null
      throw error
    })
    return kept
  }
}

/**
 * The data that ships with the program, under `directory` (`policies/*.json`, `targets.json`, `sites.json`, `upkeep.json`, `checklists.json`,
 * `templates/<locale>/dispute.json`).
 * Checked by schema when read: a damaged installation throws and is not worked around.
 */
export const createShelf = (directory: string): Shelf => {
  const policies = once(async (): Promise<readonly Policy[]> => {
    const names = (await readdir(join(directory, 'policies'))).filter((name) => name.endsWith('.json')).sort()
    return Promise.all(names.map(async (name) => policySchema.parse(await readJson(join(directory, 'policies', name)))))
  })
  const languages = once(async (): Promise<readonly string[]> => (await readdir(join(directory, 'templates'))).sort())
  const books = new Map<string, Phrasebook>()
  const phrasebook = async (language: string): Promise<Phrasebook | null> => {
    const known = books.get(language)
    if (known) return known
    if (!(await languages()).includes(language)) return null
    const messages = messagesSchema.parse(await readJson(join(directory, 'templates', language, 'dispute.json')))
    const made = createPhrasebook(language, messages)
    books.set(language, made)
    return made
  }
  const policyFile: Shelf['policyFile'] = async (path) => {
    try {
      return succeed(policySchema.parse(await readJson(path)))
    } catch (error) {
      return fail({
        code: 'policy.bad-file',
        message: `${path} is not a rule pack that this version can read. Choose a file like those of the program.`,
        detail: String(error),
      })
    }
  }
  const targets = once(async () => targetsSchema.parse(await readJson(join(directory, 'targets.json'))).presets)
  const checkEvery = once(async () => upkeepSchema.parse(await readJson(join(directory, 'upkeep.json'))).checkEvery)
  const checklist = once(async () => checklistSchema.parse(await readJson(join(directory, 'checklists.json'))))
  const sites = once(async () => sitesSchema.parse(await readJson(join(directory, 'sites.json'))))
  return { policies, policyFile, targets, sites, checkEvery, checklist, languages, phrasebook }
}
