import { canonicalJson, type Json } from './canonical-json.ts'

/** One operation of a JSON Patch (RFC 6902); of its six kinds the three that a difference needs. */
export type JsonChange =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }

type JsonObject = { readonly [key: string]: Json | undefined }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b)

/** A JSON Pointer (RFC 6901) one step longer. */
const below = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

const changesInObject = (before: JsonObject, after: JsonObject, path: string): readonly JsonChange[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key): readonly JsonChange[] => {
    const [was, is] = [
      Object.hasOwn(before, key) ? before[key] : undefined,
      Object.hasOwn(after, key) ? after[key] : undefined,
    ]
    const place = below(path, key)
    if (is === undefined) return was === undefined ? [] : [{ op: 'remove', path: place }]
    return was === undefined ? [{ op: 'add', path: place, value: is }] : changesBetween(was, is, place)
  })
}

/** What both begin and end with stays; of what is between, items change in their places, and the rest goes or comes. */
const changesInList = (before: readonly Json[], after: readonly Json[], path: string): readonly JsonChange[] => {
  const shorter = Math.min(before.length, after.length)
  const same = (a: number, b: number): boolean => isSame(before[a] as Json, after[b] as Json)
  let start = 0
  while (start < shorter && same(start, start)) start += 1
  let end = 0
  while (end < shorter - start && same(before.length - 1 - end, after.length - 1 - end)) end += 1
  const changes: JsonChange[] = []
  for (let at = start; at < shorter - end; at++)
    changes.push(...changesBetween(before[at] as Json, after[at] as Json, below(path, at)))
  for (let at = before.length - end - 1; at >= after.length - end; at--)
    changes.push({ op: 'remove', path: below(path, at) })
  for (let at = before.length - end; at < after.length - end; at++)
    changes.push({ op: 'add', path: below(path, at), value: after[at] as Json })
  return changes
}

/** A JSON Patch (RFC 6902) that makes `after` of `before`: `applyChanges(before, changesBetween(before, after))`. */
export const changesBetween = (before: Json, after: Json, path = ''): readonly JsonChange[] => {
  if (isSame(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(before, after, path)
  if (isObject(before) && isObject(after)) return changesInObject(before, after, path)
  return [{ op: 'replace', path, value: after }]
}

const keysOf = (path: string): readonly string[] => {
  if (path === '') return []
  if (!path.startsWith('/')) throw new RangeError(`“${path}” is no JSON Pointer`)
  return path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const nowhere = (key: string): never => {
  throw new RangeError(`there is nothing at “${key}”`)
}

const indexUpTo = (last: number, key: string): number => {
  const index = /^(?:0|[1-9][0-9]{0,9})$/.test(key) ? Number(key) : -1
  return index >= 0 && index <= last ? index : nowhere(key)
}

const changedList = (list: readonly Json[], key: string, rest: readonly string[], change: JsonChange): Json => {
  const isLast = rest.length === 0
  const index = indexUpTo(isLast && change.op === 'add' ? list.length : list.length - 1, key)
  if (!isLast) return list.with(index, changed(list[index] as Json, rest, change))
  if (change.op === 'remove') return list.toSpliced(index, 1)
  return change.op === 'add' ? list.toSpliced(index, 0, change.value) : list.with(index, change.value)
}

const changedObject = (value: JsonObject, key: string, rest: readonly string[], change: JsonChange): Json => {
  const isLast = rest.length === 0
  if (!(isLast && change.op === 'add') && !Object.hasOwn(value, key)) nowhere(key)
  if (!isLast) return { ...value, [key]: changed(value[key] as Json, rest, change) }
  if (change.op !== 'remove') return { ...value, [key]: change.value }
  const { [key]: _, ...others } = value
  return others
}

const changed = (value: Json, [key, ...rest]: readonly string[], change: JsonChange): Json => {
  if (key === undefined) return change.op === 'remove' ? null : change.value
  if (Array.isArray(value)) return changedList(value, key, rest, change)
  return isObject(value) ? changedObject(value, key, rest, change) : nowhere(key)
}

/** The value with a patch applied, one operation after the other; RangeError for a path that leads nowhere. */
export const applyChanges = (value: Json, changes: readonly JsonChange[]): Json =>
  changes.reduce((state, change) => changed(state, keysOf(change.path), change), value)
