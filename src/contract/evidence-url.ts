/** The scheme under which the window reads pixels and reports: read only, by digest, never by path. */
export const evidenceScheme = 'evidence'

/** `evidence://blob/<sha256>` */
export const evidenceUrl = (sha256: string): string => `${evidenceScheme}://blob/${sha256}`
