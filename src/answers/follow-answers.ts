import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { writeMessage } from '../workflow/write-message.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type FollowRequest = 'message.write' | 'order.replace'

/** The content of a file that main keeps where the user said, and what to know of it. */
interface MadeFile {
  readonly content: string | Uint8Array
  readonly notes: readonly string[]
}

/** What main asks once the user named a file. */
export interface FileAnswers {
  'calendar.save-as'(input: { orderId: string | null; name: string }): Promise<Result<MadeFile, Failure>>
  'refund.save-as'(input: { orderId: string; name: string }): Promise<Result<MadeFile, Failure>>
}

const anywhere = { country: null, zone: null }

/** Messages, calendar, the report of a refund that did not come, and the order of a replacement. */
export const createFollowAnswers = ({ ports, desk }: AnswerContext): AnswersTo<FollowRequest> & FileAnswers => ({
  async 'message.write'({ orderId, kind, language, ascii }) {
    const order = await desk.find(orderId)
    if (!order.ok) return order
    const written = await writeMessage(ports, order.value, { kind, language, ascii })
    if (!written.ok) return written
    const { text, length, warnings } = written.value
    return succeed({ text, length, warnings: [...warnings] })
  },
  async 'order.replace'({ orderId }) {
    const opened = await desk.openReplacement(orderId)
    return opened.ok ? succeed({ orderId: opened.value.id }) : opened
  },
  async 'calendar.save-as'({ orderId }) {
    const content = await desk.calendarFile(orderId, anywhere)
    return content.ok ? succeed({ content: content.value, notes: [] }) : content
  },
  async 'refund.save-as'({ orderId, name }) {
    const statement = { source: null, row: null, shown: null }
    const quiet = (): void => undefined
    const made = await desk.refundReport(orderId, { whereabouts: anywhere, statement, name }, quiet, never)
    return made.ok ? succeed({ content: made.value.pdf, notes: made.value.notes }) : made
  },
})
