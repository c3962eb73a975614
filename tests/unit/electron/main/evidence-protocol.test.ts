import { describe, expect, it } from 'vitest'
import { parseRange } from '../../../../electron/main/evidence-protocol.ts'

describe('the range of a request (RFC 9110, 14.2)', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=0-', { first: 0, last: 99 }],
    ['bytes=10-19', { first: 10, last: 19 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
  ])('%s is a part', (header, range) => {
    expect(parseRange(header, 100)).toEqual(range)
  })

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('%s starts behind the end', (header) => {
    expect(parseRange(header, 100)).toBe('unsatisfiable')
  })

  // A server may answer these whole: what is not understood is ignored (14.2), an end before its start is invalid.
  it.each([null, '', 'bytes=-', 'bytes=a-b', 'bytes=0-1,5-6', 'items=0-1', 'bytes=9-3'])(
    '%s is answered whole',
    (header) => {
      expect(parseRange(header, 100)).toBeNull()
    },
  )

  it('finds no part in an empty file', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
  })
})
