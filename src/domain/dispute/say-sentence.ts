import type { Exhibit } from '../evidence/exhibit.ts'
import { baseOf } from '../evidence/provenance.ts'
import { formatClock, toSeconds } from '../media/presentation-time.ts'
import type { Phrasebook } from './phrasebook.ts'
import type { PlannedSentence } from './planned-sentence.ts'

/** Exhibits in the order in which the sentences name them: their place is the number of the photo. */
export const photoOrder = (sentences: readonly PlannedSentence[]): readonly string[] => [
  ...new Set(sentences.flatMap(({ exhibits }) => exhibits)),
]

/** `Photo 2, video 00:42.3` */
const photoOf = ({ provenance }: Exhibit, number: number, book: Phrasebook): string => {
  const base = baseOf(provenance)
  return base.kind === 'frame'
    ? book.say('photo.video', { number, clock: formatClock(toSeconds(base.at)).slice(0, -2) })
    : book.say('photo.still', { number })
}

/** A sentence with its photos and its end. */
export const saySentence = (
  { key, values, around, exhibits }: PlannedSentence,
  shown: readonly Exhibit[],
  photos: readonly string[],
  book: Phrasebook,
): string => {
  const inner = book.say(key, values)
  const text = around ? book.say(around.key, { ...around.values, defect: inner }) : inner
  const named = exhibits.flatMap((id) => {
    const exhibit = shown.find((one) => one.id === id)
    return exhibit ? [photoOf(exhibit, photos.indexOf(id) + 1, book)] : []
  })
  return named.length === 0
    ? // A date that ends in an abbreviation (“2026 г.”) brings the full stop of the sentence.
      book.say('plain', { text: text.replace(/\.$/, '') })
    : book.say('backed', { text, photos: named.join(book.say('photos')) })
}
