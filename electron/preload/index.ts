import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { ProofboxBridge } from '../../src/contract/bridge.ts'
import { type PushName, pushes } from '../../src/contract/pushes.ts'

interface Listener {
  readonly name: PushName
  readonly hear: (payload: unknown) => void
}

// One listener of the channel for all of them: each push is checked once, and Node warns of the eleventh.
const listeners = new Set<Listener>()
ipcRenderer.on('proofbox:push', (_event, pushed: PushName, payload: unknown) => {
  const hearing = [...listeners].filter(({ name }) => name === pushed)
  const checked = hearing.length > 0 ? pushes[pushed].safeParse(payload) : null
  if (checked?.success) for (const { hear } of hearing) hear(checked.data)
})

const bridge = {
  request: (name, input) => ipcRenderer.invoke('proofbox:request', name, input),
  on(name, listener) {
    const one: Listener = { name, hear: (payload) => listener(payload as Parameters<typeof listener>[0]) }
    listeners.add(one)
    return () => void listeners.delete(one)
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
} satisfies ProofboxBridge

contextBridge.exposeInMainWorld('proofbox', bridge)
