import { changeSettings, openSettings } from '../workflow/change-settings.ts'
import { type AnswerContext, type AnswersTo, known } from './answer-context.ts'

/** What the user decides for all orders. */
export const createSettingsAnswers = ({ ports }: AnswerContext): AnswersTo<`settings.${'open' | 'change'}`> => ({
  'settings.open': () => openSettings(ports),
  'settings.change': (change) => changeSettings(ports, known(change)),
})
