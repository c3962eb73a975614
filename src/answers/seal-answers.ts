import type { RequestOutput } from '../contract/requests.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { stampView } from '../workflow/stamp-view.ts'
import { addAuthority, askForStamps, removeAuthority } from '../workflow/time-proof.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type SealRequest = `seal.${'open' | 'add-authority' | 'remove-authority' | 'adopt-certificate' | 'ask-again'}`
type SealView = RequestOutput<'seal.open'>

/** How often an authority that did not answer is asked again without anybody wanting it. */
const patience = 3_600_000

/** Who signs and who stamps. Nothing is asked of anybody while the user named no authority. */
export const createSealAnswers = ({ ports, millis }: AnswerContext) => {
  let askedAt = Number.NEGATIVE_INFINITY
  const closing = new AbortController()

  const view = async (): Promise<Result<SealView, Failure>> => {
    const settings = await ports.settings.read()
    if (!settings.ok) return settings
    const bundles = await ports.stamps.list()
    if (!bundles.ok) return bundles
    const documents = ports.documents === null ? null : await ports.documents.open()
    return succeed({
      keyId: ports.signer?.key.id ?? null,
      certificate: documents?.ok ? { name: documents.value.name, selfMade: documents.value.isSelfMade } : null,
      authorities: settings.value.authorities.map(({ url }) => url),
      bundles: bundles.value.map(({ orderId, exportedAt, stamps }) => ({
        orderId,
        exportedAt,
        stamps: stamps.map(stampView),
      })),
    })
  }
  const afterwards = async (changed: Promise<Result<void, Failure>>): Promise<Result<SealView, Failure>> => {
    const done = await changed
    return done.ok ? view() : done
  }

  const answers: AnswersTo<SealRequest> = {
    'seal.open': view,
    'seal.add-authority': (authority) => afterwards(addAuthority(ports, authority)),
    'seal.remove-authority': ({ url }) => afterwards(removeAuthority(ports, url)),
    'seal.adopt-certificate': ({ file, password }) =>
      afterwards(ports.documents?.adopt(file, password) ?? Promise.resolve(succeed(undefined))),
    async 'seal.ask-again'() {
      const asked = await askForStamps(ports, closing.signal)
      if (!asked.ok) return asked
      return succeed({
        came: asked.value.reduce((sum, { came }) => sum + came, 0),
        elsewhere: asked.value.filter(({ placed }) => !placed).length,
      })
    },
  }

  return {
    answers,
    /** At the start and every hour: time stamps that are waited for. */
    async askWhenDue(): Promise<void> {
      if (millis() - askedAt < patience) return
      askedAt = millis()
      await askForStamps(ports, closing.signal)
    },
    close: () => closing.abort(),
  }
}
