import type { PhotoReadingView } from '../../src/contract/photo-view.ts'
import type { Order } from '../../src/domain/order/order.ts'
import type { SuggestedValue } from '../../src/domain/order/reading/suggestions.ts'
import { type PhotoReading, photoSuggestions } from '../../src/workflow/read-photo.ts'

const valueView = (value: SuggestedValue): PhotoReadingView['suggestions'][number]['value'] => {
  switch (value.kind) {
    case 'amount':
      return { kind: value.kind, readings: [...value.readings] }
    case 'date':
      return { kind: value.kind, readings: [...value.readings] }
    default:
      return value
  }
}

export const photoReadingView = (reading: PhotoReading, order: Order): PhotoReadingView => ({
  source: reading.source,
  width: reading.width,
  height: reading.height,
  codes: reading.codes.map(({ format, text, box }) => ({ format, text, box: [...box] })),
  lines: reading.lines.map(({ text, confidence, box }) => ({ text, confidence, box: [...box] })),
  searchText: reading.searchText,
  suggestions: photoSuggestions(reading, order).map(({ value, text, box, confidence, sure, reason }) => ({
    value: valueView(value),
    text,
    box: [...box],
    confidence,
    sure,
    reason,
  })),
  withoutText: reading.withoutText,
})
