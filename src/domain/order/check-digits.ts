const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7]

/**
 * The check digit of an S10 identifier from its eight serial digits (UPU standard S10: weights 8 6 4 2 3 5 9 7,
 * C = 11 − S mod 11, 10 → 0, 11 → 5). Throws RangeError unless there are eight digits.
 */
export const s10CheckDigit = (serial: string): number => {
  if (!/^\d{8}$/.test(serial)) throw new RangeError(`an S10 serial has eight digits: ${serial}`)
  const sum = s10Weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? 0 : digit === 11 ? 5 : digit
}

/**
 * Whether the last digit is the GS1 modulo-10 check digit of those before it (GS1 General Specifications, 7.9.1:
 * weights 3 and 1 from the right). It also stands at the end of an SSCC, a USPS number of 20 or 22 digits (USPS
 * Publication 199, MOD 10) and a FedEx Ground number of 15. False for anything but digits.
 */
export const gs1Fits = (digits: string): boolean => {
  if (!/^\d{2,}$/.test(digits)) return false
  const payload = [...digits.slice(0, -1)].reverse()
  const sum = payload.reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

/**
 * Whether the last character of a UPS number (`1Z` and 16 more) is its check digit: of the 15 between, letters count
 * (code − 3) mod 10 after ASCII (A 2, B 3, …), every second is doubled, the sum is brought up to a multiple of ten
 * (as published by UPS for 1Z numbers and carried in public tracking-number tables).
 */
export const upsFits = (number: string): boolean => {
  if (!/^1Z[0-9A-Z]{15}\d$/.test(number)) return false
  const sum = [...number.slice(2, -1)].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 3) % 10
    return total + value * (index % 2 === 0 ? 1 : 2)
  }, 0)
  return (10 - (sum % 10)) % 10 === Number(number.at(-1))
}

const fedexWeights = [1, 3, 7]

/**
 * Whether the last digit of a FedEx Express number of 12 or 14 digits is its check digit: weights 1 3 7 from the right,
 * sum mod 11, 10 → 0 (FedEx label guide as carried in public tracking-number tables).
 */
export const fedexExpressFits = (digits: string): boolean => {
  if (!/^\d{12}(?:\d{2})?$/.test(digits)) return false
  const payload = [...digits.slice(0, -1)].reverse()
  const sum = payload.reduce((total, digit, index) => total + Number(digit) * (fedexWeights[index % 3] ?? 1), 0)
  return (sum % 11) % 10 === Number(digits.at(-1))
}

/**
 * Whether the last digit is the rest of those before it divided by 7, as on DHL Express waybills of 10 digits and on the
 * numbers of Japan Post, Yamato and Sagawa (there called 7DR). False for anything but digits.
 */
export const mod7Fits = (digits: string): boolean => {
  if (!/^\d{2,}$/.test(digits)) return false
  const rest = [...digits.slice(0, -1)].reduce((left, digit) => (left * 10 + Number(digit)) % 7, 0)
  return rest === Number(digits.at(-1))
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Whether the last character is the ISO 7064 MOD 37,36 check character of those before it, as on DPD parcel labels. */
export const mod3736Fits = (text: string): boolean => {
  if (!/^[0-9A-Z]{2,}$/.test(text)) return false
  const product = [...text.slice(0, -1)].reduce((held, character) => {
    const sum = (held + alphabet.indexOf(character)) % 36 || 36
    return (sum * 2) % 37
  }, 36)
  return alphabet[(37 - product) % 36] === text.at(-1)
}
