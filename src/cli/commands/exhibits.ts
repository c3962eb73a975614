import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Exhibit } from '../../domain/evidence/exhibit.ts'
import { type BaseProvenance, baseOf } from '../../domain/evidence/provenance.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { parseFrameRequest, resolveFrame } from '../../domain/media/frame-request.ts'
import { formatTimebase } from '../../domain/media/presentation-time.ts'
import type { Order } from '../../domain/order/order.ts'
import type { Pick } from '../../workflow/designate-exhibits.ts'
import { pickCandidates } from '../../workflow/pick-candidates.ts'
import { probeOriginal } from '../../workflow/probe-original.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import { type OpenDesk, openDesk } from '../compose.ts'

const usage = 'exhibits --archive DIR --order ID [--add FILE@T] [--auto N]'

const frameTime = (base: BaseProvenance) =>
  base.kind === 'frame' ? { pts: base.at.pts, timebase: formatTimebase(base.at.timebase) } : {}

export const exhibitsDocument = (exhibits: readonly Exhibit[]): Readonly<Record<string, unknown>> => ({
  exhibits: exhibits.map(({ id, label, caption, kind, asset, codes, provenance }) => ({
    id,
    label,
    caption,
    kind,
    asset,
    codes,
    ...frameTime(baseOf(provenance)),
    provenance,
  })),
})

/** FILE may be the name under which it was imported, the first digits of its SHA-256, or the file itself. */
const originalNamed = async (open: OpenDesk, order: Order, name: string, signal: AbortSignal) => {
  const byName = order.originals.find(
    ({ originalName, sha256 }) => originalName === basename(name) || (name.length >= 8 && sha256.startsWith(name)),
  )
  if (byName || !statSync(name, { throwIfNoEntry: false })?.isFile()) return byName
  const hashed = await open.ports.sources.hash(resolve(name), () => undefined, signal)
  return hashed.ok ? order.originals.find(({ sha256 }) => sha256 === hashed.value.sha256) : undefined
}

const namedPick = async (
  open: OpenDesk,
  order: Order,
  text: string,
  signal: AbortSignal,
): Promise<Result<Pick, Failure>> => {
  const at = text.lastIndexOf('@')
  const name = at < 0 ? text : text.slice(0, at)
  const original = await originalNamed(open, order, name, signal)
  if (!original)
    return fail({ code: 'order.no-such-original', message: `The order holds no file “${name}”. Import it first.` })
  if (original.kind !== 'video') return succeed({ source: original.sha256, ordinal: null })
  const request = at < 0 ? null : parseFrameRequest(text.slice(at + 1))
  if (request === null) return fail(usageFailure('Say which frame: FILE@12.5, FILE@pts:N or FILE@frame:N.'))
  const media = await probeOriginal(open.ports, original.sha256, signal)
  if (!media.ok) return media
  const ordinal = resolveFrame(media.value.frames, request)
  if (ordinal === null)
    return fail({ code: 'media.no-such-frame', message: `The video shows no frame at ${text.slice(at + 1)}.` })
  return succeed({ source: original.sha256, ordinal })
}

const picksOf = async (open: OpenDesk, order: Order, call: CommandCall): Promise<Result<readonly Pick[], Failure>> => {
  const add = call.text('add')
  const auto = call.text('auto')
  const picks: Pick[] = []
  for (const text of add === undefined ? [] : add.split(',')) {
    const pick = await namedPick(open, order, text, call.signal)
    if (!pick.ok) return pick
    picks.push(pick.value)
  }
  if (auto === undefined) return succeed(picks)
  if (!/^[1-9]\d?$/.test(auto)) return fail(usageFailure('--auto takes a whole number from 1 to 99.'))
  const chosen = await pickCandidates(open.desk, order, Number(auto), call.onProgress, call.signal)
  return chosen.ok ? succeed([...picks, ...chosen.value]) : chosen
}

export const exhibitsCommand: Command = {
  name: 'exhibits',
  usage,
  summary: 'Lists the exhibits, adds frames by time, or takes the N best that discovery finds.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    add: { type: 'string' },
    auto: { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id) return fail(incompleteCall(usage))
    const opened = await openDesk(archive, { create: false })
    if (!opened.ok) return opened
    const open = opened.value
    try {
      const order = await open.desk.find(id)
      if (!order.ok) return order
      const picks = await picksOf(open, order.value, call)
      if (!picks.ok) return picks
      const outcome = await open.desk.designate(id, picks.value, call.onProgress, call.signal)
      if (!outcome.ok) return outcome
      const { exhibits } = outcome.value.order
      return succeed({
        sound: outcome.value.failed.length === 0,
        document: {
          ...exhibitsDocument(exhibits),
          ...(outcome.value.failed.length > 0 ? { failed: outcome.value.failed } : {}),
        },
        lines: [
          ...exhibits.map(({ label, caption }) => `${label}  ${caption}`),
          ...outcome.value.failed.map(({ message }) => message),
        ],
      })
    } finally {
      await open.close()
    }
  },
}
