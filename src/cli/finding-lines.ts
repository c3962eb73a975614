import type { FixityFinding } from '../domain/evidence/fixity.ts'

/** One line for people a finding. */
export const findingLines = (findings: readonly FixityFinding[]): readonly string[] =>
  findings.map(
    ({ kind, path, expected, found }) =>
      `${kind}: ${path}${expected ? `, expected ${expected}, found ${found ?? 'nothing'}` : ''}`,
  )
