import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowed, type Seed, seeds } from './arrow-seeds.ts'
import { type Cruise, cruiseFolders, ruleNames, unreached } from './cruise.ts'
import { plantSeed } from './seed-tree.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** A checker that reads nothing passes on nothing. Raise these as the product grows. */
const leastModules = 260
const leastArrows = 1050

describe('the arrows of the repository', () => {
  let found: Cruise
  beforeAll(async () => {
    found = await cruiseFolders(checkout, ['src', 'electron', 'resources'])
  })

  it('are all allowed ones', () => {
    expect(found.broken).toEqual([])
  })

  it('were really read: modules and the imports between them', () => {
    expect(found.modules.length).toBeGreaterThanOrEqual(leastModules)
    expect(found.arrows).toBeGreaterThanOrEqual(leastArrows)
    for (const layer of ['src/domain/', 'src/workflow/', 'src/adapters/', 'src/contract/', 'src/cli/']) {
      expect(found.modules.filter((path) => path.startsWith(layer) && path.endsWith('.ts')).length).toBeGreaterThan(2)
    }
  })
})

describe('dead code', () => {
  const isEntry = (path: string): boolean =>
    /^(electron\/(main|preload|engine)\/index\.ts|src\/cli\/index\.ts|src\/renderer\/main\.tsx)$/.test(path)

  it('is not in what ships: every file is reached from where a process starts', async () => {
    const found = await cruiseFolders(checkout, ['src', 'electron'])
    const shipped = [...found.reads].filter(([path]) => !/^(electron\/runtime|resources)\//.test(path))
    expect(shipped.filter(([path]) => isEntry(path)).length).toBeGreaterThan(0)
    expect(unreached({ reads: new Map(shipped) }, isEntry)).toEqual([])
  })

  it('is found, even where the dead read each other and the living', () => {
    const reads = new Map([
      ['src/cli/index.ts', ['src/cli/a.ts', 'node_modules/zod/index.js']],
      ['src/cli/a.ts', ['src/cli/index.ts']],
      ['src/cli/dead.ts', ['src/cli/a.ts', 'src/cli/dead-too.ts']],
      ['src/cli/dead-too.ts', ['src/cli/dead.ts']],
      ['src/cli/globals.d.ts', []],
    ])
    expect(unreached({ reads }, isEntry)).toEqual(['src/cli/dead.ts', 'src/cli/dead-too.ts'])
  })
})

describe('each rule bites', () => {
  const planted: string[] = []
  const cruiseSeed = async (seed: Seed): Promise<Cruise> => {
    const folder = await plantSeed(seed)
    planted.push(folder)
    return cruiseFolders(folder, [seed.from.split('/')[0] as string])
  }
  afterAll(() => Promise.all(planted.map((folder) => rm(folder, { recursive: true, force: true }))))

  it('has a seed for every rule, and no seed for a rule that is not there', () => {
    expect([...new Set(seeds.map((seed) => seed.breaks))].sort()).toEqual([...ruleNames].sort())
  })

  it.each(seeds)('$breaks: $from must not read "$imports"', async (seed) => {
    const { broken } = await cruiseSeed(seed)
    expect([...new Set(broken.map((arrow) => arrow.rule))]).toEqual([seed.breaks])
  })

  it.each(allowed)('lets $from read $imports', async (seed) => {
    const { broken, modules } = await cruiseSeed(seed)
    expect(broken).toEqual([])
    expect(modules).toContain(seed.from)
  })
})
