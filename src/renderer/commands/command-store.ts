import { type Keys, meansKeys, type Pressed } from './keys.ts'

/** Something that the user can do here and now: for the palette, the sheet of shortcuts and the keyboard alike. */
export interface Command {
  /** The same over renders: `step.claim`. */
  readonly id: string
  readonly title: string
  /** Heading under which it stands. */
  readonly group: string
  readonly keys?: readonly Keys[]
  /** Left out of the palette: it only makes sense at the keyboard. */
  readonly hidden?: boolean
  /** False: it stands in the sheet of shortcuts and cannot be run now. */
  readonly enabled?: boolean
  readonly run: () => void
}

interface Group {
  readonly modal: boolean
  readonly commands: () => readonly Command[]
}

export interface CommandStore {
  /** Returns the function that takes them away. Later ones win where two have the same keys or id. */
  readonly add: (group: Group) => () => void
  /** All that can be done now, the latest mounted last. */
  readonly list: () => readonly Command[]
  /** The command that a press means; `inModal`: the focus is in a dialog, behind which nothing may happen. */
  readonly find: (pressed: Pressed, inModal: boolean) => Command | null
}

export const createCommandStore = (isMac: boolean): CommandStore => {
  const groups = new Set<Group>()
  const latestFirst = (inModal: boolean): readonly Command[] =>
    [...groups]
      .filter(({ modal }) => modal || !inModal)
      .toReversed()
      .flatMap(({ commands }) => commands())
  return {
    add(group) {
      groups.add(group)
      return () => void groups.delete(group)
    },
    list() {
      const byId = new Map([...groups].flatMap(({ commands }) => commands()).map((command) => [command.id, command]))
      return [...byId.values()]
    },
    find: (pressed, inModal) =>
      latestFirst(inModal).find(
        ({ keys = [], enabled = true }) => enabled && keys.some((one) => meansKeys(pressed, one, isMac)),
      ) ?? null,
  }
}
