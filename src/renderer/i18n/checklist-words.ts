import { activeLocale } from './locale.ts'

interface Point {
  readonly id: string
  /** In English, as the data has it. */
  readonly name: string
  readonly ask: string
}

/** What a point of the checklist is about, in the window's language; in English where that lacks it. */
export const pointName = ({ id, name }: Point): string => activeLocale().words[`point.${id}`] ?? name

/** What to do about it. */
export const pointAsk = ({ id, ask }: Point): string => activeLocale().words[`point.${id}.ask`] ?? ask
