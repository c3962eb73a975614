import type { Hasher } from '../../workflow/ports/hasher.ts'

/** Longest order id, in UTF-16 code units; marketplaces use about twenty. */
const longestId = 200

/** Longest spelled-out folder name: file systems take 255 bytes, and people's backup tools less. */
const longestName = 120

const spelled = 'o-'
const digested = 'h-'

/** An order id can hold any characters, but it needs some, and they must be real ones (no half surrogate pairs). */
export const isOrderId = (id: string): boolean => id.trim() !== '' && id.length <= longestId && id.isWellFormed()

/**
 * A folder name for an order id, safe on every file system: lower-case letters, digits and `-` stand for themselves,
 * every other UTF-8 byte is `_` and two hex digits. Capitals are spelled out, because some disks do not tell `A` from
 * `a`; the prefix keeps clear of names such as `con`. An id too long to spell is named by its SHA-256 instead, and
 * only its record says what it is.
 */
export const orderFolder = (id: string, hasher: Hasher): string => {
  const name = Array.from(new TextEncoder().encode(id), (byte) => {
    const character = String.fromCharCode(byte)
    return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`
  }).join('')
  return name.length > longestName ? digested + hasher.sha256(id) : spelled + name
}

/** The id that a folder name spells; null when it spells none. */
export const orderIdOf = (folder: string): string | null => {
  if (!folder.startsWith(spelled)) return null
  const name = folder.slice(spelled.length)
  if (!/^(?:[a-z0-9-]|_[0-9a-f]{2})+$/.test(name)) return null
  const bytes = [...name.matchAll(/_([0-9a-f]{2})|(.)/g)].map(([, hex, plain]) =>
    hex === undefined ? (plain ?? '').charCodeAt(0) : Number.parseInt(hex, 16),
  )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
