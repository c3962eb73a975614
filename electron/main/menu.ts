import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** What of the usual view menu a user needs. To load the page anew would lose what is being typed. */
const view: MenuItemConstructorOptions[] = [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { type: 'separator' },
  { role: 'togglefullscreen' },
]

/** Standard roles only, so that copy, paste, undo and zoom work where people look for them. */
export const setMenu = (): void => {
  const application: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...application,
      { role: 'fileMenu' },
      { role: 'editMenu' },
      { label: 'View', submenu: app.isPackaged ? view : [...view, { role: 'toggleDevTools' }] },
      { role: 'windowMenu' },
    ]),
  )
}
