import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface NoCandidatesProps {
  readonly state: 'waiting' | 'none' | 'no-video' | 'unfinished'
  /** Opens the film; null without one. */
  readonly onFilm: (() => void) | null
}

const words = {
  waiting: 'candidates.waiting',
  none: 'candidates.none',
  'no-video': 'candidates.noVideo',
  unfinished: 'candidates.unfinished',
} as const

export const NoCandidates = ({ state, onFilm }: NoCandidatesProps) => (
  <div className="empty" data-testid="no-candidates">
    <p>{t(words[state])}</p>
    {onFilm && state !== 'waiting' && (
      <Button icon="look" onClick={onFilm}>
        {t('film.open')}
      </Button>
    )}
  </div>
)
