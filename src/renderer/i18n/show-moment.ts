/** A moment in a zone: `24 May 2026, 08:59`. */
export const showMoment = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  )

/** A calendar day without a zone: `24 May 2026`. */
export const showCalendarDay = (day: string): string => showMoment(`${day}T12:00:00Z`, 'UTC').split(',')[0] ?? day
