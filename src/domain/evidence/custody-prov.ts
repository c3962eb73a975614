import type { Json } from '../kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'
import type { CustodyEntry } from './custody.ts'

const context = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  proofbox: 'urn:proofbox:custody#',
}

type Node = { readonly [key: string]: Json }

const reference = (id: string): Node => ({ '@id': id })
const time = (at: string): Node => ({ '@type': 'xsd:dateTime', '@value': at })

/** Bytes are named by their digest, exhibits by their id in the order. */
const bytesId = (digest: Sha256): string => `urn:sha256:${digest}`
const exhibitId = (id: string): string => `urn:proofbox:exhibit:${encodeURIComponent(id)}`

const digestOf = (value: Json | undefined): Sha256 | null =>
  typeof value === 'string' && isSha256(value) ? value : null

interface Traced {
  /** What the act made: it was not in the archive before. */
  readonly generated: readonly string[]
  readonly used: readonly string[]
  /** The exhibit as it was from this act on: the bytes, and whose picture they are. */
  readonly state: { readonly bytes: string; readonly exhibit: string } | null
}

/** Which bytes and exhibits an entry tells of; see docs/custody.md for the subject of each act. */
const tracedBy = ({ action, subject }: CustodyEntry): Traced => {
  const id = (name: string): readonly string[] => {
    const digest = digestOf(subject[name])
    return digest === null ? [] : [bytesId(digest)]
  }
  const { exhibit: named } = subject
  const exhibit = typeof named === 'string' ? exhibitId(named) : null
  const own = exhibit === null ? [] : [exhibit]
  const [bytes] = id('asset')
  const acquired = action === 'acquired' ? id('sha256') : []
  return {
    generated: [...acquired, ...id('asset'), ...(action === 'derived' ? own : [])],
    used: [...id('source'), ...id('original'), ...(action === 'derived' ? [] : own)],
    state: exhibit === null || bytes === undefined ? null : { bytes, exhibit },
  }
}

const agentOf = ({ key, actor }: CustodyEntry): string =>
  key === undefined ? `urn:proofbox:actor:${encodeURIComponent(actor)}` : `urn:proofbox:key:${key}`

const actId = (line: Sha256 | undefined): string => `urn:sha256:${line}#act`

const activityOf = (entry: CustodyEntry, digest: Sha256 | undefined): Node => {
  const { generated, used } = tracedBy(entry)
  return {
    '@id': actId(digest),
    '@type': ['prov:Activity', `proofbox:${entry.action}`],
    'prov:startedAtTime': time(entry.at),
    'prov:endedAtTime': time(entry.at),
    'prov:wasAssociatedWith': reference(agentOf(entry)),
    ...(entry.previous === null ? {} : { 'prov:wasInformedBy': reference(actId(entry.previous)) }),
    ...(used.length === 0 ? {} : { 'prov:used': used.map(reference) }),
    ...(generated.length === 0 ? {} : { 'prov:generated': generated.map(reference) }),
    'proofbox:sequence': entry.sequence,
  }
}

interface Entity {
  /** The first act that made it, and nothing else. */
  readonly generatedBy: Set<string>
  readonly from: Set<string>
  readonly stateOf: Set<string>
}

const entityNode = (id: string, { generatedBy, from, stateOf }: Entity): Node => ({
  '@id': id,
  '@type': 'prov:Entity',
  ...(generatedBy.size === 0 ? {} : { 'prov:wasGeneratedBy': [...generatedBy].map(reference)[0] ?? null }),
  ...(from.size === 0 ? {} : { 'prov:wasDerivedFrom': [...from].map(reference) }),
  ...(stateOf.size === 0 ? {} : { 'prov:specializationOf': [...stateOf].map(reference) }),
})

/** Every thing that an entry names, with the first act that made it and what its bytes were made of. */
const entitiesOf = (entries: readonly CustodyEntry[], digests: readonly Sha256[]): readonly Node[] => {
  const entities = new Map<string, Entity>()
  const entity = (id: string): Entity => {
    const known = entities.get(id) ?? {
      generatedBy: new Set<string>(),
      from: new Set<string>(),
      stateOf: new Set<string>(),
    }
    entities.set(id, known)
    return known
  }
  for (const [index, entry] of entries.entries()) {
    const { generated, used, state } = tracedBy(entry)
    for (const id of used) entity(id)
    for (const id of generated) {
      const { generatedBy } = entity(id)
      if (generatedBy.size === 0) generatedBy.add(actId(digests[index]))
    }
    if (state === null) continue
    const made = entity(state.bytes)
    made.stateOf.add(state.exhibit)
    for (const id of used) if (id !== state.bytes && id !== state.exhibit) made.from.add(id)
  }
  return [...entities].map(([id, made]) => entityNode(id, made))
}

/**
 * A chain of custody as a W3C PROV document (PROV-O terms, https://www.w3.org/TR/prov-o/, as JSON-LD): each entry is
 * an activity, named by the digest of its line; bytes and exhibits are entities; the key that signed, or the name of
 * who acted where nobody did, is an agent. `digests`: those of the lines, in the same order. It repeats the log in
 * other words and vouches for nothing: the log itself stays what is checked.
 */
export const custodyAsProv = (entries: readonly CustodyEntry[], digests: readonly Sha256[]): Json => {
  const agents = [...new Set(entries.map(agentOf))]
  return {
    '@context': context,
    '@graph': [
      ...agents.map((id) => ({ '@id': id, '@type': ['prov:Agent', 'prov:SoftwareAgent'] })),
      ...entitiesOf(entries, digests),
      ...entries.map((entry, index) => activityOf(entry, digests[index])),
    ],
  }
}
