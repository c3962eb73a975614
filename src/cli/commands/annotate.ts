import { createSourceFiles } from '../../adapters/source/source-files.ts'
import type { AnnotationOperation } from '../../domain/evidence/annotation.ts'
import { describeOperation } from '../../domain/evidence/annotation-words.ts'
import type { Exhibit } from '../../domain/evidence/exhibit.ts'
import { parseOperations } from '../../domain/evidence/parse-operations.ts'
import { baseOf } from '../../domain/evidence/provenance.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import { exposuresOf } from '../../domain/report/exposures.ts'
import { openExhibit } from '../../workflow/annotate-exhibit.ts'
import { readSuggestions } from '../../workflow/redaction-suggestions.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall, usageFailure } from '../command.ts'
import type { OpenDesk } from '../compose.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'annotate --archive DIR --order ID EXHIBIT [--list | --set FILE.json | --suggest | --withhold yes|no]'

/** Far more than the most operations with the longest texts take. */
const mostOperationBytes = 1_000_000

/** Exhibits are named by their letter or their id. */
const exhibitNamed = ({ exhibits }: Order, name: string): Result<Exhibit, Failure> => {
  const found = exhibits.find(({ id, label }) => label === name || id === name)
  const labels = exhibits.map(({ label }) => label).join(', ')
  return found
    ? succeed(found)
    : fail({
        code: 'order.no-such-exhibit',
        message: labels
          ? `There is no exhibit “${name}”. The order has: ${labels}.`
          : `There is no exhibit “${name}”; the order has none yet. Designate exhibits first.`,
      })
}

const fileOperations = async (path: string): Promise<Result<readonly AnnotationOperation[], Failure>> => {
  const read = await createSourceFiles().read(path, mostOperationBytes)
  if (!read.ok) return read
  try {
    return parseOperations(JSON.parse(new TextDecoder().decode(read.value)))
  } catch {
    // Node's own words quote the file, which may be any file that was named by mistake.
    return fail({
      code: 'annotation.unreadable',
      message: 'The file is not JSON. Look for a missing quote, comma or bracket.',
    })
  }
}

const listed = async ({ ports }: OpenDesk, order: Order, id: string): Promise<Result<CommandOutput, Failure>> => {
  const opened = await openExhibit(ports, order, id)
  if (!opened.ok) return opened
  const { exhibit, below, picture, operations } = opened.value
  const sentences = operations.map((operation) => describeOperation(operation, operations, picture))
  const exposed = exposuresOf(order).filter(({ source }) => source === baseOf(exhibit.provenance).source)
  return succeed({
    sound: true,
    document: {
      exhibit: exhibit.id,
      label: exhibit.label,
      asset: exhibit.asset,
      unannotated: { asset: below.asset, width: picture.width, height: picture.height },
      operations,
      sentences,
      exposed,
      provenance: exhibit.provenance,
    },
    lines: [
      `Exhibit ${exhibit.label}, ${picture.width} × ${picture.height} pixels: ${operations.length === 0 ? 'nothing is drawn on it.' : ''}`,
      ...sentences.map((sentence) => `  ${sentence}`),
      ...exposed.map(({ sentence }) => sentence),
    ],
  })
}

const suggested = async (
  { ports }: OpenDesk,
  order: Order,
  id: string,
  signal: AbortSignal,
): Promise<Result<CommandOutput, Failure>> => {
  const found = await readSuggestions(ports, order, id, signal)
  if (!found.ok) return found
  const { redactions, withoutText } = found.value
  return succeed({
    sound: withoutText === null,
    document: { exhibit: id, suggestions: redactions, withoutText },
    lines: [
      ...(withoutText === null ? [] : [withoutText]),
      ...redactions.map(
        ({ kind, area: { x, y, width, height }, text, reason, confidence }) =>
          `${kind} ${x},${y} ${width}×${height} (${confidence.toFixed(2)}): ${text}: ${reason}`,
      ),
      ...(redactions.length === 0 && withoutText === null
        ? ['Nothing was found that looks private. Look at the picture yourself.']
        : []),
    ],
  })
}

const answer = async (open: OpenDesk, order: Order, id: string, call: CommandCall) => {
  const [file, withhold] = [call.text('set'), call.text('withhold')]
  if (call.flag('suggest')) return suggested(open, order, id, call.signal)
  if (file !== undefined) {
    const operations = await fileOperations(file)
    if (!operations.ok) return operations
    const drawn = await open.desk.annotate(order.id, id, operations.value)
    return drawn.ok ? listed(open, drawn.value, id) : drawn
  }
  if (withhold === undefined) return listed(open, order, id)
  if (withhold !== 'yes' && withhold !== 'no') return fail(usageFailure('--withhold takes yes or no.'))
  const exhibit = order.exhibits.find((one) => one.id === id)
  const source = exhibit && baseOf(exhibit.provenance).source
  if (!source) return fail(incompleteCall(usage))
  const edited = await open.desk.withhold(order.id, source, withhold === 'yes')
  return edited.ok ? listed(open, edited.value, id) : edited
}

export const annotateCommand: Command = {
  name: 'annotate',
  usage,
  summary:
    'Lists or replaces what is drawn on an exhibit, suggests what to redact, or keeps the original that shows it out of bundles.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    list: { type: 'boolean' },
    set: { type: 'string' },
    suggest: { type: 'boolean' },
    withhold: { type: 'string' },
  },
  async run(call) {
    const [archive, id, name] = [call.text('archive'), call.text('order'), call.positionals[0]]
    if (!archive || !id || !name) return fail(incompleteCall(usage))
    const asked = [call.flag('list'), call.flag('suggest'), call.text('set'), call.text('withhold')].filter(Boolean)
    if (asked.length > 1) return fail(usageFailure('Ask for one thing: --list, --set, --suggest or --withhold.'))
    return withDesk(archive, async (open) => {
      const order = await open.desk.find(id)
      if (!order.ok) return order
      const exhibit = exhibitNamed(order.value, name)
      return exhibit.ok ? answer(open, order.value, exhibit.value.id, call) : exhibit
    })
  },
}
