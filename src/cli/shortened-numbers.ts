import type { CleanedText } from '../domain/order/last-four.ts'

/** What is said of card numbers and IBANs in what was given. */
export const shortenedLines = ({ found, doubtful }: Pick<CleanedText, 'found' | 'doubtful'>): readonly string[] => [
  ...(found > 0
    ? [`${found === 1 ? 'A number' : `${found} numbers`} of a card or account kept to the last four digits only.`]
    : []),
  ...(doubtful > 0
    ? ['A long number in a text may be that of a card. It was kept: take it out yourself if it is one.']
    : []),
]
