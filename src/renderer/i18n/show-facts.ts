import { formatClock } from '../../domain/media/presentation-time.ts'
import { activeLocale } from './locale.ts'
import { formatNumber, lookUp, t } from './translate.ts'

const unitNames = ['unit.bytes', 'unit.kilobytes', 'unit.megabytes', 'unit.gigabytes'] as const

/** `2.4 MB`, in powers of 1000 as file managers and upload forms count. */
export const showBytes = (bytes: number): string => {
  const step = Math.min(unitNames.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const amount = bytes / 1000 ** step
  return t(unitNames[step] ?? 'unit.bytes', { amount: formatNumber(amount, step === 0 || amount >= 100 ? 0 : 1) })
}

/** The day of an ISO 8601 instant, in the way of the language; the text itself where it is no date. */
export const showDay = (instant: string): string => {
  const date = new Date(instant)
  return Number.isNaN(date.getTime())
    ? instant
    : date.toLocaleDateString(activeLocale().habits, { dateStyle: 'medium' })
}

/**
 * A clock as the file states it: day, time of day to the second, and the zone only where the file has one, written as
 * the language writes them. Nothing is converted: a claim is shown as it was made.
 */
export const showClock = (value: string): string => {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(value)
  if (!match) return value
  const [, day = '', minute = '', second = '', zone] = match
  const stated = new Date(`${day}T${minute}${second}Z`)
  if (Number.isNaN(stated.getTime())) return value
  const clock = stated.toLocaleString(activeLocale().habits, {
    dateStyle: 'medium',
    timeStyle: second === '' ? 'short' : 'medium',
    timeZone: 'UTC',
  })
  return [clock, zone === 'Z' ? t('clock.utc') : (zone ?? '')].join(' ').trim()
}

/** The name of who decides about a claim: of a known one (an id of resources/policies), else what the buyer called it. */
export const showReceiver = (receiver: string): string => {
  const name = lookUp('receiver', receiver)
  return name === t('receiver.other') ? receiver : name
}

/** `00:42.3`: short enough for a card. Rounded down, as everywhere. */
export const shortClock = (seconds: number): string => formatClock(seconds).slice(0, -2)

export const showShare = (done: number, total: number): string =>
  t('progress.percent', { percent: formatNumber(Math.min(100, Math.floor((100 * done) / Math.max(1, total)))) })
