import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CustodyAction, type CustodyEntry, custodyLine } from '../../../../src/domain/evidence/custody.ts'
import { custodyAsProv } from '../../../../src/domain/evidence/custody-prov.ts'
import type { Json } from '../../../../src/domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

const chainOf = (acts: readonly (readonly [CustodyAction, Readonly<Record<string, Json>>])[], key?: Sha256) => {
  const entries: CustodyEntry[] = []
  for (const [sequence, [action, subject]] of acts.entries()) {
    const last = entries.at(-1)
    entries.push({
      sequence,
      at: instant('2026-11-22T12:00:00Z'),
      actor: 'proofbox',
      action,
      subject,
      previous: last === undefined ? null : hash(custodyLine(last)),
      ...(key === undefined ? {} : { key, signature: 'AA==' }),
    })
  }
  return { entries, digests: entries.map((entry) => hash(custodyLine(entry))) }
}

const named = z.strictObject({ '@id': z.string().regex(/^urn:/) })
const moment = z.strictObject({ '@type': z.literal('xsd:dateTime'), '@value': z.iso.datetime() })

/** Terms of PROV-O (W3C Recommendation of 2013-04-30), each with the kind of thing that it takes. */
const nodeSchema = z.union([
  z.strictObject({
    '@id': z.string().regex(/^urn:sha256:[0-9a-f]{64}#act$/),
    '@type': z.tuple([z.literal('prov:Activity'), z.string().regex(/^proofbox:[a-z-]+$/)]),
    'prov:startedAtTime': moment,
    'prov:endedAtTime': moment,
    'prov:wasAssociatedWith': named,
    'prov:wasInformedBy': named.optional(),
    'prov:used': z.array(named).optional(),
    'prov:generated': z.array(named).optional(),
    'proofbox:sequence': z.int(),
  }),
  z.strictObject({
    '@id': z.string().regex(/^urn:(?:sha256:[0-9a-f]{64}|proofbox:exhibit:.+)$/),
    '@type': z.literal('prov:Entity'),
    'prov:wasGeneratedBy': named.optional(),
    'prov:wasDerivedFrom': z.array(named).optional(),
    'prov:specializationOf': z.array(named).optional(),
  }),
  z.strictObject({
    '@id': z.string().regex(/^urn:proofbox:(?:key|actor):/),
    '@type': z.tuple([z.literal('prov:Agent'), z.literal('prov:SoftwareAgent')]),
  }),
])
const documentSchema = z.strictObject({
  '@context': z.strictObject({
    prov: z.literal('http://www.w3.org/ns/prov#'),
    xsd: z.literal('http://www.w3.org/2001/XMLSchema#'),
    proofbox: z.string(),
  }),
  '@graph': z.array(nodeSchema),
})

const [video, still, drawn] = ['video', 'still', 'drawn'].map(hash) as [Sha256, Sha256, Sha256]

const acts: readonly (readonly [CustodyAction, Readonly<Record<string, Json>>])[] = [
  ['acquired', { sha256: video, bytes: 7, name: 'VID.mp4' }],
  ['derived', { exhibit: 'x 1', asset: still, source: video }],
  ['designated', { exhibit: 'x 1' }],
  ['annotated', { exhibit: 'x 1', asset: drawn, source: still }],
  ['order-edited', { fields: ['withheld'], original: video, withheld: true }],
  ['exported', { bundle: 'b' }],
]

describe('a chain of custody as PROV', () => {
  it('says what was made of what, by whom, and in which act', () => {
    const { entries, digests } = chainOf(acts, hash('key'))
    const { '@graph': graph } = documentSchema.parse(custodyAsProv(entries, digests))
    const node = (id: string) => graph.find((one) => one['@id'] === id)
    const refer = (id: string) => ({ '@id': id })
    const act = (index: number) => `urn:sha256:${digests[index]}#act`
    expect(node(`urn:sha256:${still}`)).toMatchObject({
      'prov:wasGeneratedBy': refer(act(1)),
      'prov:wasDerivedFrom': [refer(`urn:sha256:${video}`)],
      'prov:specializationOf': [refer('urn:proofbox:exhibit:x%201')],
    })
    expect(node(`urn:sha256:${drawn}`)).toMatchObject({ 'prov:wasDerivedFrom': [refer(`urn:sha256:${still}`)] })
    expect(node(`urn:sha256:${video}`)).toEqual({
      '@id': `urn:sha256:${video}`,
      '@type': 'prov:Entity',
      'prov:wasGeneratedBy': refer(act(0)),
    })
    expect(node(act(5))).toMatchObject({
      'prov:wasInformedBy': refer(act(4)),
      'prov:wasAssociatedWith': refer(`urn:proofbox:key:${hash('key')}`),
    })
  })

  it('is of its shape for any chain, names nothing that it does not describe, and names nothing twice', () => {
    const subject = fc.record(
      {
        sha256: fc.constantFrom<Json>(video, still, 'no digest', 3),
        asset: fc.constantFrom<Json>(still, drawn, null),
        source: fc.constantFrom<Json>(video, still),
        original: fc.constantFrom<Json>(video, drawn),
        exhibit: fc.constantFrom<Json>('x-1', 'ü/2', 4),
      },
      { requiredKeys: [] },
    )
    const action = fc.constantFrom<CustodyAction>('acquired', 'derived', 'annotated', 'designated', 'restored')
    fc.assert(
      fc.property(fc.array(fc.tuple(action, subject), { maxLength: 8 }), fc.boolean(), (some, signed) => {
        const { entries, digests } = chainOf(some, signed ? hash('key') : undefined)
        const { '@graph': graph } = documentSchema.parse(custodyAsProv(entries, digests))
        const ids = graph.map((node) => node['@id'])
        expect(new Set(ids).size).toBe(ids.length)
        const mentioned = [...JSON.stringify(graph).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id)
        expect(mentioned.filter((id) => !ids.includes(id ?? ''))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
