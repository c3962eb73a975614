import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Answer } from '../../src/contract/bridge.ts'
import { type PushName, pushes } from '../../src/contract/pushes.ts'
import { type RequestName, requests } from '../../src/contract/requests.ts'
import { type FailureView, failureSchema } from '../../src/contract/view.ts'
import { appPage } from './app-protocol.ts'

/** Answers one request; `null` leaves it to the engine. */
export type AskMain = (name: RequestName, input: unknown) => Promise<Answer<unknown>>

const refuse = (code: string, message: string, detail?: string): { ok: false; failure: FailureView } => ({
  ok: false,
  failure: { code, message, ...(detail === undefined ? {} : { detail }) },
})

const isRequest = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name)

/** Only the top frame of our own page may ask. */
const isTrusted = (event: IpcMainInvokeEvent): boolean => {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.split('#')[0] === appPage
}

/** The one door for requests: the sender, the name, the input and the output are checked; nothing is thrown across. */
export const answerRequests = (ask: AskMain): void => {
  ipcMain.handle('proofbox:request', async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isTrusted(event)) return refuse('contract.sender', 'The request did not come from Proofbox’s own window.')
    if (!isRequest(name)) return refuse('contract.unknown', 'Proofbox knows no such request.')
    const checked = requests[name].input.safeParse(input)
    if (!checked.success) return refuse('contract.input', 'The request was not understood.', checked.error.message)
    try {
      const answer = await ask(name, checked.data)
      if (!answer.ok) return { ok: false, failure: failureSchema.parse(answer.failure) }
      const output = requests[name].output.safeParse(answer.value)
      if (output.success) return { ok: true, value: output.data }
      return refuse('program.defect', 'Proofbox has a defect: its answer was not understood.', output.error.message)
    } catch (error) {
      return refuse('program.defect', 'Proofbox has a defect and could not do this.', String(error))
    }
  })
}

/** Tells the window something; what does not fit the contract is dropped with a line on stderr. */
export const pushTo = (window: BrowserWindow | null, name: string, payload: unknown): void => {
  if (!window || window.isDestroyed() || !Object.hasOwn(pushes, name)) return
  const checked = pushes[name as PushName].safeParse(payload)
  if (checked.success) window.webContents.send('proofbox:push', name, checked.data)
  else process.stderr.write(`push ${name} does not fit the contract: ${checked.error.message}\n`)
}
