import { describe, expect, it } from 'vitest'
import {
  type CompanionStatement,
  type ContentCredentials,
  hintLines,
  publicHint,
} from '../../../../src/domain/evidence/origin-hint.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'

const credentials: ContentCredentials = {
  kind: 'content-credentials',
  generator: 'Example Camera 12.1',
  title: 'Unboxing',
  device: null,
  signer: 'Example Camera 12',
  issuer: 'Example Root',
  claimedAt: '2026-11-19T08:30:00Z',
  stampedAt: null,
  actions: ['c2pa.created (digitalCapture)', 'c2pa.edited'],
  statesPlace: false,
  signature: 'fits',
  assertions: 'fits',
  content: 'not-checked',
}

const proofMode: CompanionStatement = {
  kind: 'proof-mode',
  fileName: 'a.proof.json',
  fileSha256: sha256('ab'.repeat(32)),
  claimedAt: null,
  device: 'Example Phone 9',
  place: { latitude: 52.52, longitude: 13.4, accuracy: null },
  signed: true,
}

describe('the words of a hint', () => {
  it('say who claims what, and what was not checked', () => {
    expect(hintLines(credentials)).toEqual([
      'This file carries Content Credentials: claim generator Example Camera 12.1; signed by Example Camera 12, certificate issued by Example Root (not checked against a trust list); the claimed time is 2026-11-19T08:30:00Z; actions c2pa.created (digitalCapture), c2pa.edited.',
      'The signature fits the key of its own certificate. The statements are the ones that were signed. Whether the file is as it was when they were made was not checked.',
    ])
  })

  it('say what is not stated', () => {
    const bare = { ...credentials, generator: null, signer: null, issuer: null, claimedAt: null, actions: [] }
    expect(hintLines(bare)[0]).toBe(
      'This file carries Content Credentials: claim generator not stated; signer not stated; no time claimed.',
    )
  })

  it('never promise anything', () => {
    const states = ['fits', 'differs', 'not-checked'] as const
    for (const state of states) {
      const said = hintLines({ ...credentials, signature: state, assertions: state, content: state }).join(' ')
      expect(said).not.toMatch(/authentic|proves|genuine|true|fake|forged/i)
    }
  })

  it('name a place as stated and never where it is', () => {
    expect(hintLines(proofMode)).toEqual([
      'ProofMode data for this file (a.proof.json): no time claimed; device Example Phone 9; a place is stated.',
      'The SHA-256 that it names is the one of this file. Its signatures were not checked.',
    ])
    expect(JSON.stringify(publicHint(proofMode))).not.toContain('52.52')
    expect(publicHint(proofMode)).toMatchObject({ statesPlace: true })
  })

  it('say why credentials cannot be read', () => {
    expect(hintLines({ kind: 'unreadable-credentials', reason: 'damaged' })).toEqual([
      'This file carries Content Credentials that cannot be read: they are damaged.',
    ])
  })
})
