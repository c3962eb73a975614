import { formatClock } from '../../../domain/media/presentation-time.ts'
import { shortClock } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'

/** A place in a recording. */
export interface FilmPlace {
  readonly source: string
  readonly seconds: number
}

interface TimeButtonProps extends FilmPlace {
  /** True: to the millisecond, to tell neighbouring frames apart. */
  readonly exact?: boolean
  readonly onShow: (place: FilmPlace) => void
}

/** A time that opens the film there. */
export const TimeButton = ({ source, seconds, exact = false, onShow }: TimeButtonProps) => {
  const time = exact ? formatClock(seconds) : shortClock(seconds)
  return (
    <button
      type="button"
      className="time-button clock"
      aria-label={t('film.openAt', { time })}
      onClick={() => onShow({ source, seconds })}
    >
      {time}
    </button>
  )
}
