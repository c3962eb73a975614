import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { Message } from '../../../../src/domain/order/correspondence.ts'
import { lastFourOf, withoutCardNumbers } from '../../../../src/domain/order/last-four.ts'
import { exchangesOf } from '../../../../src/domain/order/silence.ts'

const message = (
  day: string,
  direction: Message['direction'],
  whom: Message['with'] = 'seller',
  time: string | null = null,
): Message => ({
  id: `${day} ${direction}`,
  at: { day, time, zone: 'Europe/Berlin' },
  direction,
  with: whom,
  channel: 'chat',
  text: '',
  screenshots: [],
})

const now = instant('2026-11-22T12:00:00Z')
const exchanges = (...messages: readonly Message[]) =>
  exchangesOf(messages, now, 'Europe/Berlin').map(({ with: whom, silentDays, sent, answer }) => [
    whom,
    sent.at.day,
    answer?.at.day ?? null,
    silentDays,
  ])

describe('silence', () => {
  it('is counted in days since the first message without an answer: writing again does not shorten it', () => {
    expect(exchanges(message('2026-11-10', 'sent'), message('2026-11-15', 'sent'))).toEqual([
      ['seller', '2026-11-10', null, 12],
    ])
  })

  it('ends with an answer, and begins anew with the next message', () => {
    expect(exchanges(message('2026-11-10', 'sent'), message('2026-11-12', 'received'))).toEqual([
      ['seller', '2026-11-10', '2026-11-12', 0],
    ])
    expect(
      exchanges(message('2026-11-10', 'sent'), message('2026-11-12', 'received'), message('2026-11-20', 'sent')),
    ).toEqual([['seller', '2026-11-20', null, 2]])
  })

  it('is told apart for each correspondent, and not at all for one who was never written to', () => {
    expect(
      exchanges(
        message('2026-11-10', 'sent'),
        message('2026-11-21', 'sent', 'platform'),
        message('2026-11-01', 'received', 'bank'),
      ),
    ).toEqual([
      ['seller', '2026-11-10', null, 12],
      ['platform', '2026-11-21', null, 1],
    ])
  })

  it('counts days of the calendar where the user is', () => {
    const late = message('2026-11-21', 'sent', 'seller', '23:50')
    expect(exchangesOf([late], instant('2026-11-21T23:10:00Z'), 'Europe/Berlin')[0]?.silentDays).toBe(1)
    expect(exchangesOf([late], instant('2026-11-21T22:55:00Z'), 'Europe/Berlin')[0]?.silentDays).toBe(0)
    const day = message('2026-11-20', 'sent')
    expect(exchangesOf([day], now, 'America/Los_Angeles')[0]?.silentDays).toBe(2)
  })
})

describe('card numbers', () => {
  it('are kept to their last four digits, however they are written', () => {
    expect(lastFourOf('4111 1111 1111 1111')).toBe('1111')
    expect(lastFourOf('•••• 9876')).toBe('9876')
    expect(lastFourOf('12')).toBeNull()
  })

  it('are shortened inside of a text; order and tracking numbers are left alone', () => {
    expect(withoutCardNumbers('My card 4111-1111-1111-1111, please.')).toEqual({
      text: 'My card •••• 1111, please.',
      found: 1,
      doubtful: 0,
    })
    const order = 'Order 8166996354618451, parcel LP00724622449605.'
    expect(withoutCardNumbers(order)).toEqual({ text: order, found: 0, doubtful: 0 })
  })
})
