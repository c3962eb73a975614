import { showKeys, spokenKeys } from '../../commands/commands.tsx'
import { formatNumber, t } from '../../i18n/translate.ts'
import { PlayerIcon, type PlayerIconName } from './player-icon.tsx'
import { keysOf, type PlayerAct } from './player-keys.ts'
import { speeds } from './shuttle.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

export interface Sound {
  readonly volume: number
  readonly muted: boolean
}

type Do = (act: PlayerAct) => void

const shownKey = (act: PlayerAct): string => showKeys(keysOf(act)[0] ?? '')

interface ActButtonProps {
  readonly act: PlayerAct
  readonly icon: PlayerIconName
  readonly onDo: Do
  /** The words of the act, where they change with the state. */
  readonly name?: string
  readonly pressed?: boolean
}

const ActButton = ({ act, icon, onDo, name = t(`player.act.${act}`), pressed }: ActButtonProps) => (
  <button
    type="button"
    className="button button-quiet button-icon"
    aria-label={name}
    aria-keyshortcuts={spokenKeys(keysOf(act))}
    aria-pressed={pressed}
    title={t('player.withKey', { name, key: shownKey(act) })}
    onClick={() => onDo(act)}
    data-testid={`player-${act}`}
  >
    <PlayerIcon name={icon} />
  </button>
)

interface PlayerControlsProps {
  readonly transport: Transport
  readonly hasVideo: boolean
  readonly sound: Sound
  readonly onSound: (sound: Sound) => void
  readonly loupe: boolean
  readonly onDo: Do
}

const runningOf = ({ running }: FilmState) => running
const speedOf = ({ speed }: FilmState) => speed
const hasRange = ({ range }: FilmState) => range.from !== null || range.to !== null

/** Everything that moves the film and the view, each with its key. */
export const PlayerControls = ({ transport, hasVideo, sound, onSound, loupe, onDo }: PlayerControlsProps) => {
  const running = useFilmState(transport, runningOf)
  const speed = useFilmState(transport, speedOf)
  const isLooped = useFilmState(transport, hasRange)
  return (
    <div className="player-controls" role="toolbar" aria-label={t('player.controls')}>
      <div className="player-group" dir="ltr">
        <ActButton act="first" icon="first" onDo={onDo} />
        <ActButton act="back" icon="backward" onDo={onDo} />
        <ActButton act="previous" icon="previous" onDo={onDo} />
        <ActButton
          act="toggle"
          icon={running === null ? 'play' : 'pause'}
          name={t(running === null ? 'player.play' : 'player.act.pause')}
          onDo={onDo}
        />
        <ActButton act="next" icon="next" onDo={onDo} />
        <ActButton act="forward" icon="forward" onDo={onDo} />
        <ActButton act="last" icon="last" onDo={onDo} />
      </div>
      <label className="player-speed">
        <span className="unseen">{t('player.speed')}</span>
        <select
          className="input"
          value={speed}
          onChange={(event) => transport.setSpeed(Number(event.currentTarget.value))}
          data-testid="player-speed"
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {t('player.speedTimes', { speed: formatNumber(one) })}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="player-group">
        <legend className="unseen">{t('player.loop')}</legend>
        <button
          type="button"
          className="button button-quiet"
          aria-keyshortcuts={spokenKeys(keysOf('markIn'))}
          onClick={() => onDo('markIn')}
          data-testid="player-in"
        >
          {t('player.in')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-keyshortcuts={spokenKeys(keysOf('markOut'))}
          onClick={() => onDo('markOut')}
          data-testid="player-out"
        >
          {t('player.out')}
        </button>
        {isLooped && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onDo('clearRange')}
            data-testid="player-clear"
          >
            {t('player.clear')}
          </button>
        )}
      </fieldset>
      <div className="player-group">
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('player.act.zoomOut')}
          title={t('player.withKey', { name: t('player.act.zoomOut'), key: shownKey('zoomOut') })}
          onClick={() => onDo('zoomOut')}
        >
          <span aria-hidden="true">{'−'}</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-keyshortcuts={spokenKeys(keysOf('fit'))}
          onClick={() => onDo('fit')}
          data-testid="player-fit"
        >
          {t('player.fitShort')}
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('player.act.zoomIn')}
          title={t('player.withKey', { name: t('player.act.zoomIn'), key: shownKey('zoomIn') })}
          onClick={() => onDo('zoomIn')}
          data-testid="player-zoomIn"
        >
          <span aria-hidden="true">{'+'}</span>
        </button>
        <ActButton act="loupe" icon="loupe" onDo={onDo} pressed={loupe} />
        <ActButton act="turn" icon="turn" onDo={onDo} />
      </div>
      <div className="player-group player-sound">
        <ActButton act="mute" icon={sound.muted ? 'mute' : 'loud'} onDo={onDo} pressed={sound.muted} />
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={sound.volume}
          disabled={!hasVideo}
          aria-label={t('player.volume')}
          onChange={(event) => onSound({ volume: Number(event.currentTarget.value), muted: false })}
        />
        <ActButton act="fullscreen" icon="full" onDo={onDo} />
      </div>
    </div>
  )
}
