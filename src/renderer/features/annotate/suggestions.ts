import type { SuggestedRedactionView } from '../../../contract/annotate-requests.ts'
import type { AnnotationOperation } from '../../../domain/evidence/annotation.ts'

/** The id of the redaction that a suggestion becomes, by which it is known again. */
export const suggestionId = ({ kind, area: { x, y, width, height } }: SuggestedRedactionView): string =>
  `hide-${kind}-${x}-${y}-${width}-${height}`

export const redactionFor = (suggestion: SuggestedRedactionView): AnnotationOperation => ({
  kind: 'redact',
  id: suggestionId(suggestion),
  area: { ...suggestion.area },
  color: 'black',
})

/** A suggestion is covered as long as its redaction is there: undo and delete open it again. */
export type SuggestionState = 'open' | 'covered' | 'declined'

export const stateOfSuggestion = (
  suggestion: SuggestedRedactionView,
  operations: readonly AnnotationOperation[],
  declined: ReadonlySet<string>,
): SuggestionState => {
  const id = suggestionId(suggestion)
  if (operations.some((operation) => operation.id === id)) return 'covered'
  return declined.has(id) ? 'declined' : 'open'
}
