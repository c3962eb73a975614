import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownJson, shownLine, shownText, shownValue } from '../../../../src/domain/kernel/shown-text.ts'

/** Text with a share of what is unkind: controls, overrides, isolates, joiners, tags, halves of pairs. */
const unkind = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u2069',
        '\u200b',
        '\u200d',
        '\ufe0f',
        '\u00ad',
        '\ufeff',
        '\u2028',
        '\u061c',
      ),
      fc.constantFrom('\u0000', '\u001b[31m', '\u009b2J', '\u007f', '\r', '\n', '\t', '\ud800', '\udfff', '\u{e0041}'),
      fc.constantFrom('😀', '👩🏽', '1', 'a', 'می', 'क्', '漢', '\u20e3', '[U+202E]'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const obeyed =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufff9-\ufffb\u00ad\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u

describe('shown text', () => {
  it('holds nothing that a terminal, a page or a line of text obeys', () => {
    fc.assert(
      fc.property(unkind, (text) => {
        const shown = shownText(text)
        expect(obeyed.test(shown)).toBe(false)
        expect(shown.isWellFormed()).toBe(true)
        expect(shownLine(text)).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      }),
    )
  })

  it('is shown as it is when shown again', () => {
    fc.assert(
      fc.property(unkind, (text) => {
        expect(shownText(shownText(text))).toBe(shownText(text))
      }),
    )
  })

  it('hides no difference: what was visible stays, in its order', () => {
    const visible = (text: string): string => text.replace(/\[U\+[0-9A-F]+\]/g, '').replace(/[\n ]|\p{Cf}|\p{Mn}/gu, '')
    fc.assert(
      fc.property(unkind, (text) => {
        const plain = text.replace(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,
          '',
        )
        expect(visible(shownText(text))).toBe(visible(plain))
      }),
    )
  })

  it('is the same text where all of it can be seen', () => {
    for (const text of [
      'Ваза №5, 25,90 €',
      '拆箱视频.mp4',
      'فيديو فتح الطرد',
      'می‌خواهم',
      'क्‍ष',
      '👩🏽‍🔧 1️⃣ 🏳️‍🌈',
      'e\u0301',
    ])
      expect(shownText(text)).toBe(text)
  })

  it('spells what cannot be seen', () => {
    expect(shownText('photo\u202e4pm.exe')).toBe('photo[U+202E]4pm.exe')
    expect(shownText('a\u200db\u200cc\ufe0f 1\ufe0f')).toBe('a[U+200D]b[U+200C]c[U+FE0F] 1[U+FE0F]')
    expect(shownLine('line\r\nbreak\u001b[2J')).toBe('line[U+000A]break[U+001B][2J')
    expect(shownValue({ a: ['\u2066x', 1, null], b: { c: '\ud800' } })).toEqual({
      a: ['[U+2066]x', 1, null],
      b: { c: '[U+D800]' },
    })
  })
})

describe('shown JSON', () => {
  it('means the same, on one line of visible characters', () => {
    fc.assert(
      fc.property(fc.array(unkind), (texts) => {
        const written = shownJson({ texts })
        expect(JSON.parse(written)).toEqual({ texts })
        expect(obeyed.test(written) || written.includes('\n')).toBe(false)
      }),
    )
  })
})
