const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const candidateLine = (candidate: unknown): string => {
  const seconds = Number(field(candidate, 'seconds'))
  const codes = list(field(candidate, 'codes')).map((code) => String(field(code, 'text')))
  const reasons = list(field(candidate, 'reasons')).map(String).join('; ')
  const read = codes.length > 0 ? `  code ${codes.join(', ')}` : ''
  return `  ${seconds.toFixed(2).padStart(6)} s  ${String(field(candidate, 'kind')).padEnd(8)}${read}  ${reasons}`
}

const trackingLine = (finding: unknown): string =>
  `tracking number ${field(finding, 'text')}: check digit ${field(finding, 'checkDigit')}, ` +
  `against the order: ${field(finding, 'match')}`

/**
 * Plain lines about what `auto --json` found: candidates, tracking match, where the bundle is, what its verification
 * said. An output that is no JSON gives one line that says so.
 */
export const bundleSummary = (output: string, folder: string): readonly string[] => {
  let report: unknown
  try {
    report = JSON.parse(output)
  } catch {
    return ['the job printed no result.']
  }
  const error = field(report, 'error')
  if (error !== undefined) return [`it could not be done: ${field(error, 'message')} (${field(error, 'code')})`]
  const candidates = list(field(report, 'candidates'))
  const verification = field(report, 'verification')
  const findings = list(field(verification, 'findings'))
  const unchanged = 'the bundle was read back and every file is as the manifest says'
  return [
    `${candidates.length} candidate frames found:`,
    ...candidates.map(candidateLine),
    ...list(field(report, 'trackingNumbers')).map(trackingLine),
    `bundle: ${field(report, 'bundle') ?? folder}`,
    field(verification, 'ok') === true ? unchanged : `verification found ${findings.length} problems`,
    ...findings.map((finding) => `  ${field(finding, 'kind')}: ${field(finding, 'path')}`),
  ]
}
