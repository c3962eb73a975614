import { showMoment } from '../../i18n/show-moment.ts'
import { plural, t } from '../../i18n/translate.ts'

/** A moment as the clock of this computer shows it. */
export const showWhen = (instant: string): string =>
  showMoment(instant, Intl.DateTimeFormat().resolvedOptions().timeZone)

const dayMillis = 86_400_000

/** How long ago, in whole days: what somebody wants to know of a backup. */
export const showAge = (instant: string, now: number): string => {
  const days = Math.floor((now - Date.parse(instant)) / dayMillis)
  return days < 1 ? t('archive.today') : plural('archive.daysAgo', days)
}
