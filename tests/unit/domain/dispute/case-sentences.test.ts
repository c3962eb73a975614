import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checkSentences } from '../../../../src/domain/dispute/checks/check-sentences.ts'
import { weakSentences } from '../../../../src/domain/dispute/weak/weak-sentences.ts'

const sourcesOf = async (folder: string, except: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => name !== except)
  return (await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))).join('\n')
}

const checks = `${await sourcesOf('src/domain/dispute/checks', 'check-sentences.ts')}${await readFile('src/domain/dispute/checklist.ts', 'utf8')}`
const weak = await sourcesOf('src/domain/dispute/weak', 'weak-sentences.ts')

describe('the sentences of the checklist', () => {
  it('are there for every code, and for no other', () => {
    const used = new Set([...checks.matchAll(/'(check\.[a-z-]+)'/g)].map(([, code]) => code))
    expect([...used].sort()).toEqual(Object.keys(checkSentences).sort())
  })
})

describe('the sentences of the weak points', () => {
  it.each(Object.keys(weakSentences))('%s is used', (key) => {
    expect(weak).toContain(`'${key.slice(key.indexOf('.') + 1)}'`)
  })
})
