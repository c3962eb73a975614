import { activeLocale } from './locale.ts'

const moment = (zone: string, time: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(activeLocale().habits, {
    dateStyle: 'medium',
    ...(time ? { timeStyle: 'short' } : {}),
    timeZone: zone,
  })

/** A moment in a zone: `24 May 2026, 08:59`. */
export const showMoment = (instant: string, zone: string): string => moment(zone, true).format(new Date(instant))

/** A calendar day without a zone: `24 May 2026`. */
export const showCalendarDay = (day: string): string => moment('UTC', false).format(new Date(`${day}T12:00:00Z`))
