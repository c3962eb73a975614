import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import { createIndexKeeper } from '../workflow/index/index-keeper.ts'
import type { SearchPorts } from '../workflow/search-orders.ts'
import type { CommandCall, CommandOutput } from './command.ts'
import { type OpenDesk, openBeside, openDesk } from './compose.ts'

type Act<Open> = (open: Open) => Promise<Result<CommandOutput, Failure>>
type Say = Pick<CommandCall, 'say'>

/**
 * Opens the archive with its index, brought up to date first; `afresh` makes all of it again, and `trusting` takes it as
 * it is where nobody wrote to the archive since it was closed.
 */
export const withIndex = async (
  archive: string,
  how: 'afresh' | 'compared' | 'trusting',
  { say }: Say,
  act: Act<OpenDesk>,
): Promise<Result<CommandOutput, Failure>> => {
  const opened = await openDesk(archive, { create: false, indexed: how === 'afresh' ? 'afresh' : true })
  if (!opened.ok) return opened
  const { ports, close } = opened.value
  if (ports.index?.wasDamaged) say('The index cannot be used as it is. It is made again from the archive.')
  let told = 0
  const keeper =
    ports.index &&
    createIndexKeeper(ports, ports.index, {
      onChanged: () => undefined,
      onProgress({ done, total }) {
        const tenth = Math.floor((10 * done) / total)
        if (tenth > told) say(`${done} of ${total} orders are in the index.`)
        told = Math.max(told, tenth)
      },
    })
  try {
    await keeper?.refresh(how === 'trusting' ? 'trusting' : undefined)
    return await act(opened.value)
  } finally {
    await keeper?.close()
    await close()
  }
}

/** To search only: also while a window or another call has the archive, whose index is then read as it is. */
export const withSearch = async (
  archive: string,
  call: Say,
  act: Act<{ readonly ports: SearchPorts }>,
): Promise<Result<CommandOutput, Failure>> => {
  const beside = await openBeside(archive)
  if (beside === null) return withIndex(archive, 'trusting', call, act)
  if (!beside.ok) return beside
  const { missing, close } = beside.value
  if (missing > 0) {
    call.say(
      `The program that has this archive open is still making its index: ${missing} ${missing === 1 ? 'order is' : 'orders are'} not in this answer.`,
    )
  }
  try {
    return await act(beside.value)
  } finally {
    await close()
  }
}
