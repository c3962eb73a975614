import { breakEvenStatements } from '../domain/dispute/break-even-lines.ts'
import type { Deadline } from '../domain/dispute/deadline.ts'
import type { Statement } from '../domain/dispute/statement.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { adviseOrder, type OrderAdvice } from './advise-order.ts'
import { caseWeakPoints, checkCase } from './check-case.ts'
import { placeOf } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import { followOrder } from './follow-order.ts'

const deadlineView = (deadline: Deadline) => {
  const { id, timer, policyName, actor, kind, state, dueAt, zone, printed, milestone, sources, asOf } = deadline
  const { confidence, theirs, note } = deadline
  return {
    id,
    timer,
    policyName,
    actor,
    kind,
    state,
    dueAt,
    zone,
    printed,
    milestone,
    missing: [...deadline.missing],
    otherwise: [...deadline.otherwise],
    source: sources[0] ?? null,
    asOf,
    confidence,
    theirs,
    note,
    warnings: [...deadline.warnings],
  }
}

const said = ({ code, facts }: Pick<Statement, 'code' | 'facts'>) => ({ code, facts: { ...facts } })

const remarks = (statements: readonly Statement[]) =>
  statements.map((statement) => ({ ...said(statement), weight: statement.weight }))

const adviceView = ({ remedy, returning, breakEven, confirming }: OrderAdvice) => ({
  ready: remedy.ready,
  options: remedy.options.map(({ remedy: name, offered, amount, steps, cautions }) => ({
    remedy: name,
    offered,
    amount,
    remarks: remarks([...steps, ...cautions]),
  })),
  remarks: remarks([...remedy.gaps, ...remedy.cautions]),
  share: remedy.asked.share,
  returning: { shipping: returning.shipping, remarks: remarks(returning.statements) },
  breakEven: breakEvenStatements(breakEven).map(said),
  confirming: { askAgain: confirming.askAgain, remarks: remarks(confirming.statements) },
})

/** Everything that the window shows of a case beside the order itself. */
export const caseView = async (ports: DeskPorts, order: Order, all: readonly Order[]) => {
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const { zone } = place.value
  const followed = await followOrder(ports, order, place.value)
  if (!followed.ok) return followed
  const { refund, overdueSince, exchanges, tasks, routes, deadlines } = followed.value
  const advice = await adviseOrder(ports, order, all)
  if (!advice.ok) return advice
  const checked = await checkCase(ports, order, null)
  if (!checked.ok) return checked
  const weak = await caseWeakPoints(ports, order, all)
  if (!weak.ok) return weak
  const { dispute } = order
  return succeed({
    checklist: checked.value.checklist.points.map(({ id, stage, name, ask, state, why }) => ({
      id,
      stage,
      name,
      ask,
      state,
      why: said(why),
    })),
    weakPoints: weak.value.map((point) => ({
      severity: point.severity,
      said: said(point),
      answer: said({ code: point.answer, facts: point.facts }),
    })),
    summary: checked.value.summary.map(({ id, state }) => ({ id, state })),
    unsorted: checked.value.unsorted.map(({ source, name, suggestion }) => ({
      source,
      name,
      role: suggestion?.role ?? null,
    })),
    dispute,
    advice: adviceView(advice.value),
    deadlines: deadlines.map(deadlineView),
    refund: {
      stage: refund.stage,
      received: refund.received,
      rest: refund.rest,
      overdueSince,
      findings: [...new Set(refund.findings.map(({ kind }) => kind))],
    },
    exchanges: exchanges.map(({ with: whom, sent, answer, silentDays }) => ({
      with: whom,
      sentOn: sent.at.day,
      answeredOn: answer?.at.day ?? null,
      silentDays,
    })),
    tasks: [...tasks],
    routes: routes.map(({ id, note, deadline, closedBy }) => ({
      id,
      note,
      dueAt: deadline?.dueAt?.earliest ?? null,
      closedBy,
    })),
    zone,
    languages: [...(await ports.shelf.languages())],
  }) satisfies Result<unknown, Failure>
}
