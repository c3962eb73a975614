import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** One text file of the repository; `path` from the root, with forward slashes. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

const textual = /\.(tsx?|mjs|cjs|json|ya?ml|md|html|css|sh|txt)$/

/** Every text file that git knows or would take, without what .gitignore names and without the lock file. */
export const readCheckout = (): readonly SourceText[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => textual.test(path) && path !== 'package-lock.json' && existsSync(`${checkout}/${path}`))
    .map((path) => ({ path, text: readFileSync(`${checkout}/${path}`, 'utf8') }))

export const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path)
export const isProduct = (path: string): boolean =>
  /^(src|electron|resources)\//.test(path) && !/^electron\/runtime\//.test(path)
