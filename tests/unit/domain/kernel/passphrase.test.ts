import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passphraseFault, shortestPassphrase } from '../../../../src/domain/kernel/passphrase.ts'

describe('what speaks against a passphrase', () => {
  it.each([
    ['kettle', 'short'],
    ['elevenchars', 'short'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abcabcabcabcabc', 'repeated'],
    ['lampe lampe lampe ', 'repeated'],
    ['1234567890123', 'row'],
    ['qwertyuiopasdf', 'row'],
    ['poiuytrewqlkjhgf', 'row'],
    ['Password1234!', 'common'],
    ['passwordpassword1', 'common'],
    ['iloveyoudragon99', 'common'],
    ['correct horse battery staple', 'common'],
  ])('%s is %s', (passphrase, fault) => {
    expect(passphraseFault(passphrase)).toBe(fault)
  })

  it.each([
    'four lamps behind the kettle',
    'vier lampen hinter dem kessel',
    'чайник под велосипедом',
    '七把椅子在屋顶上睡着了不醒来',
    'x7Kd0qPw2mZ4',
  ])('nothing speaks against “%s”: no kind of character is demanded', (passphrase) => {
    expect(passphraseFault(passphrase)).toBeNull()
  })

  it('is the same however an accent is written, and always says something of what is too short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(passphraseFault(text.normalize('NFD'))).toBe(passphraseFault(text.normalize('NFC')))
        if ([...text.normalize('NFC')].length < shortestPassphrase) expect(passphraseFault(text)).toBe('short')
      }),
    )
  })
})
