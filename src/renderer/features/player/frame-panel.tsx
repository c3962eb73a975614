import type { MarkView } from '../../../contract/marks-requests.ts'
import type { ExhibitView } from '../../../contract/view.ts'
import { spokenKeys } from '../../commands/commands.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { keysOf, type PlayerAct } from './player-keys.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

interface FramePanelProps {
  readonly transport: Transport
  readonly source: string
  readonly exhibits: readonly ExhibitView[]
  readonly marks: readonly MarkView[]
  readonly isPending: (frame: { readonly source: string; readonly ordinal: number }) => boolean
  readonly onDo: (act: PlayerAct) => void
}

const whole = (state: FilmState) => state

/** What can be done with the frame on show, and what was done with it. */
export const FramePanel = ({ transport, source, exhibits, marks, isPending, onDo }: FramePanelProps) => {
  const { ordinal, still, running } = useFilmState(transport, whole)
  const exhibit = exhibits.find((one) => one.source === source && one.ordinal === ordinal)
  const isMarked = marks.some((mark) => mark.source === source && mark.ordinal === ordinal)
  const pending = isPending({ source, ordinal })
  const isSame = exhibit && still && exhibit.pixelSha256 === still.pixelSha256
  return (
    <section className="player-here" aria-labelledby="player-here">
      <h3 id="player-here">{t('player.here')}</h3>
      {exhibit ? (
        <p>
          <span className="tag tag-ok">{t('candidate.added', { label: exhibit.label })}</span>
        </p>
      ) : (
        <Button
          look="primary"
          icon="add"
          aria-disabled={pending || running !== null}
          aria-keyshortcuts={spokenKeys(keysOf('exhibit'))}
          onClick={() => onDo('exhibit')}
          data-testid="film-add"
        >
          {t(pending ? 'candidate.adding' : 'film.add')}
        </Button>
      )}
      <Button
        aria-pressed={isMarked}
        aria-keyshortcuts={spokenKeys(keysOf('mark'))}
        onClick={() => onDo('mark')}
        data-testid="player-mark"
      >
        {t(isMarked ? 'player.unmark' : 'player.mark')}
      </Button>
      {isSame && <p className="small">{t('player.sameAsExhibit', { label: exhibit.label })}</p>}
      {still ? (
        <details className="more">
          <summary>{t('player.pixels')}</summary>
          <p className="mono" data-testid="player-pixels">
            {still.pixelSha256}
          </p>
        </details>
      ) : (
        running !== null && <p className="small muted">{t('player.waitExact')}</p>
      )}
    </section>
  )
}
