/**
 * Code 128 as ISO/IEC 15417 defines it: every symbol is eleven modules of three bars and three spaces; the stop symbol
 * has thirteen. The widths below are the standard's own table, symbol values 0 to 105 in order, bar first.
 */
const symbolWidths: readonly string[] = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ')
const stopWidths = '2331112'
const switchToC = 99
const startB = 104

/**
 * Symbol values of a text, start and check symbol included, stop symbol not: code set B, then code set C for the
 * digits at the end when they come in pairs. Throws on a character outside ASCII 32 to 126.
 */
export const code128Symbols = (text: string): readonly number[] => {
  const digits = /(?:\d\d){2,}$/.exec(text)?.[0] ?? ''
  const letters = text.slice(0, text.length - digits.length)
  const inB = [...letters].map((character) => {
    const value = character.charCodeAt(0) - 32
    if (value < 0 || value > 94) throw new RangeError(`Code 128 B has no "${character}"`)
    return value
  })
  const inC = (digits.match(/\d\d/g) ?? []).map(Number)
  const symbols = [startB, ...inB, ...(inC.length > 0 ? [switchToC] : []), ...inC]
  // The check symbol: start value plus each value times its place, modulo 103.
  const sum = symbols.reduce((total, value, place) => total + value * Math.max(1, place), 0)
  return [...symbols, sum % 103]
}

/** Widths in modules of alternating bars and spaces, a bar first, stop symbol included, quiet zones not. */
export const code128Widths = (text: string): readonly number[] =>
  [...code128Symbols(text).map((value) => symbolWidths[value]), stopWidths].join('').split('').map(Number)
