interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const countOf = (report: unknown, name: string): number => {
  const value: unknown = Reflect.get(Object(report), name)
  return typeof value === 'number' ? value : 0
}

/**
 * Counts from vitest's JSON report. A test file that could not even be loaded holds no tests and would vanish from
 * the counts, so each one counts as one failure.
 */
export const countTests = (report: unknown): Counts => {
  const files: unknown = Reflect.get(Object(report), 'testResults')
  const unloaded = (Array.isArray(files) ? files : []).filter((file: unknown) => {
    const tests: unknown = Reflect.get(Object(file), 'assertionResults')
    return Reflect.get(Object(file), 'status') === 'failed' && Array.isArray(tests) && tests.length === 0
  }).length
  return {
    passed: countOf(report, 'numPassedTests'),
    failed: countOf(report, 'numFailedTests') + unloaded,
    skipped: countOf(report, 'numPendingTests') + countOf(report, 'numTodoTests'),
  }
}

/** The line that a CI reads in any language: "N passed, N failed", with the skipped ones when there are any. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
