import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { appPage } from './app-protocol.ts'

const smallest = { width: 720, height: 520 }
const stateSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(smallest.width).max(20_000),
  height: z.number().int().min(smallest.height).max(20_000),
  maximized: z.boolean().default(false),
})
type WindowState = z.infer<typeof stateSchema>
const statePath = (): string => join(app.getPath('userData'), 'window.json')

/** Whether a window there could be taken by its title bar: screens come and go. */
const isOnScreen = ({ x, y, width }: WindowState): boolean =>
  x !== undefined &&
  y !== undefined &&
  screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return across >= 200 && y >= workArea.y && y <= workArea.y + workArea.height - 100
  })

/** Size and place that the window had last; the usual size where nothing fits, in a place that the desktop chooses. */
const lastState = (): { readonly bounds: Partial<Rectangle>; readonly maximized: boolean } => {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(statePath(), 'utf8')))
    const { x, y, width, height, maximized } = state
    const place = isOnScreen(state) && x !== undefined && y !== undefined ? { x, y } : {}
    return { bounds: { ...place, width, height }, maximized }
  } catch {
    return { bounds: { width: 1280, height: 800 }, maximized: false }
  }
}

const keepState = (window: BrowserWindow): void => {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(statePath(), JSON.stringify(state))
  } catch {
    // A place that cannot be kept is not worth a word to the user.
  }
}

/** The one window: sandboxed, isolated, without Node. Shown when it has something to show. */
export const openWindow = (): BrowserWindow => {
  const { bounds, maximized } = lastState()
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Proofbox',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#11181d' : '#f5f4f0',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // Everywhere else Chromium would download its dictionaries.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()))
  window.once('close', () => keepState(window))
  window.on('focus', () => window.flashFrame(false))
  void window.loadURL(appPage)
  return window
}
