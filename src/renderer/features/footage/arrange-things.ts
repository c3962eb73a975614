import type { CandidateView, ExhibitView, FrameView } from '../../../contract/view.ts'
import { type FrameName, type Thing, viewsOf } from './things.ts'

export const groupNames = ['codes', 'labels', 'markings', 'items', 'damage', 'other'] as const
export type GroupName = (typeof groupNames)[number]

const groupOf: Readonly<Record<CandidateView['kind'], GroupName>> = {
  code: 'codes',
  label: 'labels',
  marking: 'markings',
  item: 'items',
  damage: 'damage',
  other: 'other',
}

/** A frame that stands for a thing; its picture is null where the scan kept none, and then taken from the recording. */
export type ShownView = Omit<FrameView, 'thumbnail'> & { readonly thumbnail: string | null }

export interface ThingGroup {
  readonly name: GroupName
  readonly things: readonly Thing[]
}

const byRank = (a: Thing, b: Thing): number =>
  a.candidate.rank - b.candidate.rank || b.candidate.score - a.candidate.score || a.place - b.place

/** Groups that hold something. While the scan runs, each thing stays where it was put, so that nothing jumps. */
export const groupThings = (things: readonly Thing[], scanning: boolean): readonly ThingGroup[] =>
  groupNames.flatMap((name) => {
    const own = things.filter(({ candidate }) => groupOf[candidate.kind] === name)
    const sorted = [...own].sort(scanning ? (a, b) => a.place - b.place : byRank)
    return sorted.length > 0 ? [{ name, things: sorted }] : []
  })

/** One recording after the other, each in the order of its film. */
export const thingsByTime = (things: readonly Thing[], sources: readonly string[]): readonly Thing[] =>
  [...things].sort(
    (a, b) =>
      sources.indexOf(a.candidate.source) - sources.indexOf(b.candidate.source) ||
      a.candidate.seconds - b.candidate.seconds,
  )

export const exhibitAt = (exhibits: readonly ExhibitView[], { source, ordinal }: FrameName): ExhibitView | undefined =>
  exhibits.find((exhibit) => exhibit.source === source && exhibit.ordinal === ordinal)

/** The view that stands for a thing: the one chosen, else the one that is an exhibit, else the scan's first. */
export const shownView = (thing: Thing, chosen: ShownView | undefined, exhibits: readonly ExhibitView[]): ShownView => {
  const views = viewsOf(thing)
  const { source } = thing.candidate
  const lead = views[0] as FrameView
  if (chosen) return views.find(({ ordinal }) => ordinal === chosen.ordinal) ?? chosen
  return views.find(({ ordinal }) => exhibitAt(exhibits, { source, ordinal })) ?? lead
}
