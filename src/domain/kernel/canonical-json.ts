/** What canonical JSON can hold: no undefined, no NaN, no infinity. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one way to write a value, so that the same value always has the same digest (RFC 8785: keys sorted by UTF-16
 * code units, numbers and strings as ECMAScript writes them, no white space). Keys whose value is undefined are left
 * out. Throws RangeError for a number that JSON cannot hold. One departure: a lone surrogate is escaped (as ECMAScript
 * does) where RFC 8785 §3.2.2.2 refuses it, because file names on Windows may hold one, and no evidence is turned away
 * for its name.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON holds finite numbers only')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`
  const members = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
