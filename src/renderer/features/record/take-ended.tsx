import type { FailureView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import type { CutShort } from './use-recording.ts'

interface TakeEndedProps {
  readonly why: CutShort
  readonly failure: FailureView | null
  /** How long the recording is, in words. */
  readonly length: string
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** A recording that ended without the user's word: nothing of it is lost, and it is theirs to say what becomes of it. */
export const TakeEnded = ({ why, failure, length, onKeep, onDiscard }: TakeEndedProps) => (
  <Banner tone="bad" title={t(`record.cut.${why}`)} testId="record-cut">
    <p>{t('record.cutKept', { length })}</p>
    <p>{failure ? sayPhrase(failure.message) : t(`record.cutNext.${why}`)}</p>
    <div className="record-actions">
      <Button look="primary" onClick={onKeep} data-testid="record-keep">
        {t('record.keep')}
      </Button>
      <Button onClick={onDiscard}>{t('record.discard')}</Button>
    </div>
  </Banner>
)
