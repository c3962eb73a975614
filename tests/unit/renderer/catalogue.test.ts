import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/renderer/i18n/en.ts'
import { lookUp, plural, t } from '../../../src/renderer/i18n/translate.ts'
import { visibleLiterals } from './visible-text.ts'
import { eachNode, parse, type WindowSource, windowSources } from './window-sources.ts'

const readers = new Set(['t', 'plural', 'lookUp'])

/** Keys that are read as they stand, and beginnings of keys that are put together. */
const keysRead = (sources: readonly WindowSource[]) => {
  const whole = new Set<string>()
  const starts = new Set<string>()
  const take = (reader: string, node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      if (reader === 'plural') for (const form of ['one', 'other']) whole.add(`${node.text}.${form}`)
      else if (reader === 'lookUp') starts.add(`${node.text}.`)
      else whole.add(node.text)
    }
    if (ts.isTemplateExpression(node)) starts.add(node.head.text)
    if (ts.isConditionalExpression(node)) for (const side of [node.whenTrue, node.whenFalse]) take(reader, side)
  }
  for (const { path, tree } of sources) {
    if (path.startsWith('i18n/translate')) continue
    eachNode(tree, (node) => {
      const [key] = ts.isCallExpression(node) ? node.arguments : []
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && readers.has(node.expression.text) && key) {
        take(node.expression.text, key)
      }
      // Tables of keys (`{ altered: 'finding.altered' }`) name their keys in full.
      const inTable =
        ts.isStringLiteralLike(node) &&
        (ts.isPropertyAssignment(node.parent) || ts.isArrayLiteralExpression(node.parent))
      if (inTable && !path.startsWith('i18n/en') && node.text in en) whole.add(node.text)
    })
  }
  return { whole, starts }
}

describe('the catalogue', () => {
  const sources = windowSources()
  const { whole, starts } = keysRead(sources)

  it('reads the whole window', () => {
    expect(sources.length).toBeGreaterThan(35)
    expect(whole.size).toBeGreaterThan(150)
  })

  it('has every key that is read', () => {
    expect([...whole].filter((key) => !(key in en))).toEqual([])
    expect([...starts].filter((start) => !Object.keys(en).some((key) => key.startsWith(start)))).toEqual([])
  })

  it('has no key that nobody reads', () => {
    const unused = Object.keys(en).filter(
      (key) => !whole.has(key) && ![...starts].some((start) => key.startsWith(start)),
    )
    expect(unused).toEqual([])
  })

  it('has both forms of every count', () => {
    const keys = Object.keys(en)
    for (const key of keys.filter((name) => name.endsWith('.one')))
      expect(keys).toContain(key.replace(/\.one$/, '.other'))
  })

  it('has a sentence for each phase of a job', () => {
    const phases = [
      'copying',
      'probing',
      'scanning',
      'checking-continuity',
      'reading-codes',
      'reading-text',
      'taking-stills',
      'verifying',
      'drafting',
      'fitting-files',
      'cutting-clip',
      'making-proxy',
      'writing-pdf',
      'writing-bundle',
      'checking-archive',
      'backing-up',
      'reading-back',
      'restoring',
    ]
    const unknown = lookUp('phase', 'no-such-phase')
    for (const phase of phases) expect(lookUp('phase', phase)).not.toBe(unknown)
    expect(unknown).toBe(en['phase.other'])
  })

  it('claims nothing that bytes cannot show', () => {
    for (const sentence of Object.values(en))
      expect(sentence).not.toMatch(/authentic|tamper|court|guarantee[ds]|\bproof\b|\bproves?\b/i)
  })

  it('puts values and counts in', () => {
    expect(t('exhibit.label', { label: 'A' })).toBe('Exhibit A')
    expect(plural('files', 1)).toBe('1 file')
    expect(plural('files', 1200)).toBe('1,200 files')
    expect(lookUp('clock', 'quicktime-local', { value: '14:02' })).toBe('the phone claims 14:02')
  })
})

describe('text outside the catalogue', () => {
  it('is in no component', () => {
    expect(windowSources().flatMap(visibleLiterals)).toEqual([])
  })

  it.each([
    ['<p>Drop it here</p>', 'Drop it here'],
    ["<p>{busy ? 'Wait please' : null}</p>", 'Wait please'],
    ['<img alt="A label" />', 'A label'],
    ['<button aria-label={`Close` + name} />', 'Close'],
  ])('would be found in %s', (code, text) => {
    expect(visibleLiterals({ path: 'seed.tsx', tree: parse('seed.tsx', `const seed = ${code}`) })).toEqual([
      `seed.tsx: ${text}`,
    ])
  })
})
