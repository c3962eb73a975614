import type { ReactNode } from 'react'
import { spokenKeys } from '../commands/commands.tsx'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { Actions } from './actions.ts'
import type { Toast } from './state.ts'
import { Toasts } from './toasts.tsx'

interface StatusBarProps {
  readonly toasts: readonly Toast[]
  /** Whether an order is open, whose changes can be taken back. */
  readonly inOrder: boolean
  readonly actions: Actions
  /** How the archive is, and the way to it. */
  readonly archive: ReactNode
  readonly onShortcuts: () => void
}

/** The last row of the window: what was just done, and the way back. It has its own room and covers nothing. */
export const StatusBar = ({ toasts, inOrder, actions, archive, onShortcuts }: StatusBarProps) => {
  const [undone, redone] = [actions.nextChange('undo'), actions.nextChange('redo')]
  return (
    <footer className="status" data-region="">
      <Toasts toasts={toasts} onUndo={actions.undo} onGone={actions.dismissToast} />
      {inOrder && (
        <>
          <IconButton
            icon="undo"
            name={undone === null ? t('command.undo') : t('command.undoWhat', { what: undone })}
            aria-disabled={undone === null}
            aria-keyshortcuts={spokenKeys(['Mod+Z'])}
            onClick={() => void actions.undo()}
            data-testid="undo"
          />
          <IconButton
            icon="redo"
            name={redone === null ? t('command.redo') : t('command.redoWhat', { what: redone })}
            aria-disabled={redone === null}
            aria-keyshortcuts={spokenKeys(['Mod+Shift+Z'])}
            onClick={() => void actions.redo()}
            data-testid="redo"
          />
        </>
      )}
      {archive}
      <Button look="quiet" onClick={onShortcuts} aria-keyshortcuts="?" data-testid="shortcuts-button">
        {t('status.keys')} <kbd className="keys">?</kbd>
      </Button>
    </footer>
  )
}
