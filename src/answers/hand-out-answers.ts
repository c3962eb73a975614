import type { StillWish } from '../contract/hand-out-requests.ts'
import { standaloneStill } from '../domain/evidence/exhibit.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { orderPage } from '../domain/order/order-page.ts'
import type { AnswerContext } from './answer-context.ts'

/** A file of the vault to be copied, and what the copy is called. */
export interface StillFile {
  readonly path: string
  readonly name: string
}

/** Where the picture of an exhibit lies. For main alone: a path never reaches the window. */
export const stillFile = async (
  { desk, ports }: Pick<AnswerContext, 'desk' | 'ports'>,
  { orderId, exhibitId, unannotated }: StillWish,
): Promise<Result<StillFile, Failure>> => {
  const order = await desk.find(orderId)
  if (!order.ok) return order
  const exhibit = order.value.exhibits.find(({ id }) => id === exhibitId)
  const still = exhibit && standaloneStill(exhibit, unannotated)
  const path = still && (await ports.vault.pathOf(still.asset))
  if (path) return succeed({ path, name: still.name })
  const message = 'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.'
  return fail({ code: 'exhibit.no-picture', message })
}

/** The address of the order's own page, where the browser may be sent there. The window names none. */
export const pageOfOrder = async (
  { desk, ports }: Pick<AnswerContext, 'desk' | 'ports'>,
  orderId: string,
): Promise<Result<{ readonly address: string }, Failure>> => {
  const order = await desk.find(orderId)
  if (!order.ok) return order
  const sites = Object.values(await ports.shelf.sites()).flat()
  const page = orderPage(order.value.facts.orderLink ?? '', sites)
  return page.ok ? succeed({ address: page.value }) : page
}
