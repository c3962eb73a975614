import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { z } from 'zod'
import { appPage } from './app-protocol.ts'
import { secureContents } from './security.ts'

const smallest = { width: 720, height: 520 }
const sizeSchema = z.object({
  width: z.number().int().min(smallest.width).max(20_000),
  height: z.number().int().min(smallest.height).max(20_000),
})
const sizePath = (): string => join(app.getPath('userData'), 'window.json')

/** The size that the window had last, else the usual one. Its place is left to the desktop: screens come and go. */
const lastSize = (): { readonly width: number; readonly height: number } => {
  try {
    return sizeSchema.parse(JSON.parse(readFileSync(sizePath(), 'utf8')))
  } catch {
    return { width: 1280, height: 800 }
  }
}

const keepSize = (window: BrowserWindow): void => {
  const { width, height } = window.getNormalBounds()
  try {
    writeFileSync(sizePath(), JSON.stringify({ width, height }))
  } catch {
    // A size that cannot be kept is not worth a word to the user.
  }
}

/** The one window: sandboxed, isolated, without Node. Shown when it has something to show. */
export const openWindow = (): BrowserWindow => {
  const window = new BrowserWindow({
    ...lastSize(),
    minWidth: smallest.width,
    minHeight: smallest.height,
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
  window.once('close', () => keepSize(window))
  void window.loadURL(appPage)
  return window
}
