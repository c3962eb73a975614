import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeIcsFile } from '../../../../src/adapters/calendar/ics-file.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { shownText } from '../../../../src/domain/kernel/shown-text.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const summary = `AliExpress: dispute.open.latest – ${'玻璃水壶（带盖，一点五升，透明）'.repeat(6)}`
const event = {
  uid: '8123%20456/aliexpress/dispute.open.latest@proofbox',
  at: instant('2026-05-25T06:59:00Z'),
  summary,
  description: '打开纠纷的最后期限；见订单页面, “24 May”\nFrom: the order page',
  alarms: [168 * 3_600_000, 3_600_000],
}
const now = instant('2026-05-10T12:00:00Z')
const text = writeIcsFile([event], now)

describe('a calendar file', () => {
  it('is read back by another program as it was meant', () => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
    expect([read.uid, read.summary, read.description]).toEqual([event.uid, summary, event.description])
    expect(read.startDate.toJSDate().toISOString()).toBe(event.at)
    const triggers = read.component
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds())
    expect(triggers).toEqual([-604_800, -3600])
  })

  it('has lines of at most 75 octets, ended by CR LF, also in Chinese (RFC 5545, 3.1)', () => {
    const lines = text.split('\r\n')
    expect(lines.some((line) => line.includes('\n'))).toBe(false)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.length).toBeGreaterThan(20)
  })

  it('ends every line with CR LF, the last too, and gives no end beside a moment (3.1, 3.8.2.2)', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text).not.toContain('DTEND')
    expect(text).toContain('\r\nDTSTART:20260525T065900Z\r\n')
    expect(text).toContain('\r\nDTSTAMP:20260510T120000Z\r\n')
  })

  it('carries any text that a listing may hold, on short lines', () => {
    const chance = chanceFrom(5)
    const bits = [
      '水',
      '🫙',
      '👩‍👩‍👧‍👦',
      'é',
      'a',
      ' ',
      ',',
      ';',
      '\\',
      '"',
      ':',
      '\n',
      'ß',
      '\u2028',
      '：',
      'END:VEVENT',
    ]
    for (let round = 0; round < 200; round++) {
      const words = Array.from({ length: chance.whole(1, 120) }, () => bits[chance.whole(0, bits.length - 1)]).join('')
      const made = writeIcsFile([{ ...event, summary: words, description: `${words}\n${words}` }], now)
      const read = new ICAL.Event(new ICAL.Component(ICAL.parse(made)).getFirstSubcomponent('vevent') as ICAL.Component)
      expect([read.summary, read.description]).toEqual([shownText(words), shownText(`${words}\n${words}`)])
      expect(Math.max(...made.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    }
  })

  it('spells what RFC 5545 allows in no text: control characters, halves of characters', () => {
    const made = writeIcsFile([{ ...event, summary: 'a\u0007b\r\nc\u0085\ud83e', description: '' }], now)
    const read = new ICAL.Event(new ICAL.Component(ICAL.parse(made)).getFirstSubcomponent('vevent') as ICAL.Component)
    expect(read.summary).toBe('a[U+0007]b\nc[U+0085][U+D83E]')
  })

  it('takes no line of its own from a title, by whatever ends a line', () => {
    for (const end of ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u000b', '\u000c', '\\n', '\\\n']) {
      const summary = `Vase${end}END:VEVENT${end}BEGIN:VEVENT${end}ATTACH:https://example.org/${end}UID:other`
      const made = writeIcsFile([{ ...event, summary, description: summary }], now)
      const calendar = new ICAL.Component(ICAL.parse(made))
      expect(calendar.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid'))).toEqual([event.uid])
      expect(made).not.toMatch(/^(?:ATTACH|UID:other)/m)
    }
  })

  it('tells of others’ clocks at the moment itself, and is a calendar without events too', () => {
    expect(writeIcsFile([{ ...event, alarms: [0] }], now)).toContain('TRIGGER:PT0S')
    expect(ICAL.parse(writeIcsFile([], now))[0]).toBe('vcalendar')
  })

  it('is the same for the same deadlines', () => {
    expect(writeIcsFile([event], now)).toBe(text)
  })
})
