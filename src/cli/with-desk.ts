import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { CommandOutput } from './command.ts'
import { type OpenDesk, openDesk } from './compose.ts'

/** Opens the archive for one command and closes it again, whatever happens. */
export const withDesk = async (
  archive: string,
  act: (open: OpenDesk) => Promise<Result<CommandOutput, Failure>>,
): Promise<Result<CommandOutput, Failure>> => {
  const opened = await openDesk(archive, { create: false })
  if (!opened.ok) return opened
  try {
    return await act(opened.value)
  } finally {
    await opened.value.close()
  }
}
