import ical, { ICalAlarmType } from 'ical-generator'
import { shownText } from '../../domain/kernel/shown-text.ts'
import type { WriteCalendarFile } from '../../workflow/ports/calendar-file.ts'

/**
 * Text holds no control characters, and a line feed is written as `\n` (RFC 5545, 3.3.11).
 * ical-generator folds lines by octets, as RFC 5545 (3.1) asks, also in Chinese text. An event that is a moment has no
 * DTEND: it would have to be later than DTSTART (3.8.2.2). The last line ends like every other (3.1).
 */
export const writeIcsFile: WriteCalendarFile = (events, now) => {
  const calendar = ical({ name: 'Proofbox', prodId: { company: 'proofbox', product: 'deadlines', language: 'EN' } })
  for (const { uid, at, summary, description, alarms } of events) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(at),
      summary: shownText(summary),
      description: shownText(description),
      stamp: new Date(now),
    })
    for (const lead of alarms)
      event.createAlarm({ type: ICalAlarmType.display, trigger: lead / 1000, description: shownText(summary) })
  }
  return `${calendar.toString()}\r\n`
}
