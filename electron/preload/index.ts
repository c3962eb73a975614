import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { ProofboxBridge } from '../../src/contract/bridge.ts'
import { type PushName, pushes } from '../../src/contract/pushes.ts'

const bridge = {
  request: (name, input) => ipcRenderer.invoke('proofbox:request', name, input),
  on(name, listener) {
    const receive = (_event: unknown, pushed: PushName, payload: unknown): void => {
      if (pushed !== name) return
      const checked = pushes[name].safeParse(payload)
      if (checked.success) listener(checked.data as Parameters<typeof listener>[0])
    }
    ipcRenderer.on('proofbox:push', receive)
    return () => ipcRenderer.removeListener('proofbox:push', receive)
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
} satisfies ProofboxBridge

contextBridge.exposeInMainWorld('proofbox', bridge)
