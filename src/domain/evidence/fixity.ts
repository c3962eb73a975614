/** One thing that verification found wrong. Verification lists all of them, never only the first. */
export interface FixityFinding {
  readonly kind: 'altered' | 'missing' | 'unexpected' | 'inconsistent'
  readonly path: string
  readonly expected: string | null
  readonly found: string | null
}
