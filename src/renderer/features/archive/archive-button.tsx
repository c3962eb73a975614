import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

/** How the archive is, in the last row of the window, and the way to it. */
export const ArchiveButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <Button look="quiet" onClick={onOpen} data-testid="archive-button">
    {t('archive.open')}
  </Button>
)
