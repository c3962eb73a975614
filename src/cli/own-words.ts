import type { DisputeDraft } from '../domain/dispute/draft.ts'
import { keepOwnWords, takeFacts, writeOwnWords } from '../domain/dispute/own-words.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { SentenceEdit } from '../domain/order/dispute-record.ts'
import { type CommandCall, usageFailure } from './command.ts'

const noSuchSentence = (id: string, { sentences, leftOut }: DisputeDraft): Failure => ({
  code: 'dispute.no-such-sentence',
  message: `This text has no sentence “${id}” to change. It has: ${[...sentences, ...leftOut].map((one) => one.id).join(', ')}.`,
})

/** The edits after `--write ID=TEXT`, `--keep ID` or `--accept ID`; null where none of them was given. */
export const changedWords = (
  call: CommandCall,
  edits: readonly SentenceEdit[],
  draft: DisputeDraft,
): Result<readonly SentenceEdit[] | null, Failure> => {
  const [write, keep, accept] = [call.text('write'), call.text('keep'), call.text('accept')]
  if (write !== undefined) {
    const [id = '', ...text] = write.split('=')
    if (text.length === 0) return fail(usageFailure('--write takes ID=TEXT; an empty text leaves the sentence out.'))
    const changed = writeOwnWords(edits, draft, id, text.join('='))
    return changed ? succeed(changed) : fail(noSuchSentence(id, draft))
  }
  if (keep !== undefined) {
    const changed = keepOwnWords(edits, draft, keep)
    return changed ? succeed(changed) : fail(noSuchSentence(keep, draft))
  }
  if (accept === undefined) return succeed(null)
  const left = takeFacts(edits, draft, accept)
  return left.length < edits.length ? succeed(left) : fail(noSuchSentence(accept, draft))
}
