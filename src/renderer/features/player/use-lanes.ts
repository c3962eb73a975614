import { useMemo } from 'react'
import type { Lane } from './timeline-paint.ts'

export const useLanes = (source: string): readonly Lane[] => useMemo(() => (source ? [] : []), [source])
