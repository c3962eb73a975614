import { mkdtempSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type NativeImage, nativeImage } from 'electron'
import type { Answer } from '../../src/contract/bridge.ts'

/** A file of the archive that is given away as a copy, and what the copy is called. */
export interface GivenFile {
  readonly path: string
  readonly name: string
}

/** Copies that are dragged out live as long as the program: who takes one may read it a while after the drop. */
let copies: string | null = null

export const clearCopies = (): void => {
  if (copies) rmSync(copies, { recursive: true, force: true })
  copies = null
}

const iconEdge = 128

/** What hangs at the pointer: the picture itself, small, or the system's icon for such a file. A drag needs one. */
const iconOf = async (path: string): Promise<NativeImage> => {
  const picture = nativeImage.createFromPath(path)
  if (!picture.isEmpty()) {
    const { width, height } = picture.getSize()
    return picture.resize(width > height ? { width: iconEdge } : { height: iconEdge })
  }
  const icon = await app.getFileIcon(path, { size: 'normal' })
  if (!icon.isEmpty()) return icon
  return nativeImage.createFromBitmap(Buffer.alloc(32 * 32 * 4, 0x80), { width: 32, height: 32 })
}

/** Lets other programs take this file; ends when the mouse button goes up. */
export const dragFile = async (window: BrowserWindow, file: string): Promise<Answer<unknown>> => {
  const icon = await iconOf(file)
  if (!window.isDestroyed()) window.webContents.startDrag({ file, icon })
  return { ok: true, value: {} }
}

const notCopied = (error: unknown): Answer<unknown> => {
  const message = 'The file could not be copied. Check that the disk has space, then try again.'
  return { ok: false, failure: { code: 'handout.not-copied', message, detail: String(error) } }
}

/** The same with a copy: what takes a dragged file may move it or write to it. */
export const dragCopy = async (window: BrowserWindow, { path, name }: GivenFile): Promise<Answer<unknown>> => {
  try {
    copies ??= mkdtempSync(join(app.getPath('temp'), 'proofbox-out-'))
    const copy = join(copies, name)
    await copyFile(path, copy)
    return await dragFile(window, copy)
  } catch (error) {
    return notCopied(error)
  }
}

export const saveCopy = async (window: BrowserWindow, { path, name }: GivenFile): Promise<Answer<unknown>> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name })
  if (canceled || !filePath) return { ok: true, value: { saved: false } }
  try {
    await copyFile(path, filePath)
  } catch (error) {
    return notCopied(error)
  }
  return { ok: true, value: { saved: true } }
}

/** The place comes in pixels of the page, which a zoomed window shows larger. */
export const copyPicture = (window: BrowserWindow | null, { x, y }: { x: number; y: number }): Answer<unknown> => {
  const zoom = window?.webContents.getZoomFactor() ?? 1
  window?.webContents.copyImageAt(Math.round(x * zoom), Math.round(y * zoom))
  return { ok: true, value: {} }
}
