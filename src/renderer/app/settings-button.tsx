import { t } from '../i18n/translate.ts'
import { IconButton } from '../ui/button.tsx'

export const SettingsButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <IconButton icon="settings" name={t('settings.open')} onClick={onOpen} data-testid="settings-button" />
)
