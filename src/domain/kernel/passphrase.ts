/** Least length of a passphrase, in code points. Whoever has the disk may guess as fast as their computers can. */
export const shortestPassphrase = 12

export type PassphraseFault = 'short' | 'repeated' | 'row' | 'common'

/** What people choose first, and what is tried first: taken with digits, signs and capitals left out. */
const common = new Set(
  `password passwort passphrase motdepasse contrasena senha haslo parol mima qwerty qwertz azerty asdfgh zxcvbn
letmein welcome willkommen bienvenue iloveyou ichliebedich tequiero monkey dragon football baseball soccer hockey
princess sunshine superman batman pokemon starwars trustno master shadow michael jennifer jordan hunter killer
freedom whatever computer internet samsung google facebook amazon aliexpress ebay proofbox administrator admin root
user guest login secret changeme default test testing hello hallo bonjour hola secretpassword mypassword thisismypassword
correcthorsebatterystaple abc abcdef abcdefgh abcdefghij opensesame lovelove summer winter spring autumn sommer
january february march april june july august september october november december monday sunday`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
]

/** What stands in rows of the keyboard or the alphabet, both ways, at least four keys long, taken away. */
const withoutRows = (text: string): string => {
  const letters = [...text]
  let left = ''
  for (let at = 0; at < letters.length; ) {
    let length = 0
    for (const row of rows.flatMap((keys) => [keys, [...keys].reverse().join('')])) {
      let reach = 0
      while (at + reach < letters.length && row.includes(letters.slice(at, at + reach + 1).join(''))) reach += 1
      length = Math.max(length, reach)
    }
    if (length < 4) left += letters[at] ?? ''
    at += length < 4 ? 1 : length
  }
  return left
}

const isCommon = (letters: string): boolean => {
  if (common.has(letters)) return true
  for (let cut = 3; cut <= letters.length - 3; cut += 1)
    if (common.has(letters.slice(0, cut)) && isCommon(letters.slice(cut))) return true
  return false
}

/**
 * Why a passphrase is too easy to guess; null when nothing speaks against it. After NIST SP 800-63B, 5.1.1.2: length and
 * a list of what is chosen too often, and no rule about kinds of characters, which only make people add `1!`.
 */
export const passphraseFault = (passphrase: string): PassphraseFault | null => {
  const points = [...passphrase.normalize('NFC')]
  if (points.length < shortestPassphrase) return 'short'
  const folded = points.join('').toLowerCase()
  if (new Set(folded).size < 5 || /^(.{1,6}?)\1+$/u.test(folded)) return 'repeated'
  if ([...withoutRows(folded)].length < shortestPassphrase / 2) return 'row'
  const letters = folded.replace(/[^\p{L}]/gu, '')
  return letters !== '' && isCommon(letters) ? 'common' : null
}
