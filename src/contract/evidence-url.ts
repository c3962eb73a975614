/** The scheme under which the window reads bytes of the vault, and nothing else. */
export const evidenceScheme = 'evidence'

/** Where the window finds the bytes with this digest (64 hex digits): `evidence://blob/<sha256>`. */
export const evidenceUrl = (sha256: string): string => `${evidenceScheme}://blob/${sha256}`
