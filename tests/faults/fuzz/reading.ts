import { readFile } from 'node:fs/promises'
import { composeVerifier } from '../../../src/cli/compose.ts'
import { composeTools, type Tools } from '../../../src/composition/compose-tools.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import type { Result } from '../../../src/domain/kernel/result.ts'
import { scanRecording } from '../../../src/workflow/scan-recording.ts'
import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import type { Outcome, Task } from './messages.ts'

// A process that reads one mutant after the other, as the engine would, and says what became of each.

const never = new AbortController().signal

const readers = async (): Promise<{ readonly tools: Tools; readonly verifier: VerifyPorts }> => {
  const tools = await composeTools()
  if (!tools.ok) throw new Error(tools.failure.message)
  return { tools: tools.value, verifier: await composeVerifier() }
}
const ready = readers()

const read = async ({ path, reader }: Task, note: (result: Result<unknown, Failure>) => void): Promise<void> => {
  const { tools, verifier } = await ready
  if (reader === 'picture') return note(await tools.images.decodePhoto(await readFile(path)))
  if (reader === 'bundle') return note(await verifyBundle(verifier, path, () => undefined, never))
  const opened = await tools.sources.open(path)
  note(opened)
  if (!opened.ok) return
  const media = await tools.media.probe(path, never)
  note(media)
  if (!media.ok) return
  const request = { top: 6, expected: null }
  note(await scanRecording(tools, media.value, request, { onProgress: () => undefined }, never))
}

const answer = async (task: Task): Promise<Outcome> => {
  const steps: string[] = []
  const said: string[] = []
  const note = (result: Result<unknown, Failure>): void => {
    steps.push(result.ok ? 'read' : result.failure.code)
    if (!result.ok) said.push(result.failure.message)
    else said.push(...(Object(Object(result.value).probe).warnings ?? []))
  }
  try {
    await read(task, note)
    return { id: task.id, steps, said, thrown: null }
  } catch (error) {
    return { id: task.id, steps, said, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (task: Task) => {
  void answer(task).then((outcome) => process.send?.(outcome))
})
