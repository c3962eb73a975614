import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { BackupSection } from './backup-section.tsx'
import { HealthSection } from './health-section.tsx'
import { IndexSection } from './index-section.tsx'
import { ProtectionSection } from './protection-section.tsx'
import { RestoreSection } from './restore-section.tsx'
import { SealSection } from './seal-section.tsx'
import { TrashSection } from './trash-section.tsx'
import './archive.css'

/** One topic of the archive each, in the order in which people ask for them. */
const sections = [
  HealthSection,
  BackupSection,
  RestoreSection,
  TrashSection,
  IndexSection,
  ProtectionSection,
  SealSection,
]

/** What keeps the archive whole: its state, backups, what was deleted, and who may open it. */
export const ArchiveDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onClose()} className="archive-backdrop">
    <Modal className="archive-modal">
      <Dialog className="archive" data-testid="archive">
        <header className="archive-head">
          <Heading slot="title">{t('archive.title')}</Heading>
          <IconButton icon="close" name={t('archive.close')} onClick={onClose} />
        </header>
        <div className="archive-body">
          {sections.map((Section) => (
            <Section key={Section.name} />
          ))}
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
