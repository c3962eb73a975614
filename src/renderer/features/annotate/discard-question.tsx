import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface DiscardQuestionProps {
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** Asked before changes are lost; Esc keeps them. */
export const DiscardQuestion = ({ onKeep, onDiscard }: DiscardQuestionProps) => (
  <ModalOverlay isOpen onOpenChange={(open) => open || onKeep()} className="annotate-question-backdrop">
    <Modal>
      <Dialog role="alertdialog" className="annotate-question" data-testid="annotate-discard">
        <Heading slot="title">{t('annotate.discardTitle')}</Heading>
        <p>{t('annotate.discardBody')}</p>
        <div className="annotate-actions">
          <Button look="primary" autoFocus onClick={onKeep}>
            {t('annotate.discardNo')}
          </Button>
          <Button onClick={onDiscard}>{t('annotate.discardYes')}</Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
