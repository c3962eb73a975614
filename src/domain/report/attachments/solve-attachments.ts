import type { ArguedExhibit } from './argument-order.ts'
import { type AttachmentLimits, clipBytes, pictureEnding, takesClips } from './attachment-limits.ts'
import {
  type AttachmentPlan,
  type LeftOutAttachment,
  type LeftOutReason,
  leaveOut,
  missingElements,
  type PlannedAttachment,
  type PlannedClip,
  shownIn,
} from './attachment-plan.ts'
import { type ClipCandidate, clipCandidates, type RecordingSpan } from './clip-candidates.ts'
import { attachmentName } from './file-name.ts'
import { groupPictures, mostInFiles } from './group-pictures.ts'
import { pickExhibits } from './pick-exhibits.ts'
import type { RequiredElement } from './required-elements.ts'
import { shareBytes } from './share-bytes.ts'

export interface AttachmentProblem {
  /** In the order of the argument. */
  readonly argued: readonly ArguedExhibit[]
  readonly required: readonly RequiredElement[]
  /** Recordings that clips may be cut from; empty where none are wanted. */
  readonly recordings: readonly RecordingSpan[]
  readonly limits: AttachmentLimits
  /** Exhibits that are not legible beside others in one picture. */
  readonly alone: ReadonlySet<string>
  /** Exhibits that were tried and left out, with the reason. */
  readonly given: ReadonlyMap<string, LeftOutReason>
}

/** Below this a picture shows little; of our making, no form's limit. */
const leastPictureBytes = 30_000

/** A picture of several is no larger than this by itself: two full pictures across. */
const sheetBytes = 4_000_000

/** Below this rate of bits print in a clip is lost: measured at 0.4 Mbit/s, where most codes were. No form's limit. */
const leastClipRate = 1_200_000

/** More clips than this nobody looks through; no form's limit. */
const mostClips = 3

/** The part of the bytes together that a clip may have, when there is one. */
const clipShare = 0.4

const least = (...values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.min(...known)
}

const clipSeconds = (bytes: number | null, { maxVideoSeconds }: AttachmentLimits): number | null =>
  least(maxVideoSeconds, bytes === null ? null : (bytes * 8) / leastClipRate)

interface ChosenClips {
  readonly clips: readonly ClipCandidate[]
  /** The most bytes of each. */
  readonly budget: number | null
}

const fewFiles = 4

/** The clips that show most, in the files that are left for them: one beside few files, every stretch where there are enough. */
const chooseClips = ({ argued, recordings, limits, given }: AttachmentProblem): ChosenClips => {
  const none: ChosenClips = { clips: [], budget: null }
  const pictures = argued.filter(({ exhibit }) => !given.has(exhibit.id)).length
  const { maxFiles, maxTotalBytes } = limits
  if (!takesClips(limits) || (maxFiles !== null && maxFiles < fewFiles && pictures >= maxFiles)) return none
  const most = maxFiles === null ? mostClips : Math.min(mostClips, Math.max(1, maxFiles - pictures))
  const share = (clips: number): number | null =>
    least(clipBytes(limits), maxTotalBytes === null ? null : Math.floor((maxTotalBytes * clipShare) / clips))
  const clips = clipCandidates(argued, recordings, clipSeconds(share(1), limits)).slice(0, most)
  const [first] = clips
  if (first === undefined) return none
  return maxTotalBytes === null ? { clips, budget: share(1) } : { clips: [first], budget: share(1) }
}

interface Fitted {
  readonly groups: readonly (readonly ArguedExhibit[])[]
  readonly budgets: readonly (number | null)[]
}

const wantOf = (group: readonly ArguedExhibit[], cap: number | null): number => {
  const bytes = group.reduce((sum, { exhibit }) => sum + exhibit.byteLength, 0)
  return Math.min(group.length > 1 ? Math.min(bytes, sheetBytes) : bytes, cap ?? Number.POSITIVE_INFINITY)
}

const fitBytes = (groups: readonly (readonly ArguedExhibit[])[], cap: number | null, total: number | null): Fitted => {
  if (total === null) return { groups, budgets: groups.map(() => cap) }
  return {
    groups,
    budgets: shareBytes(
      groups.map((group) => wantOf(group, cap)),
      total,
    ),
  }
}

const isStarved = ({ groups, budgets }: Fitted, cap: number | null): boolean =>
  budgets.some((budget, index) => {
    const wanted = wantOf(groups[index] ?? [], cap)
    return budget !== null && budget < Math.min(leastPictureBytes, wanted)
  })

/** As many exhibits as the files and the bytes together can hold; fewer until each has bytes enough to show something. */
const fitPictures = (
  { required, limits, alone }: AttachmentProblem,
  candidates: readonly ArguedExhibit[],
  slots: number | null,
  total: number | null,
): { fitted: Fitted; leftOut: readonly LeftOutAttachment[] } => {
  const lone = candidates.filter(({ exhibit }) => alone.has(exhibit.id)).length
  const room =
    slots === null ? candidates.length : Math.min(candidates.length, mostInFiles(slots, Math.min(lone, slots)))
  let reason: LeftOutReason = 'too-many'
  for (let most = room; ; most--) {
    const kept = pickExhibits(candidates, required, most)
    const groups = groupPictures(kept, slots ?? kept.length, alone)
    const crowded = groups.some((group) => group.length > 1 && group.some(({ exhibit }) => alone.has(exhibit.id)))
    const fitted = fitBytes(groups, limits.maxBytesPerFile, total)
    const starved = isStarved(fitted, limits.maxBytesPerFile)
    if (starved) reason = 'too-much-together'
    if (most > 0 && (crowded || starved)) continue
    const out = candidates.filter((one) => !kept.includes(one)).map(({ exhibit }) => leaveOut(exhibit, reason))
    return { fitted, leftOut: out }
  }
}

/**
 * Which exhibits go into which files for one form: never over a limit that is known, in the order of the argument,
 * numbered as the text numbers its photos. Where there are fewer files than exhibits, the lighter ones share a picture;
 * where that is not enough, the lightest are left out and named. A required element is kept as long as any exhibit
 * shows it and fits, and named in `missing` otherwise.
 */
export const solveAttachments = (problem: AttachmentProblem): AttachmentPlan => {
  const { argued, required, limits, given } = problem
  const refused = argued.flatMap(({ exhibit }) => {
    const reason = given.get(exhibit.id)
    return reason === undefined ? [] : [leaveOut(exhibit, reason)]
  })
  const candidates = argued.filter(({ exhibit }) => !given.has(exhibit.id))
  const ending = pictureEnding(limits)
  const { clips, budget: clipBudget } = chooseClips(problem)
  const slots = limits.maxFiles === null ? null : limits.maxFiles - clips.length
  const total = limits.maxTotalBytes === null ? null : limits.maxTotalBytes - (clipBudget ?? 0) * clips.length
  const { fitted, leftOut } =
    ending === null
      ? { fitted: { groups: [], budgets: [] }, leftOut: candidates.map(({ exhibit }) => leaveOut(exhibit, 'format')) }
      : fitPictures(problem, candidates, slots, total)
  const files: PlannedAttachment[] = []
  const unnamed: LeftOutAttachment[] = []
  for (const [index, group] of fitted.groups.entries()) {
    const [first] = group
    if (first === undefined) continue
    const budget = fitted.budgets[index] ?? null
    const word = group.length > 1 ? 'sheet' : first.exhibit.kind
    const name = attachmentName(first.number, word, ending ?? 'jpg', limits)
    if (name === null) unnamed.push(...group.map(({ exhibit }) => leaveOut(exhibit, 'name')))
    else if (group.length === 1)
      files.push({ kind: 'picture', name, budget, number: first.number, exhibit: first.exhibit })
    else files.push({ kind: 'sheet', name, budget, tiles: group.map(({ number, exhibit }) => ({ number, exhibit })) })
  }
  const filmed = clips.flatMap((clip, index): readonly PlannedClip[] => {
    const name = attachmentName(argued.length + 1 + index, 'clip', 'mp4', limits)
    return name === null ? [] : [{ kind: 'clip', name, budget: clipBudget, clip }]
  })
  return {
    files: [...files, ...filmed],
    leftOut: [...refused, ...leftOut, ...unnamed],
    missing: missingElements(required, shownIn(files)),
    notes: notesOf(problem, filmed),
  }
}

const notesOf = ({ recordings, limits }: AttachmentProblem, filmed: readonly PlannedClip[]): readonly string[] => {
  if (recordings.length === 0) return []
  if (!takesClips(limits)) return ['The form takes no video: give the moments of the recording in the text.']
  return filmed.length === 0
    ? ['No clip of the recording fits beside the pictures; the full bundle has the recording.']
    : []
}
