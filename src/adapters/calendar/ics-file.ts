import ical, { ICalAlarmType } from 'ical-generator'
import type { WriteCalendarFile } from '../../workflow/ports/calendar-file.ts'

/** ical-generator folds lines by octets, as RFC 5545 (3.1) asks, also in Chinese text. */
export const writeIcsFile: WriteCalendarFile = (events, now) => {
  const calendar = ical({ name: 'Proofbox', prodId: { company: 'proofbox', product: 'deadlines', language: 'EN' } })
  for (const { uid, at, summary, description, alarms } of events) {
    const event = calendar.createEvent({ id: uid, start: new Date(at), end: new Date(at), summary, description })
    event.stamp(new Date(now))
    for (const lead of alarms)
      event.createAlarm({ type: ICalAlarmType.display, trigger: lead / 1000, description: summary })
  }
  return calendar.toString()
}
