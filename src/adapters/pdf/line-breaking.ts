/** Width of text in points, in the style that it will be set in. */
export type Measure = (text: string) => number

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Below the combining marks every code unit is a grapheme of its own (a carriage return never comes here). */
const simple = /^[\u0020-\u02ff]*$/

const split = (text: string): readonly string[] =>
  simple.test(text) ? text.split('') : [...graphemes.segment(text)].map(({ segment }) => segment)

const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\u30fc]/u
/** No line begins with these and none ends with those (kinsoku shori; W3C "Requirements for Chinese Text Layout", 3.1.3). */
const closing =
  /^[,.;:!?)\]}%、。，．・：；！？）］｝〕〉》」』】〙〗〟’”…‥ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u
const opening = /[([{（［｛〔〈《「『【〘〖〝‘“]$/u

/** A joint inside a long name or number; the sign of an option (`-i`) is none. */
const joint = /[\p{L}\p{N}][-–/\\_&?=|]$|—$/u

const breaksBetween = (earlier: string, before: string, after: string): boolean => {
  if (/\s$/.test(before)) return !/^\s/.test(after)
  if (/^\s/.test(after) || closing.test(after) || opening.test(before)) return false
  return ideograph.test(before) || ideograph.test(after) || joint.test(earlier + before)
}

/** The smallest pieces that a line may end after; joined they are the text again. */
const pieces = (text: string): readonly string[] => {
  const found: string[] = []
  let current = ''
  let earlier = ''
  let last = ''
  for (const cluster of split(text)) {
    if (current !== '' && breaksBetween(earlier, last, cluster)) {
      found.push(current)
      current = ''
    }
    current += cluster
    earlier = last
    last = cluster
  }
  return current === '' ? found : [...found, current]
}

/** A piece that is wider than a line, cut wherever it has to be. */
const cut = (piece: string, width: number, measure: Measure): readonly string[] => {
  const parts: string[] = []
  let current = ''
  let used = 0
  for (const cluster of split(piece)) {
    const own = measure(cluster)
    if (current !== '' && used + own > width && cluster.trim() !== '') {
      parts.push(current)
      current = ''
      used = 0
    }
    current += cluster
    used += own
  }
  return [...parts, current]
}

/** Stops soon after `enough` lines: what would be left out anyway is not measured. */
const breakParagraph = (text: string, width: number, measure: Measure, enough: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text)) {
    if (lines.length > enough) break
    // Widths are added up: measuring the whole line for each piece would cost the square of its length.
    const own = measure(piece.trimEnd())
    if (used + own <= width) {
      line += piece
      used += measure(piece)
      continue
    }
    if (line !== '') lines.push(line)
    const parts = own > width ? cut(piece, width, measure) : [piece]
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = measure(line)
  }
  return [...lines, line]
}

/** Shortens a line until it fits together with the sign that something was left out. */
const ellipsed = (line: string, width: number, measure: Measure): string => {
  const clusters = [...split(line.trimEnd())]
  while (clusters.length > 0 && measure(`${clusters.join('')}…`) > width) clusters.pop()
  return `${clusters.join('').trimEnd()}…`
}

/**
 * Breaks text into lines no wider than `width` points: at spaces, between ideographs, after joints of long names, and
 * inside a word only when it is wider than the line. Line feeds always break. With `limit`, the last line that fits
 * ends in `…` when more would follow. A line keeps the space it was broken at, so that copied text has its gaps.
 */
export const breakLines = (
  text: string,
  width: number,
  measure: Measure,
  limit: number = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const lines = text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure, limit))
  if (lines.length <= limit) return lines
  const last = lines[limit - 1] ?? ''
  return [...lines.slice(0, limit - 1), ellipsed(last, width, measure)]
}
