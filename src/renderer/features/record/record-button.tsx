import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

/** Opens the recorder; it stands wherever files can be added. */
export const RecordButton = ({ onRecord }: { readonly onRecord: () => void }) => (
  <Button icon="record" onClick={onRecord} data-testid="record-open">
    {t('record.open')}
  </Button>
)
