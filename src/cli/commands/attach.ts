import { basename, dirname, resolve } from 'node:path'
import { createSourceFiles } from '../../adapters/source/source-files.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { AttachmentLimits } from '../../domain/report/attachments/attachment-limits.ts'
import { attachmentSays, type ExportedAttachments } from '../../workflow/export-attachments.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall } from '../command.ts'
import { parseLimits } from '../limits-file.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'attach --archive DIR --order ID --out DIR [--target ID] [--limits FILE.json] [--lang en]'

const mostLimitsBytes = 100_000

const ownLimits = async (file: string | undefined): Promise<Result<AttachmentLimits | null, Failure>> => {
  if (file === undefined) return succeed(null)
  const read = await createSourceFiles().read(file, mostLimitsBytes)
  return read.ok ? parseLimits(new TextDecoder().decode(read.value)) : read
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`

const outputOf = (exported: ExportedAttachments, order: Order): CommandOutput => {
  const { folder, target, files, leftOut, missing, notes, receipt } = exported
  const together = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    sound: missing.length === 0,
    document: {
      folder,
      target: { id: target.id, name: target.name, limits: target.limits },
      files: files.map(({ place: _, ...file }) => ({ file: `${folder}/attachments/${file.name}`, ...file })),
      leftOut: leftOut.map(({ exhibit: { id, label }, reason, message }) => ({ exhibit: id, label, reason, message })),
      missing,
      notes,
      receipt,
    },
    lines: [
      `For      ${target.name}`,
      `Folder   ${folder}/attachments`,
      ...files.flatMap((file) => [
        `  ${file.name.padEnd(16)} ${sizeOf(file.bytes).padStart(8)}  ${attachmentSays(order, file)}`,
        ...file.notes.map((note) => `      ${note}`),
      ]),
      `Together ${files.length} files, ${sizeOf(together)}`,
      ...leftOut.map(({ message }) => `Left out ${message}`),
      ...missing.map(({ name, exhibits }) =>
        exhibits.length === 0
          ? `Missing  No exhibit shows ${name}. Designate one first.`
          : `Missing  No attachment shows ${name}, though an exhibit does.`,
      ),
      ...notes.map((note) => `Note     ${note}`),
      `Receipt  ${folder}/receipt.txt (stays with you)`,
    ],
  }
}

const run = async (call: CommandCall, archive: string, id: string, out: string) => {
  const limits = await ownLimits(call.text('limits'))
  if (!limits.ok) return limits
  return withDesk(archive, async ({ desk }) => {
    const order = await desk.find(id)
    if (!order.ok) return order
    const path = resolve(out)
    const request = {
      directory: dirname(path),
      name: basename(path),
      language: call.text('lang') ?? 'en',
      target: call.text('target') ?? null,
      limits: limits.value,
    }
    const exported = await desk.attach(id, request, call.onProgress, call.signal)
    return exported.ok ? succeed(outputOf(exported.value, order.value)) : exported
  })
}

export const attachCommand: Command = {
  name: 'attach',
  usage,
  summary: 'Makes the pictures and clips that fit a form: a receiver’s, a size (xs to l), or limits of your own.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    out: { type: 'string' },
    target: { type: 'string' },
    limits: { type: 'string' },
    lang: { type: 'string' },
  },
  async run(call) {
    const [archive, id, out] = [call.text('archive'), call.text('order'), call.text('out')]
    return archive && id && out ? run(call, archive, id, out) : fail(incompleteCall(usage))
  },
}
