import type { StampView } from '../../contract/view.ts'
import { showMoment } from './show-moment.ts'
import { plural, t } from './translate.ts'

const proved = (provedAt: string, url: string): string =>
  t('seal.proved', { when: showMoment(provedAt, Intl.DateTimeFormat().resolvedOptions().timeZone), url })

/** How an authority answered. */
export const stampSentence = ({ state, url, provedAt }: StampView): string => {
  if (state === 'pending') return t('seal.pending', { url })
  return state === 'proved' && provedAt !== null ? proved(provedAt, url) : t('seal.refused', { url })
}

/** By how much the authority's clock differs from this one; null where that is less than a minute, or unknown. */
export const stampClock = ({ minutesAhead }: StampView): string | null => {
  if (minutesAhead === null) return null
  return minutesAhead > 0 ? plural('seal.ahead', minutesAhead) : plural('seal.behind', -minutesAhead)
}
