import { describe, expect, it } from 'vitest'
import { evidenceUrl } from '../../../src/contract/evidence-url.ts'
import { pushes } from '../../../src/contract/pushes.ts'
import { type RequestName, requests } from '../../../src/contract/requests.ts'

const digest = 'a'.repeat(64)
const accepts = (name: RequestName, input: unknown): boolean => requests[name].input.safeParse(input).success

describe('requests', () => {
  it('take nothing that they do not know', () => {
    for (const name of Object.keys(requests) as RequestName[]) {
      expect(accepts(name, { surely: 'unknown' }), name).toBe(false)
      expect(accepts(name, null), name).toBe(false)
    }
  })

  it.each<[RequestName, unknown, boolean]>([
    ['recording.import', { orderId: null, paths: ['/a.mp4'] }, true],
    ['recording.import', { orderId: null, paths: [''] }, false],
    ['recording.import', { orderId: null, paths: Array(201).fill('/a') }, false],
    ['recording.import', { orderId: null, paths: ['/'.repeat(4097)] }, false],
    ['exhibits.designate', { orderId: 'o', picks: [{ source: digest, ordinal: 0 }] }, true],
    ['exhibits.designate', { orderId: 'o', picks: [{ source: digest, ordinal: -1 }] }, false],
    ['exhibits.designate', { orderId: 'o', picks: [{ source: digest, ordinal: 1.5 }] }, false],
    ['exhibits.designate', { orderId: 'o', picks: [{ source: '../a', ordinal: 1 }] }, false],
    ['exhibits.caption', { orderId: 'o', exhibitId: 'e', caption: 'x'.repeat(301) }, false],
    ['order.update', { orderId: 'o', facts: { price: { minor: 1999, currency: 'EUR' } } }, true],
    ['order.update', { orderId: 'o', facts: { price: { minor: 19.99, currency: 'EUR' } } }, false],
    ['order.update', { orderId: 'o', facts: { reason: 'because' } }, false],
    ['order.open', { orderId: '' }, false],
  ])('%s with %j: %s', (name, input, fits) => {
    expect(accepts(name, input)).toBe(fits)
  })
})

describe('pushes', () => {
  it('carry a job in each of its states, and in no other', () => {
    const job = { id: 'j', kind: 'import', orderId: 'o', subject: 'a.mp4' }
    const failure = { code: 'media.truncated', message: 'It ends in the middle.' }
    for (const state of [
      { status: 'queued' },
      { status: 'running', progress: null },
      { status: 'running', progress: { phase: 'scanning', done: 3, total: 9 } },
      { status: 'succeeded', output: {} },
      { status: 'failed', failure },
      { status: 'cancelled' },
    ])
      expect(pushes['job.changed'].safeParse({ ...job, state }).success, state.status).toBe(true)
    expect(pushes['job.changed'].safeParse({ ...job, state: { status: 'failed' } }).success).toBe(false)
    expect(pushes['job.changed'].safeParse({ ...job, kind: 'other', state: { status: 'queued' } }).success).toBe(false)
  })
})

describe('evidence addresses', () => {
  it('name a digest in the path, so that upper and lower case and long names survive', () => {
    const url = new URL(evidenceUrl(digest))
    expect([url.protocol, url.pathname]).toEqual(['evidence:', `/${digest}`])
  })
})
