import { useEffect, useMemo } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import type { OrderView } from '../../../contract/view.ts'
import { useAnswer, useInvalidate } from '../../data/ask.tsx'
import type { Lane } from './timeline-paint.ts'

/** Parts of the film that are measured apart: finer than any screen shows the whole of it. */
const buckets = 3000

const laneNames = ['sharpness', 'text', 'codes'] as const

type Measured = Pick<RequestOutput<'playback.lanes'>, 'fromSeconds' | 'untilSeconds'>

const laneOf = (
  name: Lane['name'],
  { fromSeconds, untilSeconds }: Measured,
  values: readonly (number | null)[],
): Lane => {
  const each = (untilSeconds - fromSeconds) / values.length
  const known = values.flatMap((level, part) =>
    level === null ? [] : [{ at: fromSeconds + (part + 0.5) * each, level }],
  )
  return { name, seconds: known.map(({ at }) => at), level: known.map(({ level }) => level) }
}

export interface KnownLanes {
  readonly lanes: readonly Lane[]
  /** Whether the recording was looked through: without that only its sound is known. */
  readonly isScanned: boolean
}

/** What the scan measured along one recording, and its sound; lanes without a measurement are left out; nothing is asked before `enabled`. */
export const useLanes = ({ scans }: Pick<OrderView, 'scans'>, source: string, enabled: boolean): KnownLanes => {
  const isRead = scans.some((scan) => scan.source === source)
  const invalidate = useInvalidate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end of a scan is what makes the lanes new
  useEffect(() => invalidate('playback.lanes'), [invalidate, isRead])
  const { data: measured } = useAnswer('playback.lanes', { source, buckets }, { enabled })
  const { data: sound } = useAnswer('playback.sound', { source, buckets }, { enabled })
  return useMemo(() => {
    const lanes = laneNames.flatMap((name) => {
      const values = measured?.[name]
      return measured && values ? [laneOf(name, measured, values)] : []
    })
    const peaks = sound?.peaks?.map((peak) => peak && Math.max(-peak.low, peak.high, 0))
    return {
      lanes: sound && peaks ? [...lanes, laneOf('sound', sound, peaks)] : lanes,
      isScanned: lanes.length > 0,
    }
  }, [measured, sound])
}
