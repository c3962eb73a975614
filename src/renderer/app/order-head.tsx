import { shownLine } from '../../domain/kernel/shown-text.ts'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Actions } from './actions.ts'
import { useDeleteOrder } from './delete-order.ts'
import { PaletteButton } from './palette-button.tsx'
import { Privacy } from './privacy.tsx'
import { SettingsButton } from './settings-button.tsx'
import { type AppState, type Step, steps } from './state.ts'
import { stepStates } from './step-states.ts'

interface OrderHeadProps {
  readonly state: AppState
  readonly step: Step
  readonly actions: Actions
  readonly onPalette: () => void
  readonly onSettings: () => void
}

export const OrderHead = ({ state, step, actions, onPalette, onSettings }: OrderHeadProps) => {
  const { order } = state
  const states = stepStates(state)
  const deleteOrder = useDeleteOrder(actions)
  const title = order?.facts.item ?? order?.facts.orderNumber ?? order?.originals[0]?.name ?? t('top.untitled')
  return (
    <header className="order-head" data-region="">
      <div className="top">
        <Button look="quiet" icon="back" onClick={actions.goHome}>
          {t('top.back')}
        </Button>
        <h1 className="order-name">{shownLine(title)}</h1>
        <Privacy />
        {order && (
          <IconButton
            icon="trash"
            name={t('trash.delete')}
            onClick={() => void deleteOrder(order)}
            data-testid="order-delete"
          />
        )}
        <PaletteButton onOpen={onPalette} />
        <SettingsButton onOpen={onSettings} />
      </div>
      <nav className="steps" aria-label={t('steps.name')}>
        <ol>
          {steps.map((name, index) => (
            <li key={name}>
              <button
                type="button"
                className={states[name].done ? 'step step-done' : 'step'}
                aria-current={name === step ? 'step' : undefined}
                aria-keyshortcuts={`Alt+${index + 1}`}
                aria-description={states[name].missing ?? undefined}
                title={states[name].missing ?? undefined}
                onClick={() => actions.goTo(name)}
                data-testid={`step-${name}`}
              >
                <span className="step-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="step-words">
                  <span className="step-name">{t(`step.${name}`)}</span>
                  <span className="step-state">
                    {states[name].done && <Icon name="check" />}
                    {states[name].words}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {states[step].missing && (
        <p className="step-missing small" data-testid="step-missing">
          {states[step].missing}
        </p>
      )}
    </header>
  )
}
