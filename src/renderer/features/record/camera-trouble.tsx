import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { CameraTrouble } from './camera-stream.ts'

/** Why there is no picture, and what to do about it. */
export const CameraTroubleCard = ({
  trouble,
  onAgain,
}: {
  readonly trouble: CameraTrouble
  readonly onAgain: () => void
}) => (
  <div className="record-trouble" role="alert" data-testid={`record-trouble-${trouble}`}>
    <Icon name="warning" />
    <p className="banner-title">{t(`record.trouble.${trouble}`)}</p>
    <p>{t(`record.troubleNext.${trouble}`)}</p>
    <Button look="primary" onClick={onAgain}>
      {t('record.tryAgain')}
    </Button>
  </div>
)
