import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Standard roles only, so that copy, paste, undo and zoom work where people look for them. */
export const setMenu = (): void => {
  const application: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...application,
      { role: 'fileMenu' },
      { role: 'editMenu' },
      { role: 'viewMenu' },
      { role: 'windowMenu' },
    ]),
  )
}
