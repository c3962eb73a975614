import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { showKeys, useCommandList } from '../commands/commands.tsx'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { byGroup } from './palette.tsx'

/** Every key that works here and now. */
export const ShortcutSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const commands = useCommandList().filter(({ keys = [] }) => keys.length > 0)
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onClose()} className="palette-backdrop">
      <Modal className="palette-modal shortcut-modal">
        <Dialog className="palette" data-testid="shortcuts">
          <header className="shortcut-head">
            <Heading slot="title">{t('shortcuts.title')}</Heading>
            <Button look="quiet" onClick={() => window.print()}>
              {t('shortcuts.print')}
            </Button>
            <IconButton icon="close" name={t('settings.close')} onClick={onClose} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll */}
          <section className="shortcut-groups" tabIndex={0} aria-label={t('shortcuts.title')}>
            {byGroup(commands).map(([group, members]) => (
              <section key={group} aria-label={group}>
                <h3>{group}</h3>
                <dl className="shortcut-list">
                  {members.map(({ id, title, keys = [] }) => (
                    <div key={id}>
                      <dt>{title}</dt>
                      <dd>
                        {keys.map((one) => (
                          <kbd key={one} className="keys">
                            {showKeys(one)}
                          </kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
