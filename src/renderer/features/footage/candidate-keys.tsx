import type { Command } from '../../commands/command-store.ts'
import { showKeys, useCommands } from '../../commands/commands.tsx'
import type { Keys } from '../../commands/keys.ts'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { focusedCard, focusNextOpen } from './card-focus.ts'
import { useSeenOnce } from './seen-once.ts'

/** What can be done with the card that has the focus, by one key. */
export type CandidateAct = 'accept' | 'putAway' | 'previous' | 'next' | 'sharpest' | 'views' | 'film'
type Act = CandidateAct | 'undo'

const keysOf: Readonly<Record<Act, readonly Keys[]>> = {
  accept: ['A'],
  putAway: ['X', 'Delete'],
  previous: ['['],
  next: [']'],
  sharpest: ['S'],
  views: ['V'],
  film: ['T'],
  undo: ['U'],
}
const acts = Object.keys(keysOf) as readonly Act[]
/** What a first look needs; the sheet of keys has all. */
const hinted = ['accept', 'putAway', 'views', 'undo'] as const satisfies readonly Act[]

interface CandidateKeysProps {
  /** `card` bears the key of its thing as `data-thing`. */
  readonly onAct: (act: CandidateAct, card: HTMLElement) => void
  readonly onUndo: () => void
}

/** The keys of the suggestions, as commands; while no card has the focus, they go to the first open one. */
export const CandidateKeys = ({ onAct, onUndo }: CandidateKeysProps) => {
  const run = (act: Act): void => {
    const card = focusedCard()
    if (act === 'undo') onUndo()
    else if (card) onAct(act, card)
    else focusNextOpen(null)
  }
  useCommands(
    acts.map(
      (act): Command => ({
        id: `candidate.${act}`,
        title: t(`candidateKey.${act}`),
        group: t('command.group.candidates'),
        keys: keysOf[act],
        run: () => run(act),
      }),
    ),
  )
  return null
}

/** The keys in one row, until they were read. */
export const KeyHints = () => {
  const [seen, see] = useSeenOnce('candidate-keys')
  if (seen) return null
  return (
    <div className="key-hints small" data-testid="key-hints">
      <span>
        <kbd className="keys">←</kbd> <kbd className="keys">→</kbd> {t('candidateKey.move')}
      </span>
      {hinted.map((act) => (
        <span key={act}>
          {keysOf[act].map((keys) => (
            <kbd key={keys} className="keys">
              {showKeys(keys)}
            </kbd>
          ))}{' '}
          {t(`candidateKey.${act}`)}
        </span>
      ))}
      <IconButton icon="close" name={t('candidateKey.dismiss')} onClick={see} />
    </div>
  )
}
