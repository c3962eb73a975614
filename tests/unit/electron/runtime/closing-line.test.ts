import { describe, expect, it } from 'vitest'
import { bundleSummary } from '../../../../electron/runtime/bundle-summary.ts'
import { closingLine, countTests } from '../../../../electron/runtime/closing-line.ts'

describe('the closing line of a test run', () => {
  it('is "N passed, N failed", with the skipped ones only when there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }
    expect(countTests(report)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })

  it('counts nothing when vitest left no report', () => {
    expect(countTests(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

describe('what the headless job tells', () => {
  it('lists candidates, the tracking match, the bundle and the verification', () => {
    const report = {
      bundle: '/b',
      candidates: [{ seconds: 4.2, kind: 'code', reasons: ['sharp'], codes: [{ text: 'LP1' }] }],
      trackingNumbers: [{ text: 'LP1', checkDigit: 'none', match: 'match' }],
      verification: { ok: false, findings: [{ kind: 'altered', path: 'a.png' }] },
    }
    const lines = bundleSummary(JSON.stringify(report), '/elsewhere').join('\n')
    expect(lines).toContain('4.20 s  code')
    expect(lines).toContain('code LP1')
    expect(lines).toContain('against the order: match')
    expect(lines).toContain('bundle: /b')
    expect(lines).toContain('altered: a.png')
  })

  it('passes on the sentence of a failure, and says when there is no result at all', () => {
    const failed = bundleSummary('{"error":{"code":"media.truncated","message":"The file ends early."}}', '/b')
    expect(failed).toEqual(['it could not be done: The file ends early. (media.truncated)'])
    expect(bundleSummary('', '/b')).toEqual(['the job printed no result.'])
  })
})
