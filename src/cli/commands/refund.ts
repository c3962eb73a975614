import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { Rectangle } from '../../domain/order/statement-redaction.ts'
import type { StatementChoice } from '../../workflow/cover-statement.ts'
import { type Placed, placeOf, type Whereabouts } from '../../workflow/deadlines.ts'
import type { ExportedRefundReport } from '../../workflow/export-refund-report.ts'
import { followOrder } from '../../workflow/follow-order.ts'
import { takeRoute } from '../../workflow/take-route.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import type { OpenDesk } from '../compose.ts'
import { refundLines } from '../follow-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'refund --archive DIR --order ID [--take ROUTE] [--country DE] [--zone Europe/Berlin] [--pdf FILE [--statement NAME] [--row N | --show X,Y,WIDTH,HEIGHT[;…]] [--no-statement]]'

/** `10,20,300,40;…` in pixels of the picture as it is shown. */
const rectangles = (text: string): readonly Rectangle[] | null => {
  const parts = text.split(';').map((part) => /^(\d+),(\d+),(\d+),(\d+)$/.exec(part.trim()))
  const places = parts.flatMap((match) => {
    const [x, y, width, height] = (match?.slice(1) ?? []).map(Number)
    return x === undefined || y === undefined || !width || !height ? [] : [{ x, y, width, height }]
  })
  return places.length === parts.length ? places : null
}

const named = ({ originals }: Order, text: string): Sha256 | null =>
  originals.find(({ originalName, sha256 }) => originalName === text || (text.length >= 8 && sha256.startsWith(text)))
    ?.sha256 ?? null

/** What of the statement goes into the report; null where there is none, or none is wanted. */
const choiceOf = (call: CommandCall, order: Order): Result<StatementChoice | null, Failure> => {
  const [name, row, show] = [call.text('statement'), call.text('row'), call.text('show')]
  if (call.flag('no-statement')) return succeed(null)
  const source = name === undefined ? null : named(order, name)
  if (name !== undefined && source === null) {
    return fail(usageFailure(`The order has no file “${name}”. Import it first, or check the name.`))
  }
  const shown = show === undefined ? null : rectangles(show)
  if (show !== undefined && shown === null) {
    return fail(usageFailure('--show takes places like 10,20,300,40, in pixels, with “;” between them.'))
  }
  if (row !== undefined && !/^[1-9]\d{0,3}$/.test(row)) return fail(usageFailure('--row takes a number from 1 on.'))
  const none = source === null && !order.dispute.roles.some(({ role }) => role === 'statement')
  return succeed(none ? null : { source, row: row === undefined ? null : Number(row) - 1, shown })
}

const writeReport = async (
  call: CommandCall,
  { desk }: OpenDesk,
  order: Order,
  whereabouts: Whereabouts,
  file: string,
): Promise<Result<ExportedRefundReport, Failure>> => {
  const statement = choiceOf(call, order)
  if (!statement.ok) return statement
  const request = { whereabouts, statement: statement.value, name: basename(file) }
  const made = await desk.refundReport(order.id, request, call.onProgress, call.signal)
  if (!made.ok) return made
  try {
    await writeFile(file, made.value.pdf)
    return made
  } catch (error) {
    return fail({
      code: 'output.not-writable',
      message: `The report cannot be written to “${file}”. Choose another place.`,
      detail: String(error),
    })
  }
}

/** Notes that the user took a road, where the call says so. */
const takeRoad = async (
  call: CommandCall,
  { desk, ports }: OpenDesk,
  order: Order,
  place: Placed,
): Promise<Result<Order, Failure>> => {
  const wanted = call.text('take')
  if (wanted === undefined) return succeed(order)
  const followed = await followOrder(ports, order, place)
  if (!followed.ok) return followed
  const taken = takeRoute(followed.value.routes, order.dispute.routes, wanted)
  if (!taken.ok) return taken
  for (const ended of taken.value.ends) call.say(`Taking ${wanted} ends ${ended}.`)
  return desk.editDispute(order.id, { routes: taken.value.routes })
}

const reportLines = (file: string, { statement, notes }: ExportedRefundReport): readonly string[] => [
  `Report   ${file}`,
  ...(statement === null
    ? ['Note     No statement is in it.']
    : [
        `Statement “${statement.originalName}”, ${(Math.floor(statement.covered * 1000) / 10).toFixed(1)} % covered`,
        ...statement.rows.map(({ text }, index) => `  row ${index + 1}: ${text}`),
      ]),
  ...notes.map((note) => `Note     ${note}`),
]

export const refundCommand: Command = {
  name: 'refund',
  usage,
  summary:
    'Where the refund stands, from agreed to seen on the statement; what to do when the promise is over, with a report for the support or the bank.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    country: { type: 'string' },
    zone: { type: 'string' },
    take: { type: 'string' },
    pdf: { type: 'string' },
    statement: { type: 'string' },
    row: { type: 'string' },
    show: { type: 'string' },
    'no-statement': { type: 'boolean' },
  },
  async run(call) {
    const [archive, id, file] = [call.text('archive'), call.text('order'), call.text('pdf')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async (open) => {
      const { desk, ports } = open
      const order = await desk.find(id)
      if (!order.ok) return order
      const whereabouts = { country: call.text('country')?.toUpperCase() ?? null, zone: call.text('zone') ?? null }
      const place = await placeOf(ports, whereabouts)
      if (!place.ok) return place
      const took = await takeRoad(call, open, order.value, place.value)
      if (!took.ok) return took
      const followed = await followOrder(ports, took.value, place.value)
      if (!followed.ok) return followed
      const report = file === undefined ? null : await writeReport(call, open, took.value, whereabouts, file)
      if (report && !report.ok) return report
      const { deadlines: _, exchanges: __, ...document } = followed.value
      const { overdueSince, refund } = followed.value
      const { next } = took.value.dispute
      return succeed({
        sound: overdueSince === null && refund.findings.length === 0,
        document: {
          ...document,
          next,
          ...(report ? { pdf: file, statement: report.value.statement, notes: report.value.notes } : {}),
        },
        lines: [
          ...refundLines(followed.value, took.value, place.value.zone),
          ...(report && file !== undefined ? reportLines(file, report.value) : []),
        ],
      })
    })
  },
}
