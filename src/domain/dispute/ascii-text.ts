/** Letters that decomposition does not take apart, and those that a language writes its own way in plain letters. */
const common: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '×': 'x',
  '°': ' deg',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '№': 'No. ',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** DIN 5007 variant 2: umlauts as in telephone books. */
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

/** ICAO Doc 9303, part 3, section 6.B: how Cyrillic letters stand in machine-readable passports. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** Cabinet of Ministers of Ukraine, resolution 55 of 2010, without its rules for the beginning of a word. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', ґ: 'g', є: 'ie', и: 'y', і: 'i', ї: 'i', х: 'kh' }

const capital = (latin: string): string => latin.charAt(0).toUpperCase() + latin.slice(1)

const tableOf = (language: string): Readonly<Record<string, string>> => ({
  ...common,
  ...(language === 'de' ? german : {}),
  ...cyrillic,
  ...(language === 'uk' ? ukrainian : {}),
})

/**
 * The text in ASCII only, for forms that take nothing else, so that it can still be read; null where letters are left
 * that have no Latin form, as in Chinese.
 */
export const asciiText = (text: string, language: string): string | null => {
  const table = tableOf(language)
  const letters = [...text.normalize('NFC')].map((letter) => {
    const lower = letter.toLowerCase()
    const direct = table[letter]
    if (direct !== undefined) return direct
    if (lower !== letter && table[lower] !== undefined) return capital(table[lower] ?? '')
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '')
    return table[base] ?? base
  })
  const written = letters.join('')
  return /^[\n\r\t -~]*$/.test(written) ? written : null
}
