import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkout } from './checkout.ts'
import { checkSources } from './source-rules.ts'

const read = (path: string): string => readFileSync(`${checkout}/${path}`, 'utf8')

type Dependencies = Readonly<Record<string, string>>
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly license: string
  readonly dependencies: Dependencies
  readonly devDependencies: Dependencies
  readonly optionalDependencies: Dependencies
}

/** The cells of every table row whose first cell is one name in backticks. */
const namedRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /^\| `[^`]+` \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

/** Lines below a version's heading that are not of the form `- [Kind] Sentence.` */
const oddLines = (changelog: string): readonly string[] =>
  changelog
    .slice(changelog.indexOf('\n## '))
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^## \d+\.\d+\.\d+$/.test(line))
    .filter((line) => !/^- \[(New|Improved|Fixed)\] [A-Z`“].*\.$/.test(line))

describe('docs/dependencies.md', () => {
  const rows = namedRows(read('docs/dependencies.md'))
  const installed = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((group) =>
    Object.keys(group),
  )

  it('names every package of package.json once, and none that is not there', () => {
    expect(rows.map(([name]) => name?.replaceAll('`', '')).sort()).toEqual([...installed].sort())
    expect(installed.length).toBeGreaterThan(30)
  })

  it('gives each a licence, a reason and what was turned down', () => {
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(4)
      for (const cell of row) expect(cell, row[0]).not.toBe('')
    }
  })

  it('is about pinned versions', () => {
    for (const group of [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies]) {
      for (const [name, version] of Object.entries(group)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })
})

describe('docs/glossary.md', () => {
  const refused = [...read('docs/glossary.md').matchAll(/✗ ([a-zA-Z ]+?)(?=[,|]| \|| \()/g)].map((match) =>
    (match[1] as string).trim().toLowerCase(),
  )

  it('marks only words that the source rule refuses', () => {
    expect(refused.length).toBeGreaterThan(8)
    for (const words of refused) {
      const identifier = words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
      const text = `export const ${identifier} = 1`
      expect(
        checkSources([{ path: 'src/domain/order/seed.ts', text }]).map((finding) => finding.rule),
        words,
      ).toEqual(['one-word-per-thing'])
    }
  })
})

describe('CHANGELOG.md', () => {
  const changelog = read('CHANGELOG.md')

  it('has lines of three kinds and nothing else', () => {
    expect(oddLines(changelog)).toEqual([])
    expect(changelog).toContain(`\n## ${manifest.version}\n`)
  })

  it.each(['- Faster import.', '- [Added] A thing.', '- [New] no capital.', '- [Fixed] No full stop', '## Unreleased'])(
    'would not take "%s"',
    (line) => {
      expect(oddLines(`# Changelog\n\n## 1.0.0\n\n- [New] A thing.\n${line}\n`)).toEqual([line])
    },
  )
})

describe('LICENSE', () => {
  it('is the one that package.json names', () => {
    expect(manifest.license).toBe('MIT')
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 Proofbox contributors\n/)
  })
})

describe('README.md and docs/', () => {
  it('name only files that are there', () => {
    const named = ['README.md', 'docs/architecture.md', 'docs/dependencies.md', 'docs/glossary.md'].flatMap((path) =>
      [...read(path).matchAll(/`((?:docs|tests|src)\/[a-z0-9/-]+\.(?:md|ts))`/g)].map((match) => match[1] as string),
    )
    expect(named.length).toBeGreaterThan(3)
    for (const path of named) expect(read(path).length, path).toBeGreaterThan(0)
  })
})
