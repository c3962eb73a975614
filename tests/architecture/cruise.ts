import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'

const rulesFile = new URL('../../.dependency-cruiser.mjs', import.meta.url)
const { default: config } = (await import(rulesFile.href)) as { readonly default: IConfiguration }

/** One broken rule: which, by which file, and what that file reads. */
export interface BrokenArrow {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface Cruise {
  /** Paths of the modules read, without packages and parts of Node. */
  readonly modules: readonly string[]
  /** Import statements followed between modules of ours. */
  readonly arrows: number
  readonly broken: readonly BrokenArrow[]
  /** What each module of ours reads, by path. */
  readonly reads: ReadonlyMap<string, readonly string[]>
}

export const ruleNames: readonly string[] = (config.forbidden ?? []).map((rule) => rule.name ?? '')

const isOurs = (path: string): boolean => /^(src|electron|resources|tests)\//.test(path)

/** Reads the named folders below `baseDir` with the rules of the repository. */
export const cruiseFolders = async (baseDir: string, folders: readonly string[]): Promise<Cruise> => {
  const { enhancedResolveOptions, ...options } = config.options ?? {}
  const { output } = await cruise(
    [...folders],
    { ...options, ruleSet: { forbidden: config.forbidden ?? [] }, validate: true, baseDir },
    enhancedResolveOptions as Parameters<typeof cruise>[2],
  )
  const { modules, summary } = output as ICruiseResult
  const ours = modules.filter((module) => isOurs(module.source))
  return {
    modules: ours.map((module) => module.source),
    arrows: ours.flatMap((module) => module.dependencies).filter((read) => isOurs(read.resolved)).length,
    reads: new Map(ours.map((module) => [module.source, module.dependencies.map((read) => read.resolved)])),
    broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

/** The modules that no entry leads to: code that is tested, perhaps, and never run by a person. Declarations aside. */
export const unreached = ({ reads }: Pick<Cruise, 'reads'>, isEntry: (path: string) => boolean): readonly string[] => {
  const reached = new Set<string>()
  const waiting = [...reads.keys()].filter(isEntry)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    waiting.push(...(reads.get(path) ?? []))
  }
  return [...reads.keys()].filter((path) => !reached.has(path) && !/\.d\.m?ts$/.test(path))
}
