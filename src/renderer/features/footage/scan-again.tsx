import type { FailureView, OriginalView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

interface ScanAgainProps {
  /** Recordings whose scan did not come to its end. */
  readonly unfinished: readonly OriginalView[]
  /** Why the last scan ended, when it failed. */
  readonly failure: FailureView | null
  readonly hasCandidates: boolean
  readonly onScan: () => void
}

/** After a scan that was stopped or failed: what is there still, and the way to go on. */
export const ScanAgain = ({ unfinished, failure, hasCandidates, onScan }: ScanAgainProps) => (
  <Banner
    tone="warn"
    title={t('scan.unfinished', { name: unfinished.map(({ name }) => name).join(', ') })}
    testId="scan-unfinished"
  >
    {failure && <p>{sayPhrase(failure.message)}</p>}
    {hasCandidates && <p>{t('scan.usable')}</p>}
    <p>
      <Button icon="look" onClick={onScan} data-testid="scan-again">
        {t('scan.again')}
      </Button>
    </p>
  </Banner>
)
