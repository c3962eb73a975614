import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { formatTimebase, toSeconds } from '../../domain/media/presentation-time.ts'
import { type ClaimReason, claimReasons, type OrderFacts } from '../../domain/order/order.ts'
import { orderNumberOf } from '../../domain/order/order-number.ts'
import { trackingSentence } from '../../domain/order/tracking-finding.ts'
import type { Desk } from '../../workflow/desk.ts'
import { pickCandidates } from '../../workflow/pick-candidates.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall, usageFailure } from '../command.ts'
import { openDesk } from '../compose.ts'

import { bundleDocument, bundleLines, bundlePlace } from './bundle.ts'
import { rejection } from './import.ts'

const usage =
  'auto FILE… --order ID --out DIR [--platform P] [--reason R] [--lang L] [--tracking T] [--archive DIR] [--exhibits N]'

/** As many as a reviewer looks through, and as many as most forms take. */
const defaultExhibits = 8

const factsOf = (call: CommandCall): Result<OrderFacts, Failure> => {
  const reason = call.text('reason')
  if (reason !== undefined && !claimReasons.includes(reason as ClaimReason)) {
    return fail(usageFailure(`There is no reason “${reason}”. Known are: ${claimReasons.join(', ')}.`))
  }
  const platform = call.text('platform')
  const tracking = call.text('tracking')
  return succeed({
    ...(platform === undefined ? {} : { platform }),
    ...(reason === undefined ? {} : { reason: reason as ClaimReason }),
    ...(tracking === undefined ? {} : { trackingNumber: tracking }),
  })
}

const runJob = async (
  desk: Desk,
  call: CommandCall,
  id: string,
  directory: string,
  facts: OrderFacts,
  count: number,
) => {
  const outcome = await desk.importFiles(id, call.positionals, call.onProgress, call.signal)
  if (!outcome.ok) return outcome
  const { imported, rejected } = outcome.value
  for (const { name, message } of rejected) call.say(`Not imported: ${name}. ${message}`)
  const [first] = rejected
  if (imported.length === 0) {
    return fail<Failure>(first ? rejection(first) : incompleteCall(usage))
  }
  const { order } = outcome.value
  const orderNumber = orderNumberOf(order)
  const numbered = orderNumber === null ? {} : { orderNumber }
  const edited = await desk.editFacts(id, { ...order.facts, ...numbered, ...facts })
  if (!edited.ok) return edited
  const picks = await pickCandidates(desk, edited.value, count, call.onProgress, call.signal)
  if (!picks.ok) return picks
  const photos = await desk.readPhotos(id, call.onProgress, call.signal)
  if (!photos.ok) return photos
  const designated = await desk.designate(id, picks.value, call.onProgress, call.signal)
  if (!designated.ok) return designated
  const language = call.text('lang') ?? 'en'
  const draft = await desk.draft(id, { language, target: null, variant: 'long', ascii: false })
  if (!draft.ok) return draft
  const target = { ...bundlePlace(directory), language, target: null, zip: false }
  const exported = await desk.exportBundle(id, target, call.onProgress, call.signal)
  if (!exported.ok) return exported
  const state = await desk.state(id)
  if (!state.ok) return state
  const unreadable = state.value.discoveries.reduce((sum, { scan }) => sum + scan.unreadable.length, 0)
  const found = state.value.discoveries.flatMap((discovery) => discovery.found.map(({ candidate }) => candidate))
  const sound =
    exported.value.verification.ok && rejected.length === 0 && designated.value.failed.length === 0 && unreadable === 0
  const output: CommandOutput = {
    sound,
    document: {
      ...bundleDocument(exported.value),
      candidates: found.map(({ at, ...rest }) => ({
        ...rest,
        pts: at.pts,
        timebase: formatTimebase(at.timebase),
        seconds: toSeconds(at),
      })),
      draft: draft.value,
      trackingNumbers: state.value.tracking,
      continuity: state.value.discoveries.map(({ source, scan }) => ({ source, ...scan.continuity })),
      imported,
      rejected,
      failed: designated.value.failed,
      unreadableFrames: unreadable,
    },
    lines: [
      `Found    ${found.length} candidate frames, ${designated.value.order.exhibits.length} taken as exhibits`,
      ...state.value.tracking.map((finding) => `Tracking ${trackingSentence(finding)}`),
      ...(unreadable > 0 ? [`Note     ${unreadable} frames of the video could not be read`] : []),
      ...imported.flatMap(({ name, warnings }) => warnings.map((warning) => `Note     ${name}: ${warning}`)),
      ...designated.value.failed.map(({ message }) => `Note     ${message}`),
      ...bundleLines(exported.value),
      '',
      ...draft.value.text.split('\n'),
    ],
  }
  return succeed(output)
}

export const autoCommand: Command = {
  name: 'auto',
  usage,
  summary: 'The whole job in one call: import, scan, pick, draft, bundle.',
  options: {
    order: { type: 'string' },
    out: { type: 'string' },
    platform: { type: 'string' },
    reason: { type: 'string' },
    lang: { type: 'string' },
    tracking: { type: 'string' },
    archive: { type: 'string' },
    exhibits: { type: 'string' },
  },
  async run(call) {
    const id = call.text('order')
    const directory = call.text('out')
    const count = Number(call.text('exhibits') ?? defaultExhibits)
    if (!id || !directory || call.positionals.length === 0) return fail(incompleteCall(usage))
    if (!Number.isInteger(count) || count < 1 || count > 60)
      return fail(usageFailure('--exhibits takes a whole number from 1 to 60.'))
    const facts = factsOf(call)
    if (!facts.ok) return facts
    // Without an archive of the user's own, one lives beside the bundle for as long as the job takes: on the same disk.
    const given = call.text('archive')
    const archive = given ?? `${resolve(directory)}.archive-${process.pid}`
    const opened = await openDesk(archive, { create: true })
    if (!opened.ok) return opened
    try {
      return await runJob(opened.value.desk, call, id, directory, facts.value, count)
    } finally {
      await opened.value.close()
      if (given === undefined) await rm(archive, { recursive: true, force: true })
    }
  },
}
