import type { FailureView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'

interface SectionFailureProps {
  readonly failure: FailureView | null
  readonly onDismiss: () => void
}

/** Why something did not work, where it was asked for. */
export const SectionFailure = ({ failure, onDismiss }: SectionFailureProps) =>
  failure && (
    <Banner tone="bad" title={t('notice.failure')} dismiss={{ name: t('notice.dismiss'), run: onDismiss }}>
      <p>{sayPhrase(failure.message)}</p>
      {failure.detail && (
        <details className="more">
          <summary>{t('notice.details')}</summary>
          <p className="mono failure-detail">{failure.detail}</p>
        </details>
      )}
    </Banner>
  )
