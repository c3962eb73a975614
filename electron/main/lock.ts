import { type BrowserWindow, powerMonitor } from 'electron'
import type { EngineHost } from './engine-host.ts'
import { clearCopies } from './hand-out.ts'

let open = false

/** When the archive is not open any more, the window forgets everything: it starts anew, with nothing but the lock. */
export const followLock = (window: BrowserWindow | null, state: string): void => {
  const wasOpen = open
  open = state === 'open'
  if (!wasOpen || open || !window || window.isDestroyed()) return
  clearCopies()
  void window.webContents.session.clearCache()
  window.webContents.reload()
}

/** Whoever leaves the computer, or closes its lid, leaves the archive locked. */
export const lockWithSystem = (engine: EngineHost): void => {
  // The overloads of `on` take one name each.
  for (const moment of ['lock-screen', 'suspend'] as const)
    powerMonitor.on(moment as 'suspend', () => void engine.ask('protection.lock', { force: true }))
}
