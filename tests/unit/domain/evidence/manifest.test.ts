import { describe, expect, it } from 'vitest'
import { blobDigest, blobPath } from '../../../../src/domain/evidence/fixity.ts'
import { isBundlePath, parseManifest, parseSums, sumsText } from '../../../../src/domain/evidence/manifest.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'

const digest = sha256('ab'.repeat(32))

const manifest = {
  format: 'proofbox-bundle',
  version: 1,
  createdAt: '2026-11-22T12:00:00.000Z',
  evidence: { orderId: 'A', originals: [], exhibits: [], custodyHead: null },
  rootSha256: digest,
  software: {},
  files: [{ path: 'evidence.pdf', bytes: 3, sha256: digest, role: 'report' }],
}

describe('a manifest from anywhere', () => {
  it('is read when everything that is relied on is there', () => {
    expect(parseManifest(JSON.stringify(manifest)).ok).toBe(true)
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...manifest, format: 'zip' })],
    ['a newer version', JSON.stringify({ ...manifest, version: 2 })],
    ['a path that leads outside', JSON.stringify({ ...manifest, files: [{ ...manifest.files[0], path: '../x' }] })],
    ['a digest that is none', JSON.stringify({ ...manifest, files: [{ ...manifest.files[0], sha256: 'AB' }] })],
    ['no evidence', JSON.stringify({ ...manifest, evidence: null })],
    [
      'exhibits without provenance',
      JSON.stringify({ ...manifest, evidence: { ...manifest.evidence, exhibits: [{ label: 'A', asset: digest }] } }),
    ],
    ['no root', JSON.stringify({ ...manifest, rootSha256: undefined })],
  ])('is refused with words: %s', (_, text) => {
    const parsed = parseManifest(text)
    expect(!parsed.ok && parsed.failure.length > 10).toBe(true)
  })

  it.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', 'a\\b', 'C:/x', 'a\nb', './a', 'x'.repeat(301)])(
    'does not follow the path %j',
    (path) => expect(isBundlePath(path)).toBe(false),
  )
})

describe('manifest.sha256', () => {
  it('is sorted by path and read back', () => {
    const files = [
      { path: 'b', sha256: digest },
      { path: 'a/c', sha256: digest },
    ]
    expect(sumsText(files)).toBe(`${digest}  a/c\n${digest}  b\n`)
    expect(parseSums(sumsText(files))).toEqual([files[1], files[0]])
  })

  it('gives no path that leads outside', () => {
    expect(parseSums(`${digest}  ../x\nnonsense\n`)).toEqual([])
  })
})

describe('the vault’s paths', () => {
  it('stand for one digest each', () => {
    expect(blobDigest(blobPath(digest))).toBe(digest)
    expect(blobDigest('ab/cd')).toBeNull()
  })
})
