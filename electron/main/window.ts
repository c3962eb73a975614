import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { appPage } from './app-protocol.ts'
import { secureContents } from './security.ts'

/** The one window: sandboxed, isolated, without Node. Shown when it has something to show. */
export const openWindow = (): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Proofbox',
    backgroundColor: '#f6f5f2',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  })
  secureContents(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appPage)
  return window
}
