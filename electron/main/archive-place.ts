import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { z } from 'zod'
import type { Answer } from '../../src/contract/bridge.ts'

const placeSchema = z.object({ archive: z.string().min(1) })
const placePath = (): string => join(app.getPath('userData'), 'archive-place.json')

/** Where the orders are: as the environment says, as the user chose, else beside the program's other data. */
export const archiveFolder = (): string => {
  if (process.env.PROOFBOX_ARCHIVE) return process.env.PROOFBOX_ARCHIVE
  try {
    return placeSchema.parse(JSON.parse(readFileSync(placePath(), 'utf8'))).archive
  } catch {
    return join(app.getPath('userData'), 'archive')
  }
}

/** Asks for another folder and starts again with it. What is in the old one stays there, untouched. */
export const chooseArchive = async (window: BrowserWindow | null): Promise<Answer<unknown>> => {
  if (!window) return { ok: true, value: { restarting: false } }
  const picked = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
  const [archive] = picked.filePaths
  if (picked.canceled || archive === undefined || archive === archiveFolder())
    return { ok: true, value: { restarting: false } }
  try {
    writeFileSync(placePath(), JSON.stringify({ archive }))
  } catch (error) {
    const message = 'The choice could not be kept. Check that the disk has space, then choose again.'
    return { ok: false, failure: { code: 'settings.not-kept', message, detail: String(error) } }
  }
  app.relaunch()
  setImmediate(() => app.quit())
  return { ok: true, value: { restarting: true } }
}

export const showArchive = async (): Promise<Answer<unknown>> => {
  const problem = await shell.openPath(archiveFolder())
  return problem === ''
    ? { ok: true, value: {} }
    : { ok: false, failure: { code: 'archive.not-shown', message: 'The folder cannot be shown.', detail: problem } }
}
