import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Policy } from './policy.ts'

/** A part of a pack as it was said: by whom, when, how surely. A part without sources of its own has none. */
export interface SaidValue {
  readonly value: Json
  /** Titles. */
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: string | null
  readonly note: string | null
}

export interface PolicyChange {
  readonly policy: string
  /** `files.maxFiles`, `timers.dispute.open.latest`, `timers.dispute.open.latest.anchors`, `refundTimes.card`, … */
  readonly path: string
  /** Null where one of the packs has no such part. */
  readonly before: SaidValue | null
  readonly after: SaidValue | null
}

type JsonObject = Readonly<Record<string, Json | undefined>>

const isObject = (part: Json | undefined): part is JsonObject =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

const textOf = (part: Json | undefined): string | null => (typeof part === 'string' ? part : null)

const titleOf = (key: Json, sources: Json | undefined): string => {
  const source = isObject(sources) ? sources[String(key)] : undefined
  return (isObject(source) ? textOf(source.title) : null) ?? String(key)
}

/** Names of things in a list, so that one that moved is not one that changed. */
const nameIn = (part: Json): string | null => (isObject(part) ? textOf(part.id ?? part.method) : null)

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const isListOfNamed = (part: Json | undefined): part is readonly Json[] =>
  Array.isArray(part) && part.length > 0 && part.every((one: Json) => nameIn(one) !== null)

/** A value with its grounds; where it is a list of named things, each of them with the grounds of the list. */
const saidParts = (part: JsonObject, path: string, listed: Json | undefined): readonly [string, SaidValue][] => {
  const { sources, asOf, confidence, note, theirs: _, ...rest } = part
  const value = 'value' in rest ? (rest.value ?? null) : rest
  const said = (one: Json): SaidValue => ({
    value: one,
    sources: Array.isArray(sources) ? sources.map((key: Json) => titleOf(key, listed)) : [],
    asOf: textOf(asOf),
    confidence: textOf(confidence),
    note: textOf(note),
  })
  return isListOfNamed(value) ? value.map((one) => [below(path, nameIn(one) ?? ''), said(one)]) : [[path, said(value)]]
}

const partsOf = (part: Json | undefined, path: string, sources: Json | undefined): readonly [string, SaidValue][] => {
  if (part === undefined) return []
  if (isObject(part) && Array.isArray(part.sources) && 'confidence' in part) return saidParts(part, path, sources)
  if (isObject(part)) {
    return Object.entries(part).flatMap(([name, inner]) =>
      path === '' && name === 'sources' ? [] : partsOf(inner, name === 'span' ? path : below(path, name), sources),
    )
  }
  if (isListOfNamed(part)) return part.flatMap((one) => partsOf(one, below(path, nameIn(one) ?? ''), sources))
  return [[path, { value: part, sources: [], asOf: null, confidence: null, note: null }]]
}

const diffParts = (id: string, before: Json, after: Json): readonly PolicyChange[] => {
  const [old, now] = [before, after].map(
    (pack) => new Map(partsOf(pack, '', isObject(pack) ? pack.sources : undefined)),
  ) as [Map<string, SaidValue>, Map<string, SaidValue>]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, now.get(path) ?? null]
    const same = canonicalJson(was as unknown as Json) === canonicalJson(is as unknown as Json)
    return same ? [] : [{ policy: id, path, before: was, after: is }]
  })
}

/** All that one version of a pack says otherwise than another: values, their sources, dates, confidence, notes. */
export const diffPolicies = (before: Policy, after: Policy): readonly PolicyChange[] =>
  diffParts(after.id, before as unknown as Json, after as unknown as Json)

const whole = ({ name, version, checked }: Policy): SaidValue => ({
  value: `${name}, version ${version}, last checked ${checked}`,
  sources: [],
  asOf: null,
  confidence: null,
  note: null,
})

/** The same for all packs; one that came or went is a change of the path `pack`. */
export const diffShelves = (before: readonly Policy[], after: readonly Policy[]): readonly PolicyChange[] => [
  ...after.flatMap((pack): readonly PolicyChange[] => {
    const old = before.find(({ id }) => id === pack.id)
    return old ? diffPolicies(old, pack) : [{ policy: pack.id, path: 'pack', before: null, after: whole(pack) }]
  }),
  ...before
    .filter((old) => !after.some(({ id }) => id === old.id))
    .map((old): PolicyChange => ({ policy: old.id, path: 'pack', before: whole(old), after: null })),
]
