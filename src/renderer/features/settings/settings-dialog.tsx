import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { RequestOutput } from '../../../contract/requests.ts'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection, type ChosenAppearance } from './appearance-section.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import './settings.css'

interface SettingsDialogProps {
  readonly about: RequestOutput<'app.about'> | null
  readonly appearance: ChosenAppearance
  readonly onAppearance: (appearance: ChosenAppearance) => void
  /** Country, zone or notifications changed: what hangs on them must be asked for again. */
  readonly onChanged: () => void
  /** Goes on to what keeps the archive whole. */
  readonly onArchive: () => void
  readonly onClose: () => void
}

/** What holds for all orders. Every choice takes effect at once; there is nothing to confirm. */
export const SettingsDialog = ({
  about,
  appearance,
  onAppearance,
  onChanged,
  onArchive,
  onClose,
}: SettingsDialogProps) => (
  <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onClose()} className="settings-backdrop">
    <Modal className="settings-modal">
      <Dialog className="settings" data-testid="settings">
        <header className="settings-head">
          <Heading slot="title">{t('settings.title')}</Heading>
          <IconButton icon="close" name={t('settings.close')} onClick={onClose} />
        </header>
        <div className="settings-body">
          <AppearanceSection appearance={appearance} onAppearance={onAppearance} />
          <PlaceSection onChanged={onChanged} />
          <ArchiveSection folder={about?.archive ?? ''} onArchive={onArchive} />
          <PrivacySection />
          {about && <AboutSection about={about} />}
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
