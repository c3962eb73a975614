import type { RequestInput, RequestName } from '../contract/requests.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { attachmentChoices } from '../workflow/attachment-targets.ts'
import { attachmentsView, attachmentTargetView } from '../workflow/attachments-view.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import type { ExportedOrder } from '../workflow/export-order.ts'
import { bundleView } from '../workflow/order-views.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type BundleRequest = 'bundle.preview' | 'attachments.targets'

/** What main asks after the user named a folder: paths never come from the window. */
export interface FolderAnswers {
  'bundle.export-to'(
    input: RequestInput<'bundle.export'> & { readonly directory: string },
  ): Promise<Result<{ jobId: string }, Failure>>
  'attachments.make-to'(input: {
    orderId: string
    target: string | null
    directory: string
  }): Promise<Result<{ jobId: string }, Failure>>
}

/** Most bytes of a manifest and of a report that are read back for the window. */
const mostManifestBytes = 64 * 1024 * 1024
const mostReportBytes = 1024 * 1024 * 1024

/** The bundle as it lies on disk, with its report in the cache for a look. */
const writtenBundle = async (ports: DeskPorts, exported: ExportedOrder) => {
  const opened = await ports.bundles.open(exported.bundle)
  if (!opened.ok) return opened
  const reader = opened.value
  try {
    const manifest = await reader.text('manifest.json', mostManifestBytes)
    if (!manifest.ok) return manifest
    const report = await reader.bytes('evidence.pdf', mostReportBytes)
    if (!report.ok) return report
    const pdf = await ports.cache.put(report.value)
    if (!pdf.ok) return pdf
    const { files } = JSON.parse(manifest.value) as { files: readonly { bytes: number }[] }
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    return succeed(bundleView(exported, pdf.value.sha256, files.length + 2, bytes))
  } finally {
    await reader.close()
  }
}

/** Bundle, preview and the files for a form. */
export const createBundleAnswers = ({
  ports,
  desk,
  jobs,
  told,
}: AnswerContext): AnswersTo<Extract<RequestName, BundleRequest>> & FolderAnswers => ({
  async 'bundle.preview'({ orderId, language, layout }) {
    const jobId = jobs.start('preview', orderId, 'evidence.pdf', async (onProgress, signal) => {
      const pdf = await desk.preview(orderId, language, layout, onProgress, signal)
      return pdf.ok ? succeed({ pdf: pdf.value }) : pdf
    })
    return succeed({ jobId })
  },
  async 'attachments.targets'({ orderId }) {
    const order = await desk.find(orderId)
    const choices = order.ok ? await attachmentChoices(ports, order.value) : order
    return choices.ok ? succeed(choices.value.map(attachmentTargetView)) : choices
  },
  async 'bundle.export-to'({ orderId, directory, language, layout, zip }) {
    const jobId = jobs.start('export', orderId, directory, async (onProgress, signal) => {
      const wanted = { directory, name: null, language, target: null, zip, layout }
      const exported = await desk.exportBundle(orderId, wanted, onProgress, signal)
      if (!exported.ok) return exported
      const written = await writtenBundle(ports, exported.value)
      await told(orderId)
      return written
    })
    return succeed({ jobId })
  },
  async 'attachments.make-to'({ orderId, target, directory }) {
    const order = await desk.find(orderId)
    if (!order.ok) return order
    const jobId = jobs.start('attach', orderId, directory, async (onProgress, signal) => {
      const request = { directory, name: null, language: 'en', target, limits: null }
      const made = await desk.attach(orderId, request, onProgress, signal)
      if (!made.ok) return made
      await told(orderId)
      return succeed(attachmentsView(order.value, made.value))
    })
    return succeed({ jobId })
  },
})
