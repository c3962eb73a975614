import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CandidateChoices } from '../domain/order/candidate-choice.ts'
import { caseReliesOn, type OriginalsPart, partFrom, withoutPart, withPart } from '../domain/order/moved-originals.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import type { Archive } from './ports/archive.ts'
import type { ChoiceStore } from './ports/choice-store.ts'
import type { MarkStore } from './ports/mark-store.ts'

export interface MovePorts {
  readonly archive: Archive
  readonly choices: ChoiceStore
  readonly marks: MarkStore
}

const notThere: Failure = {
  code: 'order.no-such-original',
  message: 'Not all of these files are part of this order any more. Look at its files again.',
}

const sameOrder: Failure = { code: 'order.same', message: 'These files are in this order already.' }

const inUse: Failure = {
  code: 'order.files-in-use',
  message: 'The claim or the correspondence of this order speaks of these files. Take them out there first.',
}

/** Both chains say where the files came from and went to; the one that gets them first: none may be in no order. */
const recordArrival = async (
  archive: Archive,
  from: Order,
  to: Order,
  part: OriginalsPart,
): Promise<Result<void, Failure>> => {
  for (const { sha256, byteLength, originalName, mediaType } of part.originals) {
    const subject = { sha256, bytes: byteLength, name: originalName, mediaType, fromOrder: from.id }
    const recorded = await archive.record(to.id, 'acquired', subject)
    if (!recorded.ok) return recorded
  }
  for (const { id } of part.exhibits) {
    const recorded = await archive.record(to.id, 'designated', { exhibit: id, fromOrder: from.id })
    if (!recorded.ok) return recorded
  }
  return succeed(undefined)
}

const choicesOf = (
  { putAway, shown }: CandidateChoices,
  wanted: ReadonlySet<Sha256>,
  inside: boolean,
): CandidateChoices => ({
  putAway: putAway.filter(({ source }) => wanted.has(source) === inside),
  shown: shown.filter(({ source }) => wanted.has(source) === inside),
})

/** Marks and decisions about suggestions go along. They are no evidence: no chain of custody speaks of them. */
const moveNotes = async (
  { marks, choices }: MovePorts,
  from: Order,
  to: Order,
  sources: readonly Sha256[],
): Promise<Result<void, Failure>> => {
  const wanted = new Set(sources)
  const [marked, chosen] = [await marks.list(from.id), await choices.read(from.id)]
  if (!marked.ok) return marked
  if (!chosen.ok) return chosen
  const mine = marked.value.filter(({ source }) => wanted.has(source))
  const decided = choicesOf(chosen.value, wanted, true)
  if (mine.length > 0) {
    const kept = await marks.update(to.id, (there) => [...there.filter(({ source }) => !wanted.has(source)), ...mine])
    const left = kept.ok ? await marks.update(from.id, (all) => all.filter(({ source }) => !wanted.has(source))) : kept
    if (!left.ok) return left
  }
  if (decided.putAway.length + decided.shown.length === 0) return succeed(undefined)
  const kept = await choices.update(to.id, (there) => {
    const others = choicesOf(there, wanted, false)
    return { putAway: [...others.putAway, ...decided.putAway], shown: [...others.shown, ...decided.shown] }
  })
  const left = kept.ok ? await choices.update(from.id, (all) => choicesOf(all, wanted, false)) : kept
  return left.ok ? succeed(undefined) : left
}

/**
 * Moves files from one order into another, with the exhibits, marks and decisions that hang on them; what is stated
 * about either order stays with it. The vault is not touched: the bytes lie where they lay.
 */
export const moveOriginals = async (
  ports: MovePorts,
  from: Order,
  to: Order,
  sources: readonly Sha256[],
): Promise<Result<{ readonly from: Order; readonly to: Order }, Failure>> => {
  const { archive } = ports
  const part = partFrom(from, sources)
  if (from.id === to.id) return fail(sameOrder)
  if (part.originals.length === 0 || part.originals.length < new Set(sources).size) return fail(notThere)
  if (caseReliesOn(from, part)) return fail(inUse)
  const arrived = await recordArrival(archive, from, to, part)
  if (!arrived.ok) return arrived
  const grown = await changeOrder(archive, to, (latest) => withPart(latest, part))
  if (!grown.ok) return grown
  const moved = await moveNotes(ports, from, to, sources)
  if (!moved.ok) return moved
  const gone = { fields: ['originals'], originals: [...sources], toOrder: to.id }
  const recorded = await archive.record(from.id, 'order-edited', gone)
  if (!recorded.ok) return recorded
  const left = await changeOrder(archive, from, (latest) => withoutPart(latest, sources))
  return left.ok ? succeed({ from: left.value, to: grown.value }) : left
}
