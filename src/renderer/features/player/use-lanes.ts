import { useMemo } from 'react'
import type { OrderView } from '../../../contract/view.ts'
import type { Lane } from './timeline-paint.ts'

/** What the scan measured along one recording; lanes without a measurement are left out. */
export const useLanes = ({ scans }: Pick<OrderView, 'scans'>, source: string): readonly Lane[] =>
  useMemo(() => {
    const read = scans.filter((scan) => scan.source === source).flatMap(({ codes }) => codes)
    const seconds = [...new Set(read.flatMap((code) => code.seconds))].sort((a, b) => a - b)
    return seconds.length > 0 ? [{ name: 'codes', seconds, level: seconds.map(() => 1) }] : []
  }, [scans, source])
