import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'

/** A third of the weight of a process that does not yield, where both want the processor; all of it where none does. */
const yieldingPriority = 5

/**
 * Lets a process of a group of its own give way to others. Linux may weigh such groups against each other instead of
 * processes, and then takes the weight from a file of its own (sched(7), "The autogroup feature").
 */
export const yieldProcessor = (pid: number): void => {
  try {
    setPriority(pid, yieldingPriority)
  } catch {
    // It has ended, or the system does not let it: it then runs like all others.
  }
  if (process.platform === 'linux') {
    void writeFile(`/proc/${pid}/autogroup`, String(yieldingPriority)).catch(() => undefined)
  }
}
