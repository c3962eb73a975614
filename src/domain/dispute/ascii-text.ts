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
  '¥': 'JPY/CNY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '¿': '',
  '¡': '',
  '®': '(R)',
  '©': '(C)',
  '•': '-',
  '−': '-',
  '‑': '-',
  '⁄': '/',
  '′': "'",
  '″': '"',
  '‹': "'",
  '›': "'",
  '‚': "'",
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
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ў: 'u',
}

/** Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y' }

/** The same resolution: at the beginning of a word these are written otherwise. */
const ukrainianStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const capital = (latin: string): string => latin.charAt(0).toUpperCase() + latin.slice(1)

const cased = (letter: string, latin: string): string => (letter === letter.toLowerCase() ? latin : capital(latin))

/** What depends on the neighbours: beginnings of words, `зг`, and the apostrophe, which is not written. */
const ukrainianWords = (text: string): string =>
  text
    .replaceAll(/(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, '\u2060')
    .replaceAll(/(?<![\p{L}\u2060])[єїйюя]/giu, (letter) =>
      cased(letter, ukrainianStart[letter.toLowerCase()] ?? letter),
    )
    .replaceAll(/(з)г/giu, (_, first: string) => `${cased(first, 'z')}gh`)
    .replaceAll('\u2060', '')

const tableOf = (language: string): Readonly<Record<string, string>> => ({
  ...common,
  ...(language === 'de' ? german : {}),
  ...cyrillic,
  ...(language === 'uk' ? ukrainian : {}),
})

const transliterate = (text: string, language: string): string => {
  const table = tableOf(language)
  const plain = (letter: string): string => {
    const direct = table[letter]
    if (direct !== undefined) return direct
    const lower = table[letter.toLowerCase()]
    return lower === undefined ? letter : cased(letter, lower)
  }
  const composed = text.normalize('NFC')
  return [...(language === 'uk' ? ukrainianWords(composed) : composed)]
    .map((letter) => {
      const written = plain(letter)
      if (written !== letter) return written
      return [...letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')].map(plain).join('')
    })
    .join('')
}

const notAscii = /[^\n\r\t -~]/gu

/** Letters were left over that ASCII has no way to write; `letters` are these, each once. */
export class NotAsciiError extends Error {
  override readonly name = 'NotAsciiError'
  readonly letters: string

  constructor(text: string, language: string) {
    const letters = [...new Set(transliterate(text, language).match(notAscii) ?? [])].join('')
    super(`ASCII cannot write ${letters}`)
    this.letters = letters
  }
}

/**
 * The text in ASCII only, for forms that take nothing else, so that it can still be read; null where letters are left
 * that have no Latin form, as in Chinese.
 */
export const asciiText = (text: string, language: string): string | null => {
  const written = transliterate(text, language)
  return written.search(notAscii) < 0 ? written : null
}
