import { fail, succeed } from '../../domain/kernel/result.ts'
import { checkFixity } from '../../workflow/check-fixity.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { findingLines } from '../finding-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'fixity --archive DIR [--seconds N]'

/** Null where no limit was given; undefined for text that is none. */
const secondsOf = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return null
  const seconds = Number(text)
  return text.trim() !== '' && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

export const fixityCommand: Command = {
  name: 'fixity',
  usage,
  summary: 'Reads files of an archive again, those that were checked longest ago first, and names what changed.',
  options: { archive: { type: 'string' }, seconds: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    const seconds = secondsOf(call.text('seconds'))
    if (seconds === undefined) return fail(usageFailure(`--seconds takes a number above 0. Usage: proofbox ${usage}`))
    return withDesk(archive, async ({ care }) => {
      const began = performance.now()
      const run = await checkFixity(care, {
        onProgress: call.onProgress,
        giveWay: () => undefined,
        isOver: () => seconds !== null && performance.now() - began > seconds * 1000,
        signal: call.signal,
      })
      if (!run.ok) return run
      const { checked, bytes, finished, findings, state } = run.value
      return succeed({
        sound: findings.length === 0,
        document: { checked, bytes, finished, lastWholeCheck: state.last, findings },
        lines: [
          `${checked} files read again${finished ? ', to the last one' : '; the next call goes on from here'}.`,
          ...findingLines(findings),
          findings.length === 0
            ? 'Every one of them is as it was kept.'
            : 'Restore what is damaged from a backup: proofbox restore.',
        ],
      })
    })
  },
}
