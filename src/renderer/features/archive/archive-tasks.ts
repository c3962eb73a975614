import { useSyncExternalStore } from 'react'
import type { archiveTaskKinds } from '../../../contract/archive-requests.ts'
import type { Push } from '../../../contract/pushes.ts'

export type ArchiveTask = Push<'archive.task'>
export type ArchiveTaskKind = (typeof archiveTaskKinds)[number]

/** The latest task of each kind, as long as the window is open: the dialog may be closed while one goes on. */
let latest: Readonly<Partial<Record<ArchiveTaskKind, ArchiveTask>>> = {}
const listeners = new Set<() => void>()

const replace = (next: typeof latest): void => {
  latest = next
  for (const listener of listeners) listener()
}

export const noteTask = (task: ArchiveTask): void => replace({ ...latest, [task.kind]: task })

/** Takes the result of the last task of this kind out of view. */
export const dismissTask = (kind: ArchiveTaskKind): void => replace({ ...latest, [kind]: undefined })

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useArchiveTasks = (): typeof latest => useSyncExternalStore(subscribe, () => latest)

export const isUnderWay = (task: ArchiveTask | undefined): task is ArchiveTask =>
  task?.state.status === 'queued' || task?.state.status === 'running'
