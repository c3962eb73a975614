import { basename, dirname, resolve } from 'node:path'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { exhibitsPerPage, paperSizes, type ReportLayout } from '../../domain/report/report-layout.ts'
import type { ExportedOrder } from '../../workflow/export-order.ts'
import { type Command, type CommandOutput, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'

const usage =
  'bundle --archive DIR --order ID --out DIR [--target aliexpress] [--lang en] [--paper a4|letter] [--per-page 1|2] [--zip] [--bag]'

/** `--out` names the bundle's own folder. */
export const bundlePlace = (out: string): { readonly directory: string; readonly name: string | null } => {
  const path = resolve(out)
  return { directory: dirname(path), name: basename(path) || null }
}

export const bundleDocument = ({
  bundle,
  pdf,
  manifest,
  zip,
  rootSha256,
  verification,
  attachments,
  warnings,
}: ExportedOrder) => ({
  bundle,
  pdf,
  manifest,
  ...(zip === null ? {} : { zip }),
  rootSha256,
  verification,
  attachments,
  warnings,
})

export const bundleLines = (exported: ExportedOrder): readonly string[] => [
  `Bundle   ${exported.bundle}`,
  `Report   ${exported.pdf}`,
  ...(exported.zip === null ? [] : [`Zip      ${exported.zip}`]),
  `Root     ${exported.rootSha256}`,
  exported.verification.ok
    ? `Verified ${exported.verification.checks.filter(({ state }) => state === 'pass').length} checks passed after reading everything back`
    : `Verified NO: ${exported.verification.findings.map(({ path, kind }) => `${path} ${kind}`).join(', ')}`,
  ...exported.warnings.map((warning) => `Note     ${warning}`),
]

export const bundleOutput = (exported: ExportedOrder): CommandOutput => ({
  sound: exported.verification.ok,
  document: bundleDocument(exported),
  lines: bundleLines(exported),
})

const layoutOf = (paper: string, count: string): ReportLayout | null => {
  const size = paperSizes.find((one) => one === paper)
  const perPage = exhibitsPerPage.find((one) => String(one) === count)
  return size && perPage ? { paper: size, perPage } : null
}

export const bundleCommand: Command = {
  name: 'bundle',
  usage,
  summary: 'Exports the order as a folder that a stranger can verify, and verifies it.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    out: { type: 'string' },
    target: { type: 'string' },
    lang: { type: 'string' },
    paper: { type: 'string' },
    'per-page': { type: 'string' },
    zip: { type: 'boolean' },
    bag: { type: 'boolean' },
  },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    const directory = call.text('out')
    const layout = layoutOf(call.text('paper') ?? 'a4', call.text('per-page') ?? '1')
    if (!archive || !id || !directory || layout === null) return fail(incompleteCall(usage))
    const opened = await openDesk(archive, { create: false })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const target = {
        ...bundlePlace(directory),
        language: call.text('lang') ?? 'en',
        target: call.text('target') ?? null,
        zip: call.flag('zip'),
        bag: call.flag('bag'),
        layout,
      }
      const exported = await desk.exportBundle(id, target, call.onProgress, call.signal)
      return exported.ok ? succeed(bundleOutput(exported.value)) : exported
    } finally {
      await close()
    }
  },
}
