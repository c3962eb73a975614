import { codePointText } from '../../domain/kernel/shown-text.ts'

/** A piece of text in one font; `font` is a place in the chain that was asked. */
export interface FontRun {
  readonly font: number
  readonly text: string
}

/** Whether the font at this place of a chain has a shape for a code point. */
export type Coverage = (font: number, codePoint: number) => boolean

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** No combining mark among these: each code unit is a character. Most text is of this kind. */
const simple = /^[\u0020-\u02ff]*$/

const points = (text: string): readonly number[] => [...text].map((character) => character.codePointAt(0) ?? 0)

const covering = (cluster: string, fonts: number, has: Coverage): number | null => {
  const wanted = points(cluster)
  for (let font = 0; font < fonts; font++) if (wanted.every((point) => has(font, point))) return font
  return null
}

/**
 * Splits text into runs by the first font of a chain that has all of a grapheme, so that a letter and its accents stay
 * together. What no font has is written as its code point in the first font: nothing is ever dropped.
 */
export const fontRuns = (text: string, fonts: number, has: Coverage): readonly FontRun[] => {
  if (simple.test(text) && covering(text, 1, has) === 0) return text === '' ? [] : [{ font: 0, text }]
  const runs: { font: number; text: string }[] = []
  const add = (font: number, piece: string): void => {
    const last = runs.at(-1)
    if (last?.font === font) last.text += piece
    else runs.push({ font, text: piece })
  }
  for (const { segment } of graphemes.segment(text)) {
    const font = covering(segment, fonts, has)
    if (font !== null) {
      add(font, segment)
      continue
    }
    for (const character of segment) {
      const single = covering(character, fonts, has)
      add(single ?? 0, single === null ? codePointText(character) : character)
    }
  }
  return runs
}
