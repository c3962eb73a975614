import { describe, expect, it } from 'vitest'
import { carrierCandidates } from '../../../../src/domain/order/carrier-candidates.ts'
import { findTracking } from '../../../../src/domain/order/tracking-number.ts'

/** Numbers seen in public code and tables, with the carrier that is named first and what its check digit says. */
const samples = [
  ['AG904312272CN', 'China Post / ePacket', 'valid'],
  ['LZ134747205CN', 'China Post / ePacket', 'valid'],
  ['RG027843019CN', 'China Post / ePacket', 'valid'],
  ['UG336196744YP', 'Yanwen', 'valid'],
  ['YT2203621272033099', 'YunExpress', 'none'],
  ['LP00724622449605', 'Cainiao economy', 'none'],
  ['LP00473000221080', 'Cainiao economy', 'none'],
  ['CNUSUP00009319533', 'Cainiao US', 'none'],
  ['4PX3001531337983CN', '4PX', 'valid'],
  ['SF1125346238243', 'SF International', 'none'],
  ['SF6043310798724', 'SF International', 'none'],
  ['SYUS006662718', 'Sunyou', 'none'],
  ['CJPNX0210202151YQ', 'CJPacket', 'none'],
  ['JCEUL1000047517YQ', 'JCEX, WanB or another "YQ" carrier', 'none'],
  ['WNBAA0163882238YQ', 'JCEX, WanB or another "YQ" carrier', 'none'],
  ['3A5V599592327', 'CNE', 'none'],
  ['JT5091156768308', 'J&T Express', 'none'],
  ['JJD0002247492936157', 'Yodel or DHL', 'none'],
  ['TBA123456789012', 'Amazon Logistics', 'none'],
] as const

/** Invented numbers of public code: their digits do not fit. */
const placeholders = ['UY894729184YP', 'RR123456789CN']

describe('carriers of the sample numbers', () => {
  it.each(samples)('%s: %s, check digit %s', (number, carrier, checkDigit) => {
    const [first] = carrierCandidates(number)
    expect([first?.carrier, first?.checkDigit]).toEqual([carrier, checkDigit])
  })

  it('fit for all but the two that somebody made up', () => {
    const fails = [...samples.map(([number]) => number), ...placeholders].filter((number) =>
      carrierCandidates(number).some(({ checkDigit }) => checkDigit === 'invalid'),
    )
    expect(fails).toEqual(placeholders)
  })

  it('are read as printed: spaces, hyphens, lower case', () => {
    expect(carrierCandidates(' ag 904 312 272 cn ')[0]?.checkDigit).toBe('valid')
    expect(carrierCandidates('4px-3001-5313-37983-cn')[0]?.carrier).toBe('4PX')
  })
})

describe('a shape that several carriers have', () => {
  it('gives each as a candidate, the best grounded first, and never one alone', () => {
    const named = (number: string) => carrierCandidates(number).map(({ carrier, confidence }) => [carrier, confidence])
    expect(named('YT2203621272033099')).toEqual([
      ['YunExpress', 'medium'],
      ['Yanwen', 'low'],
      ['YTO Express', 'low'],
    ])
    expect(named('CJPNX0210202151YQ').length).toBe(2)
    expect(named('LP00724622449605').map(([, confidence]) => confidence)).toEqual(['medium', 'low'])
  })

  it('says what the first letter of an S10 number stands for', () => {
    expect(carrierCandidates('RG027843019CN')[0]?.reason).toContain('R for registered')
  })
})

describe('lengths that no carrier has', () => {
  it.each(['SF112534623824', 'LP0072462244960', 'YT220362127203309', '4PX300153133798CN', 'AG90431227CN'])(
    '%s is in no shape',
    (number) => {
      expect(carrierCandidates(number)).toEqual([])
    },
  )
})

describe('a check digit that does not fit', () => {
  it('of print means reading again: the find stays, unsure, and says so', () => {
    const [finding] = findTracking([{ text: 'Tracking AG904312273CN', from: 'text', frames: 1 }], 'AG904312272CN')
    expect(finding).toMatchObject({ sure: false, relation: 'near', checkDigit: 'invalid' })
    expect(finding?.carriers[0]?.reason).toContain('read again')
  })

  it('of 4PX refutes nothing: its digit was found by counting only', () => {
    expect(carrierCandidates('4PX3001531337984CN')[0]).toMatchObject({ carrier: '4PX', checkDigit: 'none' })
  })
})
