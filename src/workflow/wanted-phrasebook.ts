import { asciiText, NotAsciiError } from '../domain/dispute/ascii-text.ts'
import type { Phrasebook } from '../domain/dispute/phrasebook.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Shelf } from './ports/shelf.ts'

export interface WantedPhrasebook {
  readonly book: Phrasebook
  /** Why it is in another language than was asked for; empty otherwise. */
  readonly warnings: readonly string[]
}

const bookOf = async (shelf: Shelf, language: string): Promise<Result<Phrasebook, Failure>> => {
  const book = await shelf.phrasebook(language)
  if (book !== null) return succeed(book)
  const known = (await shelf.languages()).join(', ')
  return fail({
    code: 'dispute.no-such-language',
    message: `There is no dispute text in “${language}”. There is: ${known}.`,
  })
}

const inEnglish =
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.'

/** The sentences of a language; the English ones where ASCII is asked for and the language has no Latin letters. */
export const wantedPhrasebook = async (
  shelf: Shelf,
  { language, ascii }: { readonly language: string; readonly ascii: boolean },
): Promise<Result<WantedPhrasebook, Failure>> => {
  const wanted = await bookOf(shelf, language)
  if (!wanted.ok) return wanted
  if (!ascii || asciiText(wanted.value.say('remedy.none'), language) !== null) {
    return succeed({ book: wanted.value, warnings: [] })
  }
  const english = await bookOf(shelf, 'en')
  return english.ok ? succeed({ book: english.value, warnings: [inEnglish] }) : english
}

/** Writes a text; words of the user's own that cannot be written in ASCII are a failure that names the letters. */
export const inLetters = <Text>(write: () => Text): Result<Text, Failure> => {
  try {
    return succeed(write())
  } catch (error) {
    if (!(error instanceof NotAsciiError)) throw error
    return fail({
      code: 'dispute.not-ascii',
      message: `What you wrote holds letters that ASCII cannot write (${error.letters}). Write the item and your own words in Latin letters.`,
    })
  }
}
