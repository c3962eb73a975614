import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface WindowSource {
  readonly path: string
  readonly tree: ts.SourceFile
}

const folder = join(import.meta.dirname, '../../../src/renderer')

/** Every source file of the window, parsed. */
export const windowSources = (): readonly WindowSource[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, tree: parse(path, readFileSync(join(folder, path), 'utf8')) }))

export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

export const eachNode = (tree: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(tree)
  ts.forEachChild(tree, (child) => eachNode(child, visit))
}
