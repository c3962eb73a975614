import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import { createIndexKeeper } from '../workflow/index/index-keeper.ts'
import type { CommandCall, CommandOutput } from './command.ts'
import { type OpenDesk, openDesk } from './compose.ts'

/** Opens the archive with its index, brought up to date first; `afresh` makes all of it again. */
export const withIndex = async (
  archive: string,
  afresh: boolean,
  { say }: Pick<CommandCall, 'say'>,
  act: (open: OpenDesk) => Promise<Result<CommandOutput, Failure>>,
): Promise<Result<CommandOutput, Failure>> => {
  const opened = await openDesk(archive, { create: false, indexed: afresh ? 'afresh' : true })
  if (!opened.ok) return opened
  const { ports, close } = opened.value
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
    await keeper?.refresh()
    return await act(opened.value)
  } finally {
    await keeper?.close()
    await close()
  }
}
