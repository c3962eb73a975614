import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../src/contract/bridge.ts'
import { type JobSnapshot, jobSnapshotSchema } from '../../src/contract/pushes.ts'
import type { FailureView } from '../../src/contract/view.ts'
import type { EngineCall, EngineMessage } from '../engine/messages.ts'

export interface EngineHost {
  ask(name: string, input: unknown): Promise<Answer<unknown>>
  /** Asks the engine to end, waits a moment, and ends what is left of its process group. */
  close(): Promise<void>
}

export interface EngineWatch {
  push(name: string, payload: unknown): void
  /** The engine went away, or came back (null). */
  changed(failure: FailureView | null): void
}

const gone: FailureView = {
  code: 'engine.gone',
  message:
    'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.',
}

/** Waits between restarts; after the last one the user is asked to start Proofbox again. */
const restartMillis = [200, 1000, 3000]

/** An engine that ran this long is well: what ends it later is a new mishap and not the same one again. */
const wellAfterMillis = 60_000

/** How long the engine may take to end by itself. */
const endMillis = 3000

/** The Node that the package ships; in a checkout the pinned one of node_modules. Never Electron's own. */
export const nodeBinary = (root: string, resources: string): string => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidates = [
    join(resources, 'node', name),
    join(
      root,
      'node_modules',
      `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
      'bin',
      name,
    ),
    join(root, 'node_modules', `node-bin-${process.platform}-${process.arch}`, 'bin', name),
    join(root, 'node_modules', '.bin', name),
  ]
  return candidates.find((path) => existsSync(path)) ?? name
}

/** The engine is told everything by main; what would make its Node load or trace something else stays outside. */
const engineEnvironment = (archive: string): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _options, NODE_PATH: _path, ELECTRON_RUN_AS_NODE: _mode, ...rest } = process.env
  return { ...rest, PROOFBOX_ARCHIVE: archive }
}

const endGroup = (child: ChildProcess): void => {
  try {
    // Tools that the engine started have groups of their own and end with their pipes; the rest is in this one.
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Starts the engine, answers for it while it is away, and starts it again when it dies. */
export const startEngine = (
  { node, script, archive }: { readonly node: string; readonly script: string; readonly archive: string },
  watch: EngineWatch,
): EngineHost => {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const queued: EngineCall[] = []
  const jobs = new Map<string, JobSnapshot>()
  let child: ChildProcess | null = null
  let ready = false
  let refused: FailureView | null = null
  let closing = false
  let leaving = false
  let restarts = 0
  let calls = 0

  const failAll = (failure: FailureView): void => {
    for (const answer of waiting.values()) answer({ ok: false, failure })
    waiting.clear()
    queued.length = 0
    for (const job of jobs.values()) watch.push('job.changed', { ...job, state: { status: 'failed', failure } })
    jobs.clear()
  }

  /** A job that the engine cannot end any more is ended here: nothing may wait for it for ever. */
  const follow = (name: string, payload: unknown): void => {
    const job = name === 'job.changed' ? jobSnapshotSchema.safeParse(payload) : null
    if (!job?.success) return
    const { status } = job.data.state
    if (status === 'queued' || status === 'running') jobs.set(job.data.id, job.data)
    else jobs.delete(job.data.id)
  }

  const receive = (message: EngineMessage): void => {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
    } else if (message.kind === 'push') {
      follow(message.name, message.payload)
      watch.push(message.name, message.payload)
    } else if (message.kind === 'leaving') {
      // What is asked from now on waits for the next engine, which knows no key.
      ready = false
      leaving = true
    } else if (message.kind === 'ready') {
      ready = true
      if (restarts > 0) watch.changed(null)
      for (const call of queued.splice(0)) child?.send(call)
    } else {
      refused = message.failure
      failAll(message.failure)
      watch.changed(message.failure)
    }
  }

  const launch = (): void => {
    ready = false
    const since = performance.now()
    const started = spawn(node, [script], {
      detached: process.platform !== 'win32',
      windowsHide: true,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: engineEnvironment(archive),
    })
    child = started
    started.on('message', receive)
    // 'exit' and not 'close': after a disconnect from this side Node never tells 'close'.
    const onEnd = (): void => {
      endGroup(started)
      if (child !== started || closing || refused) return
      child = null
      ready = false
      if (leaving) {
        leaving = false
        launch()
        return
      }
      failAll(gone)
      if (performance.now() - since > wellAfterMillis) restarts = 0
      const wait = restartMillis[restarts]
      restarts += 1
      watch.changed(
        wait === undefined
          ? { ...gone, message: 'The part of Proofbox that does the work keeps stopping. Start Proofbox again.' }
          : gone,
      )
      if (wait !== undefined) setTimeout(() => closing || launch(), wait)
      else refused = gone
    }
    started.once('exit', onEnd)
    started.on('error', () => started.pid === undefined && onEnd())
  }

  launch()
  return {
    ask(name, input) {
      if (refused) return Promise.resolve({ ok: false, failure: refused })
      calls += 1
      const call: EngineCall = { id: calls, name, input }
      return new Promise((resolve) => {
        waiting.set(call.id, resolve)
        if (ready) child?.send(call)
        else queued.push(call)
      })
    },
    async close() {
      closing = true
      const last = child
      if (!last || last.exitCode !== null || last.signalCode !== null) return
      const ended = new Promise<void>((resolve) => last.once('exit', () => resolve()))
      if (last.connected) last.disconnect()
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, endMillis))])
      endGroup(last)
    },
  }
}
