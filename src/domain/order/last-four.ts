/** Thirteen to nineteen digits with single blanks or dashes between them, as card numbers are printed. */
const longNumber = /(?<![\d])(?:\d[ -]?){12,18}\d(?![\d])/g

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The last four digits of what was typed or pasted; null where there are fewer. More is never kept. */
export const lastFourOf = (text: string): string | null => {
  const digits = text.replace(/\D/g, '')
  return digits.length < 4 ? null : digits.slice(-4)
}

/** The text with every card number in it reduced to its last four digits, and how many there were. */
export const withoutCardNumbers = (text: string): { readonly text: string; readonly found: number } => {
  let found = 0
  const cleaned = text.replace(longNumber, (number) => {
    const digits = number.replace(/\D/g, '')
    if (!passesLuhn(digits)) return number
    found += 1
    return `•••• ${digits.slice(-4)}`
  })
  return { text: cleaned, found }
}
