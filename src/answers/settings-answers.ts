import { changeSettings, openSettings } from '../workflow/change-settings.ts'
import { type AnswerContext, type AnswersTo, known } from './answer-context.ts'

/** What the user decides for all orders. */
export const createSettingsAnswers = ({
  ports,
  keeper,
}: AnswerContext): AnswersTo<`settings.${'open' | 'change'}`> => ({
  'settings.open': () => openSettings(ports),
  async 'settings.change'(change) {
    const changed = await changeSettings(ports, known(change))
    if (changed.ok) void keeper?.touchAll()
    return changed
  },
})
