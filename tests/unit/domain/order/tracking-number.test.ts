import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrierCandidates, normaliseTracking } from '../../../../src/domain/order/carrier-candidates.ts'
import { trackingSentence } from '../../../../src/domain/order/tracking-finding.ts'
import { codeNumbers, findTracking, type NumberRead } from '../../../../src/domain/order/tracking-number.ts'

const own = 'LP00724622449605'
const line = (text: string, frames = 1, above?: string): NumberRead => ({
  text,
  from: 'text',
  frames,
  ...(above === undefined ? {} : { above }),
})
const code = (text: string, format = 'Code128'): NumberRead => ({ text, from: 'code', format, frames: 1 })
const texts = (reads: readonly NumberRead[], expected: string | null = null): readonly string[] =>
  findTracking(reads, expected).map(({ text }) => text)

describe('carrier candidates', () => {
  it('names the carrier whose shape fits, with its reason', () => {
    expect(carrierCandidates(own).map(({ carrier }) => carrier)).toEqual([
      'Cainiao economy',
      '4PX, Correios or Australia Post',
    ])
    expect(carrierCandidates('AG904312272CN').map(({ carrier, checkDigit }) => [carrier, checkDigit])).toEqual([
      ['China Post / ePacket', 'valid'],
      ['a postal operator (UPU S10)', 'valid'],
    ])
  })

  it('says that a wrong check digit means reading again', () => {
    const [first] = carrierCandidates('AG904312273CN')
    expect(first?.checkDigit).toBe('invalid')
    expect(first?.reason).toContain('read again')
  })

  it('uses the GS1 digit of 4PX only in favour', () => {
    expect(carrierCandidates('4PX3001531337983CN')[0]?.checkDigit).toBe('valid')
    expect(carrierCandidates('4PX3001531337984CN')[0]?.checkDigit).toBe('none')
  })

  it.each([
    ['RB123456785GB', 'Royal Mail'],
    ['CP123456785TR', 'PTT'],
    ['JJD000390007882823456', 'DHL'],
    ['TBA123456789012', 'Amazon Logistics'],
    ['YT2229521272164446', 'YunExpress'],
    ['3SABCD123456789', 'PostNL'],
    ['6A12345678901', 'La Poste (Colissimo)'],
    ['9400111201080805483016', 'USPS'],
  ])('%s looks like %s', (number, carrier) => {
    expect(carrierCandidates(number).map((candidate) => candidate.carrier)).toContain(carrier)
  })

  it('names nobody for a text that is no number', () => {
    expect(carrierCandidates('https://example.org/x')).toEqual([])
  })
})

describe('numbers from codes', () => {
  it('match through spaces, hyphens and case', () => {
    expect(normaliseTracking(' lp 0072-4622 449605 ')).toBe(own)
    expect(findTracking([code(own)], 'lp 0072 4622 449605')[0]).toMatchObject({ match: 'match', sure: true })
  })

  it('put the match first, each once, and leave out what is no tracking number', () => {
    const findings = findTracking(['hello', 'UG336196744YP', own, own], own)
    expect(findings.map(({ text, match, relation }) => [text, match, relation])).toEqual([
      [own, 'match', 'same'],
      ['UG336196744YP', 'differs', 'other'],
    ])
  })

  it('match in no known shape when the order names it', () => {
    expect(findTracking([code('ZZ9-PLURAL')], 'zz9plural')).toMatchObject([
      { text: 'ZZ9PLURAL', carrier: null, checkDigit: 'none', match: 'match', sure: true },
    ])
  })

  it('leave the match open when the order has no number', () => {
    expect(findTracking([code(own)], null)[0]?.match).toBe('unknown')
    expect(findTracking([code(own)], ' ')[0]?.match).toBe('unknown')
  })

  it.each([
    ['420940439400111201080805483016', '9400111201080805483016'],
    ['(420)94043 9400 1112 0108 0805 4830 16', '9400111201080805483016'],
    ['1001921334250001000300779017972697', '779017972697'],
    ['9622001900000000000000776632517510', '776632517510'],
    ['9611020987654312345672', '020987654312345672'.slice(-15)],
    ['(00)000123450000000027', '000123450000000027'],
    ['%008182709980000020033350276', '09980000020033'],
    ['https://t.17track.net/en#nums=LP00724622449605', own],
  ])('are taken out of the longer code %s', (text, number) => {
    expect(texts([code(text)])).toEqual([number])
    expect(findTracking([code(text)], number)[0]).toMatchObject({ match: 'match', sure: true })
  })

  it('are never retail codes, whatever shape these have', () => {
    expect(texts([code('4006381333931', 'EAN13'), code('036000291452', 'UPCA'), code('4006381333931')])).toEqual([])
  })

  it('of digits alone are unsure, and silent when no check digit fits', () => {
    expect(findTracking([code('986578788855')], own)).toMatchObject([
      { carrier: 'FedEx', sure: false, relation: 'other' },
    ])
    expect(texts([code('996578788857'), code('20450123456789')])).toEqual([])
  })

  it('near the order’s are never called a reading error', () => {
    const [finding] = findTracking([code('LPO0724622449605')], own)
    expect(finding?.difference?.places).toEqual([{ place: 3, read: 'O', expected: '0', maybeMisread: false }])
  })
})

describe('numbers from lines of text', () => {
  it.each([
    ['Tracking No: LP 0072 4622 4496 05', own],
    ['快递单号: LP00724622449605', own],
    ['1Z 5R8 939 03 5756 712 7', '1Z5R89390357567127'],
    ['RG 027 843 019 CN', 'RG027843019CN'],
    ['(420)94043 9400 1112 0108 0805 4830 16', '9400111201080805483016'],
    ['FedEx Tracking # 9865 7878 8855', '986578788855'],
    ['Waybill 33 1881 0025', '3318810025'],
    ['Sendungsnummer 3318810025', '3318810025'],
    ['Order 8172635412345678 Tracking number 9865 7878 8855', '986578788855'],
  ])('%s', (text, number) => {
    expect(texts([line(text)])).toEqual([number])
  })

  it('take a heading from the line above', () => {
    expect(texts([line('9865 7878 8855', 1, 'Tracking number')])).toEqual(['986578788855'])
    expect(texts([line('9865 7878 8855', 1, 'Order number')])).toEqual([])
  })

  it.each([
    '4 006381 333931',
    '986578788855',
    'Tel. +49 30 331 881 0025',
    'Phone 3318810025',
    'Order ID 8172635412345678',
    '2026-11-12 14:02:33',
    'Shipment created 2026-11-12 14:02',
    'US $24.90',
    'EUR 1 234 567,90',
    'Tracking +1 331 881 0025',
    '5 x 12345678901',
    'SN 986578788855',
  ])('%s holds no tracking number', (text) => {
    expect(texts([line(text)])).toEqual([])
  })

  it('are sure by check digit, by shape in two frames, or by equality', () => {
    const sureOf = (reads: readonly NumberRead[], expected: string | null = null) =>
      findTracking(reads, expected)[0]?.sure
    expect(sureOf([line('RG027843019CN')])).toBe(true)
    expect(sureOf([line(own)])).toBe(false)
    expect(sureOf([line(own, 2)])).toBe(true)
    expect(sureOf([line(own), line('LP 0072 4622 4496 05')])).toBe(true)
    expect(sureOf([line(own)], own)).toBe(true)
    expect(sureOf([line('RG027843010CN', 5)])).toBe(false)
  })

  it('read badly or in part are no second number beside the code', () => {
    expect(texts([code(own), line('LPOO7246224496O5'), line('LP0072462244960')], null)).toEqual([own])
  })

  it('that differ by look-alikes only could be a reading error', () => {
    const [finding] = findTracking([line('LPOO724622449605', 3)], own)
    expect(finding).toMatchObject({ relation: 'near', match: 'differs' })
    expect(finding?.difference?.places.every(({ maybeMisread }) => maybeMisread)).toBe(true)
  })
})

describe('the sentence about a finding', () => {
  const said = (reads: readonly NumberRead[], expected: string | null = own) =>
    findTracking(reads, expected).map(trackingSentence)

  it('tells a match, a near variant with its places, another parcel, and a missing number', () => {
    expect(said([code(own)])).toEqual(['The label shows LP00724622449605: the order’s number.'])
    expect(said([code('LP00724622449665')])).toEqual([
      'The label shows LP00724622449665; the order says LP00724622449605: 1 of 16 characters differs (position 15: 6 instead of 0).',
    ])
    expect(said([code('UG336196744YP')])).toEqual([
      'The label shows UG336196744YP, which belongs to another parcel; the order says LP00724622449605.',
    ])
    expect(said([code(own)], null)[0]).toContain('names no tracking number')
  })

  it('tells what is missing or too many', () => {
    expect(said([code('LP0072462244905')])[0]).toContain('position 14: 6 is missing')
    expect(said([code('LP007246224496905')])[0]).toContain('after position 14: 9 too many')
  })

  it('tells doubt, and pictures from labels', () => {
    expect(said([line('LPO0724622449605')])[0]).toMatch(/^The label may show .* It could be a reading error\.$/)
    expect(said([{ ...line(own), seen: 'picture' }])[0]).toBe(
      'A picture of the order shows LP00724622449605: the order’s number.',
    )
  })
})

describe('any text', () => {
  it('gives no number that is not in it, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const finding of findTracking([line(text), code(text)], own))
          expect(normaliseTracking(text)).toContain(finding.text)
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  it('finds the order’s number however it is grouped', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 5 })
    fc.assert(
      fc.property(groups, fc.constantFrom(' ', '-', '  '), (cuts, gap) => {
        const shown = [...own].map((letter, index) => (cuts.includes(index) ? gap + letter : letter)).join('')
        expect(findTracking([line(`To: Jane Doe, ${shown} 2/3`)], own)[0]?.match).toBe('match')
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('is compared as codes with their counts', () => {
    expect(findTracking(codeNumbers([{ text: own, format: 'Code128', reads: 12 }]), own)[0]?.frames).toBe(12)
  })
})
