import type { ChildProcess } from 'node:child_process'
import type { Outcome, Task } from './messages.ts'
import { cpuMsOf, treeBelow } from './process-watch.ts'

/**
 * When a reading hangs: by the processor time of its process tree, or by using none at all.
 * The time on the wall says nothing on a machine that others use too.
 */
export interface Patience {
  /** Processor time for one mutant, in milliseconds. */
  readonly cpuMs: number
  /** Time on the wall in which it uses no processor time and gives no answer, in milliseconds. */
  readonly idleMs: number
}

export interface Asked {
  readonly outcome: Outcome | null
  /** Why there is no outcome. */
  readonly ended: 'exit' | 'busy' | 'idle' | null
  readonly what: string
  readonly cpuMs: number
}

const pollMs = 250

export const killTree = (worker: ChildProcess): void => {
  const below = worker.pid === undefined ? [] : treeBelow(worker.pid)
  worker.kill('SIGKILL')
  for (const { pid } of below) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
}

export const ask = (worker: ChildProcess, task: Task, patience: Patience): Promise<Asked> =>
  new Promise((resolve) => {
    const pid = worker.pid ?? 0
    const before = cpuMsOf(pid)
    let [used, usedAt] = [0, performance.now()]
    const settle = (outcome: Outcome | null, ended: Asked['ended'], what: string): void => {
      clearInterval(timer)
      worker.off('message', onAnswer)
      worker.off('exit', onExit)
      resolve({ outcome, ended, what, cpuMs: outcome === null ? used : Math.max(used, cpuMsOf(pid) - before) })
    }
    const onAnswer = (outcome: Outcome): void => settle(outcome, null, '')
    const onExit = (code: number | null, signal: string | null): void =>
      settle(null, 'exit', `the process ended (${code ?? signal})`)
    const timer = setInterval(() => {
      // What ended without being waited for takes its time along, so the sum may go back for a moment.
      const now = cpuMsOf(pid) - before
      if (now > used) [used, usedAt] = [now, performance.now()]
      if (used > patience.cpuMs) settle(null, 'busy', `it used ${used} ms of the processor`)
      else if (performance.now() - usedAt > patience.idleMs)
        settle(null, 'idle', `it did nothing for ${patience.idleMs} ms`)
    }, pollMs)
    worker.on('message', onAnswer)
    worker.on('exit', onExit)
    worker.send(task)
  })
