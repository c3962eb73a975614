import { useCallback, useMemo } from 'react'
import type { TimeSpan } from './time-scale.ts'
import type { StripTile } from './timeline-paint.ts'

export const useStrip = (source: string) => {
  const tiles = useMemo<readonly StripTile[]>(() => (source ? [] : []), [source])
  const onSpan = useCallback((_span: TimeSpan, _width: number): void => undefined, [])
  return { tiles, onSpan }
}
