/** Letters of scripts of which the models know but a few; none of them stands in a line that was read right. */
const strayLetters = /[ИЯЙЗ]|[A-Za-z]\p{Script=Greek}+[A-Za-z]/u

/** `iPhone`, `mAh`; `WiFi`, `PlayStation`: small letters before capitals as people do write them. */
const knownShapes = /^([a-z][A-Z][a-z]+|([A-Z][a-z]+){2,3})$/

/** Capitals amid small letters: `MocKBa`, `KuTaA`, `Pa3Mep`. A word with more digits than one is a number. */
const isOdd = (word: string): boolean =>
  /[a-z]\d?[A-Z]/.test(word) && (word.match(/\d/g)?.length ?? 0) < 2 && !knownShapes.test(word)

/**
 * Whether a line is probably Cyrillic or Greek, read letter by letter as the Latin ones that look like them. Small
 * Cyrillic letters look like small Latin capitals, which is what gives them away; a line in capitals only does not.
 */
export const looksForeign = (text: string): boolean => {
  if (strayLetters.test(text)) return true
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /[A-Za-z]{2}|[A-Za-z]\d[A-Za-z]/.test(word))
  const odd = words.filter(isOdd)
  return odd.length > 0 && 2 * odd.length >= words.length
}
