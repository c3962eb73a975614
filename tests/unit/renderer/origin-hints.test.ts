import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type HintView, hintViewSchema } from '../../../src/contract/hint-view.ts'
import { OriginHints } from '../../../src/renderer/features/footage/origin-hints.tsx'

const words = (...hints: readonly HintView[]): string =>
  renderToStaticMarkup(createElement(OriginHints, { hints }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const credentials: Extract<HintView, { kind: 'content-credentials' }> = {
  kind: 'content-credentials',
  generator: 'Example Camera 12.1',
  title: null,
  device: null,
  signer: 'Example Camera 12',
  issuer: null,
  claimedAt: null,
  stampedAt: '2026-11-19T08:30:05Z',
  actions: ['c2pa.created', 'c2pa.edited'],
  statesPlace: true,
  signature: 'fits',
  assertions: 'fits',
  content: 'not-checked',
}

describe('what a file says of where it comes from', () => {
  it('is worded as claims of others, with what was not checked', () => {
    const said = words(credentials)
    for (const part of [
      'Content Credentials in the file',
      'a hint, not a finding',
      'Signed by Example Camera 12',
      'Claimed time not stated',
      'Time stamp (not checked) 19 Nov 2026, 08:30:05 UTC',
      'c2pa.created and c2pa.edited',
      'It is not kept here.',
      'was not checked.',
    ])
      expect(said).toContain(part)
  })

  it('says before anything is opened that something does not fit, and that first', () => {
    const said = words({ ...credentials, content: 'differs' })
    expect(said).toContain('Content Credentials that do not fit')
    expect(said.indexOf('not as it was')).toBeLessThan(said.indexOf('fits its own certificate'))
  })

  it('says why credentials are not shown', () => {
    for (const reason of ['damaged', 'too-large', 'unknown-form'] as const)
      expect(words({ kind: 'unreadable-credentials', reason })).toMatch(/^ ?The file carries Content Credentials/)
  })

  it('spells what a signer put into a name to turn a line', () => {
    const shown = hintViewSchema.parse({ ...credentials, signer: 'A\u202Egpj\nB' })
    expect(words(shown)).toContain('A[U+202E]gpj[U+000A]B')
  })

  it('shows nothing for a file that says nothing', () => {
    expect(words()).toBe('')
  })
})
