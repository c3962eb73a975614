/** One change of an order that can be taken back. Custody only grows: taking back is an entry of its own. */
export interface Change {
  readonly orderId: string
  /** What was done, for people: `Exhibit A taken back`. */
  readonly sentence: string
  /** Whether it could be taken back. */
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
  /** True: the chain of custody has no entry of it, since it is no evidence. */
  readonly unrecorded?: boolean
}

/** Older changes than these are out of reach. */
const most = 100

export interface UndoStack {
  readonly push: (change: Change) => void
  /** What would be taken back next in this order; null where nothing can be. */
  readonly next: (orderId: string) => Change | null
  readonly nextRedo: (orderId: string) => Change | null
  /** Takes the last change of this order back; null where nothing was. */
  readonly undo: (orderId: string) => Promise<Change | null>
  readonly redo: (orderId: string) => Promise<Change | null>
}

/** The changes of each order, in their sequence. One at a time: a second call waits for the first. */
export const createUndoStack = (): UndoStack => {
  const done = new Map<string, Change[]>()
  const undone = new Map<string, Change[]>()
  const listOf = (map: Map<string, Change[]>, orderId: string): Change[] => {
    const list = map.get(orderId) ?? []
    map.set(orderId, list)
    return list
  }
  let tail: Promise<unknown> = Promise.resolve()
  const move = (
    orderId: string,
    [from, to]: readonly [Map<string, Change[]>, Map<string, Change[]>],
    act: (change: Change) => Promise<boolean>,
  ): Promise<Change | null> => {
    const moved = tail.then(async () => {
      const change = listOf(from, orderId).pop()
      if (!change) return null
      // What cannot be taken back any more must not stand in the way of what came before it.
      if (!(await act(change))) return null
      listOf(to, orderId).push(change)
      return change
    })
    tail = moved.catch(() => null)
    return moved
  }
  return {
    push(change) {
      const list = listOf(done, change.orderId)
      list.push(change)
      if (list.length > most) list.shift()
      undone.delete(change.orderId)
    },
    next: (orderId) => done.get(orderId)?.at(-1) ?? null,
    nextRedo: (orderId) => undone.get(orderId)?.at(-1) ?? null,
    undo: (orderId) => move(orderId, [done, undone], (change) => change.undo()),
    redo: (orderId) => move(orderId, [undone, done], (change) => change.redo()),
  }
}
