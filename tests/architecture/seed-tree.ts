import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Seed } from './arrow-seeds.ts'

const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Stubs, because a rule is about where an import resolves to, and nothing of the package is run. */
const stubPackage = (name: string): Readonly<Record<string, string>> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {}\n',
})

const isPath = (specifier: string): boolean => /^(src|electron|resources|tests)\//.test(specifier)

const specifierOf = ({ from, imports }: Seed): string => {
  if (!isPath(imports)) return imports
  const path = relative(dirname(from), imports)
  return path.startsWith('.') ? path : `./${path}`
}

/** Makes the seed's tree in a new temporary folder and returns that folder. */
export const plantSeed = async (seed: Seed): Promise<string> => {
  const specifier = specifierOf(seed)
  const statement = seed.statement ?? ((name: string) => `import { target } from '${name}'`)
  const uses = seed.statement === undefined ? 'export const seeded = target\n' : 'export const seeded = 1\n'
  const files: Record<string, string> = {
    'package.json': JSON.stringify({
      name: 'seed',
      type: 'module',
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    }),
    [seed.from]: `${statement(specifier)}\n${uses}`,
    ...(seed.target === undefined ? {} : { [seed.target]: 'export const target = 1\n' }),
    ...(isPath(seed.imports) || seed.imports.startsWith('node:') || seed.imports === ''
      ? {}
      : stubPackage(seed.imports)),
    ...seed.also,
  }
  const folder = await mkdtemp(join(tmpdir(), 'proofbox-arrows-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
