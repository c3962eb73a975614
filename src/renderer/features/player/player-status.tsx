import { frameSeconds, type PlaybackFrames } from '../../../domain/media/playback-clock.ts'
import { formatClock, formatTimebase } from '../../../domain/media/presentation-time.ts'
import { formatNumber, t } from '../../i18n/translate.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

type Basis = 'exact' | 'playing' | 'backward' | 'coming' | 'failed'

const basisOf = ({ running, still, stillFailed }: FilmState): Basis => {
  if (still) return 'exact'
  if (running !== null) return running > 0 ? 'playing' : 'backward'
  return stillFailed ? 'failed' : 'coming'
}

const tones: Readonly<Record<Basis, string>> = {
  exact: 'tag-ok',
  playing: '',
  backward: '',
  coming: '',
  failed: 'tag-warn',
}

/** Whether what is on show is the exact frame or the player's own picture. */
export const BasisBadge = ({ transport }: { readonly transport: Transport }) => {
  const basis = useFilmState(transport, basisOf)
  return (
    <span className={`tag ${tones[basis]}`} data-testid="player-basis" data-basis={basis}>
      {t(`player.basis.${basis}`)}
    </span>
  )
}

const ordinalOf = ({ ordinal }: FilmState): number => ordinal

/** `00:03.266 · frame 99 of 900`: the clock of the recording and the count of its frames, from 1. */
export const placeText = (frames: PlaybackFrames, ordinal: number): string =>
  t('player.place', {
    time: formatClock(frameSeconds(frames, ordinal)),
    number: formatNumber(ordinal + 1),
    total: formatNumber(frames.ptsTicks.length),
  })

interface FramePlaceProps {
  readonly transport: Transport
  readonly frames: PlaybackFrames
}

export const FramePlace = ({ transport, frames }: FramePlaceProps) => {
  const ordinal = useFilmState(transport, ordinalOf)
  return (
    <p className="player-place" data-testid="film-time" data-ordinal={ordinal}>
      <span className="clock">{placeText(frames, ordinal)}</span>
      <span className="small muted">
        {t('player.pts', { ordinal, pts: frames.ptsTicks[ordinal] ?? 0, timebase: formatTimebase(frames.timebase) })}
      </span>
    </p>
  )
}
