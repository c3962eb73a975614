import { addDays, addMonths } from '../kernel/calendar-day.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import type { Policy, Span } from './policy.ts'

/** How long a pack is trusted before its sources should be looked at again. */
export type CheckEvery = Span & { readonly unit: 'calendar-day' | 'month' | 'year' }

/** The first day on which the pack's sources should be looked at again. */
export const recheckDay = ({ checked }: Pick<Policy, 'checked'>, { count, unit }: CheckEvery): CalendarDay => {
  if (unit === 'calendar-day') return addDays(checked, count)
  return addMonths(checked, unit === 'year' ? count * 12 : count)
}

export const needsRecheck = (policy: Pick<Policy, 'checked'>, every: CheckEvery, today: CalendarDay): boolean =>
  today >= recheckDay(policy, every)
