import { showKeys, spokenKeys } from '../commands/commands.tsx'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'

const keys = 'Mod+K'

export const PaletteButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <Button look="quiet" icon="look" onClick={onOpen} aria-keyshortcuts={spokenKeys([keys])} data-testid="palette-button">
    <span className="palette-words">{t('palette.open')}</span> <kbd className="keys">{showKeys(keys)}</kbd>
  </Button>
)
