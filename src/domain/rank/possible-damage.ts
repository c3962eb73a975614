import type { SubjectKind } from '../kernel/reading.ts'
import { possibleDamage, type SuggestedSpot } from '../scan/damage/seen-again.ts'
import type { Thing } from './things.ts'

/** What has been read is told by what was read; only the rest may be suggested as damage. */
const openKinds: ReadonlySet<SubjectKind> = new Set(['item', 'other'])

/** The spot for which a thing of this kind is shown as possible damage instead; null for most. */
export const suggestedDamage = ({ best, others }: Thing, kind: SubjectKind): SuggestedSpot | null => {
  const sightings = [best, ...others]
  if (!openKinds.has(kind) || !best.surface || sightings.some(({ codes }) => codes.length > 0)) return null
  return possibleDamage(sightings.flatMap(({ surface }) => (surface ? [surface] : [])))
}

/** Says what is seen and leaves what it is to the person who looks. */
export const damageReason = ({ spot, views }: SuggestedSpot): string => {
  const shade = spot.darker ? 'dark' : 'bright'
  const form = spot.form === 'line' ? `an irregular ${shade} crack-like line` : `an irregular ${shade} patch`
  const seen = views > 1 ? `seen in ${views} views` : 'seen in one view'
  return `${form} on an otherwise even surface, ${seen}; look whether it is damage`
}
