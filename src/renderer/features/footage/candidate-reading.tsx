import type { CandidateView } from '../../../contract/view.ts'
import { plural, t } from '../../i18n/translate.ts'
import { CopyLine } from './copy-line.tsx'

interface CandidateReadingProps {
  readonly codes: CandidateView['codes']
  readonly text: readonly string[]
  /** Strongest first. */
  readonly reasons: readonly string[]
  /** Whether the view on show is another than the one that was read. */
  readonly elsewhere: boolean
  readonly onTell: (message: string) => void
}

/** So many lines of print stand open; more would push the button out of sight. */
const openLines = 2

const Lines = ({ lines, onTell }: { readonly lines: readonly string[]; readonly onTell: (text: string) => void }) =>
  lines.map((line) => <CopyLine key={line} text={line} onTell={onTell} />)

/** What was read from a thing, and why it is shown: the strongest reason at once, the rest on demand. */
export const CandidateReading = ({ codes, text, reasons, elsewhere, onTell }: CandidateReadingProps) => {
  const [first, ...more] = reasons
  const lines = [...new Set(text)]
  return (
    <>
      {first && <p className="candidate-reason">{first}</p>}
      {elsewhere && codes.length + lines.length > 0 && <p className="small muted">{t('candidate.readElsewhere')}</p>}
      {codes.map((code) => (
        <CopyLine key={`${code.format}/${code.text}`} label={code.format} text={code.text} onTell={onTell} />
      ))}
      <Lines lines={lines.slice(0, openLines)} onTell={onTell} />
      {lines.length > openLines && (
        <details className="more">
          <summary>{plural('lines', lines.length - openLines)}</summary>
          <Lines lines={lines.slice(openLines)} onTell={onTell} />
        </details>
      )}
      {more.length > 0 && (
        <details className="more">
          <summary>{t('candidate.why')}</summary>
          <ul className="candidate-reasons">
            {more.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
