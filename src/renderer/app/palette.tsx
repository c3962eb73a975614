import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import type { Command } from '../commands/command-store.ts'
import { showKeys, useCommandList } from '../commands/commands.tsx'
import { t } from '../i18n/translate.ts'
import { matchesTitle } from './palette-match.ts'
import './palette.css'

/** The commands under their headings, in the order in which the headings come up. */
export const byGroup = (commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] => [
  ...Map.groupBy(commands, ({ group }) => group),
]

/** Everything that can be done, to be found by a few letters. What is chosen is run after the palette is gone. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const commands = useCommandList().filter(({ hidden, enabled = true }) => !hidden && enabled)
  const run = (id: string): void => {
    onClose()
    // The focus comes back with the next frame; the command may be about what has it, or move it.
    requestAnimationFrame(() => requestAnimationFrame(() => commands.find((command) => command.id === id)?.run()))
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onClose()} className="palette-backdrop">
      <Modal className="palette-modal">
        <Dialog className="palette" aria-label={t('palette.title')} data-testid="palette">
          <Autocomplete filter={matchesTitle}>
            <SearchField className="palette-search" aria-label={t('palette.search')} autoFocus>
              <Input className="input" placeholder={t('palette.placeholder')} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <section className="palette-list" aria-label={t('palette.list')} tabIndex={0}>
              <Menu
                aria-label={t('palette.title')}
                onAction={(key) => run(String(key))}
                renderEmptyState={() => <p className="palette-none muted">{t('palette.none')}</p>}
              >
                {byGroup(commands).map(([group, members]) => (
                  <MenuSection key={group} className="palette-group">
                    <Header className="palette-heading">{group}</Header>
                    {members.map(({ id, title, keys = [] }) => (
                      <MenuItem key={id} id={id} textValue={title} className="palette-item">
                        <Text slot="label">{title}</Text>
                        {keys[0] !== undefined && <Keyboard className="keys">{showKeys(keys[0])}</Keyboard>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
