import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, Notification, protocol, session, shell } from 'electron'
import type { Answer } from '../../src/contract/bridge.ts'
import { evidenceScheme } from '../../src/contract/evidence-url.ts'
import type { HandedOut, StillWish } from '../../src/contract/hand-out-requests.ts'
import type { Push } from '../../src/contract/pushes.ts'
import type { RequestInput, RequestName } from '../../src/contract/requests.ts'
import { appPage, appScheme, serveApp } from './app-protocol.ts'
import { archiveFolder, chooseArchive, showArchive } from './archive-place.ts'
import { type EngineHost, nodeBinary, startEngine } from './engine-host.ts'
import { serveEvidence } from './evidence-protocol.ts'
import { clearCopies, copyPicture, dragCopy, dragFile, type GivenFile, saveCopy } from './hand-out.ts'
import { answerRequests, pushTo } from './ipc.ts'
import { followLock, lockWithSystem } from './lock.ts'
import { setMenu } from './menu.ts'
import { openPage, sealBrowser, secureSession } from './security.ts'
import { showProgress } from './taskbar.ts'
import { openWindow } from './window.ts'

// Schemes can be declared only before the app is ready.
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  {
    scheme: evidenceScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
  },
])

let window: BrowserWindow | null = null
let engine: EngineHost | null = null

/** Where each order's last bundle and attachments went, so that “Show in folder” needs no path from the window. */
const written = new Map<string, string>()

/** Files named on the command line; `-dash.mp4` counts when there is such a file, a switch does not. */
const filesIn = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .map((argument) => resolve(folder, argument))
    .filter((path) => existsSync(path) && statSync(path).isFile() && !path.endsWith('.js') && !path.endsWith('.mjs'))

/** Files that were handed over before the window could show what becomes of them, or while it is locked; null else. */
let early: string[] | null = []

const importFiles = (paths: readonly string[]): void => {
  if (early) early.push(...paths)
  else if (paths.length > 0) void engine?.ask('recording.import', { orderId: null, paths })
}

const importEarly = (): Answer<unknown> => {
  const paths = early ?? []
  early = null
  importFiles(paths)
  return { ok: true, value: {} }
}

const noteFolder = (name: string, payload: unknown): void => {
  const job = payload as {
    kind?: string
    orderId?: string
    state?: { status?: string; output?: { directory?: string; folder?: string } }
  }
  const folder = job.state?.output?.directory ?? job.state?.output?.folder
  if (name === 'job.changed' && job.orderId && folder) written.set(`${job.kind} ${job.orderId}`, folder)
}

/** The system's own notification, in the words of the window. */
const notify = ({ orderId, title, text }: RequestInput<'alarm.notify'>): Answer<unknown> => {
  if (!Notification.isSupported()) return { ok: true, value: {} }
  const notice = new Notification({ title, body: text })
  notice.on('click', () => {
    window?.show()
    pushTo(window, 'order.show', { orderId })
  })
  notice.show()
  return { ok: true, value: {} }
}

type Written = 'export' | 'attach'

const pathIn = (kind: Written, orderId: string, inside: string): string | null => {
  const folder = written.get(`${kind} ${orderId}`)
  return folder === undefined ? null : join(folder, inside)
}

const show = (kind: Written, orderId: string, inside: string): Answer<unknown> => {
  const path = pathIn(kind, orderId, inside)
  if (path) shell.showItemInFolder(path)
  return { ok: true, value: {} }
}

const gone: Answer<unknown> = { ok: false, failure: { code: 'engine.gone', message: 'Proofbox is closing.' } }

/** Does something with the picture of an exhibit, which the engine finds. */
const withStill = async (
  wish: StillWish,
  act: (window: BrowserWindow, still: GivenFile) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> => {
  const { orderId, exhibitId, unannotated } = wish
  const still = (await engine?.ask('still.file', { orderId, exhibitId, unannotated })) as Answer<GivenFile> | undefined
  if (!still || !window) return gone
  return still.ok ? act(window, still.value) : still
}

/** What was written outside of the archive is dragged as it lies there; it is a copy already. */
const drag = async (what: HandedOut): Promise<Answer<unknown>> => {
  if (what.kind === 'still') return withStill(what, dragCopy)
  const path =
    what.kind === 'report'
      ? pathIn('export', what.orderId, 'evidence.pdf')
      : pathIn('attach', what.orderId, join('attachments', what.name))
  if (path && existsSync(path)) return window ? dragFile(window, path) : gone
  const message = 'The file is no longer where it was written. Export again, then drag it.'
  return { ok: false, failure: { code: 'handout.missing', message } }
}

/** The link is the one that the order has, not one that the window names; the engine knows which may be opened. */
const browse = async (orderId: string): Promise<Answer<unknown>> => {
  const page = (await engine?.ask('order.page', { orderId })) as Answer<{ address: string }> | undefined
  if (!page) return gone
  if (page.ok) await openPage(page.value.address)
  return page.ok ? { ok: true, value: {} } : page
}

const pickFiles = async (orderId: unknown): Promise<Answer<unknown>> => {
  if (!window) return { ok: true, value: { jobId: null, orderId: null } }
  const picked = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'] })
  if (picked.canceled || picked.filePaths.length === 0) return { ok: true, value: { jobId: null, orderId: null } }
  return (
    (await engine?.ask('recording.import', { orderId, paths: picked.filePaths })) ?? {
      ok: true,
      value: { jobId: null, orderId: null },
    }
  )
}

const closed: Answer<unknown> = { ok: true, value: { jobId: null } }

/** A place that the user names in the system's dialog; null when that was closed. */
const pick = async (kind: 'file' | 'folder'): Promise<string | null> => {
  if (!window) return null
  const folder = ['openDirectory', 'createDirectory'] as const
  const picked = await dialog.showOpenDialog(window, { properties: kind === 'file' ? ['openFile'] : [...folder] })
  return picked.filePaths[0] ?? null
}

/** Asks for a folder, then lets the engine write into it. */
const writeInto = async (name: string, input: object): Promise<Answer<unknown>> => {
  const directory = await pick('folder')
  return directory === null || !engine ? closed : engine.ask(name, { ...input, directory })
}

const backUp = async ({ kind }: RequestInput<'archive.back-up'>): Promise<Answer<unknown>> => {
  const defaultPath = `Proofbox ${new Date().toISOString().slice(0, 10)}.zip`
  const path =
    kind === 'folder' ? await pick('folder') : window && (await dialog.showSaveDialog(window, { defaultPath })).filePath
  return path && engine ? engine.ask('archive.back-up-to', { path }) : closed
}

const restore = async ({ kind, from: known }: RequestInput<'archive.restore'>): Promise<Answer<unknown>> => {
  const from = known ?? (await pick(kind))
  return from === null ? closed : writeInto('archive.restore-to', { from })
}

/** Asks for a file, then keeps there what the engine makes for it, and shows where. */
const saveAs = async (name: string, input: object, suggested: string): Promise<Answer<unknown>> => {
  const closed: Answer<unknown> = { ok: true, value: { saved: false, notes: [] } }
  if (!window || !engine) return closed
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: suggested })
  if (canceled || !filePath) return closed
  const made = await engine.ask(name, { ...input, name: basename(filePath) })
  if (!made.ok) return made
  const { content, notes } = made.value as { content: string | Uint8Array; notes: readonly string[] }
  try {
    await writeFile(filePath, content)
  } catch (error) {
    const message = 'The file could not be written. Choose another folder with enough space.'
    return { ok: false, failure: { code: 'bundle.write-failed', message, detail: String(error) } }
  }
  shell.showItemInFolder(filePath)
  return { ok: true, value: { saved: true, notes } }
}

const ask = async (name: RequestName, input: unknown): Promise<Answer<unknown>> => {
  const { orderId } = input as { orderId?: string }
  if (name === 'window.ready') return importEarly()
  if (name === 'alarm.notify') return notify(input as RequestInput<'alarm.notify'>)
  if (name === 'order.browse') return browse(String(orderId))
  if (name === 'calendar.save') return saveAs('calendar.save-as', Object(input), 'deadlines.ics')
  if (name === 'refund.save') return saveAs('refund.save-as', Object(input), 'refund-not-received.pdf')
  if (name === 'archive.choose') return chooseArchive(window)
  if (name === 'archive.show') return showArchive()
  if (name === 'archive.back-up') return backUp(input as RequestInput<'archive.back-up'>)
  if (name === 'archive.restore') return restore(input as RequestInput<'archive.restore'>)
  if (name === 'recording.pick') return pickFiles(orderId ?? null)
  if (name === 'bundle.export') return writeInto('bundle.export-to', Object(input))
  if (name === 'attachments.make') return writeInto('attachments.make-to', Object(input))
  if (name === 'bundle.show') return show('export', String(orderId), 'evidence.pdf')
  if (name === 'attachments.show') return show('attach', String(orderId), 'attachments')
  if (name === 'file.drag') return drag(input as HandedOut)
  if (name === 'still.save') return withStill(input as StillWish, saveCopy)
  if (name === 'picture.copy') return copyPicture(window, input as { x: number; y: number })
  return engine ? engine.ask(name, input) : gone
}

const blobPath = async (sha256: string): Promise<string | null> => {
  const answer = await engine?.ask('blob.path', { sha256 })
  return answer?.ok ? ((answer.value as { path: string | null }).path ?? null) : null
}

const follow = (state: string): void => {
  if (state !== 'open') early ??= []
  followLock(window, state)
}

const open = (): void => {
  const root = app.getAppPath()
  secureSession(session.defaultSession, appPage)
  serveApp(session.defaultSession, join(root, 'out', 'renderer'))
  serveEvidence(session.defaultSession, blobPath)
  engine = startEngine(
    {
      node: nodeBinary(root, process.resourcesPath),
      // A plain Node cannot read inside an asar, so the engine lies beside it.
      script: join(root.replace(/app\.asar$/, 'app.asar.unpacked'), 'out', 'engine.js'),
      archive: archiveFolder(),
    },
    {
      push(name, payload) {
        noteFolder(name, payload)
        if (name === 'job.changed') showProgress(window, payload as Push<'job.changed'>)
        pushTo(window, name, payload)
        if (name === 'protection.changed') follow((payload as Push<'protection.changed'>).state)
      },
      changed: (failure) => pushTo(window, 'engine.changed', { failure }),
    },
  )
  lockWithSystem(engine)
  answerRequests(ask)
  setMenu()
  window = openWindow()
  importFiles(filesIn(process.argv.slice(1), process.cwd()))
  window.on('closed', () => {
    window = null
  })
}

if (sealBrowser() && app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    importFiles(filesIn(argv.slice(1), folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    importFiles([path])
  })
  app.on('window-all-closed', () => app.quit())
  let ended = false
  app.on('will-quit', (event) => {
    if (ended || !engine) return
    event.preventDefault()
    // Not before this event is over: a quit that is asked for inside of it is dropped, and the app would stay for ever.
    const quit = (): void => {
      ended = true
      clearCopies()
      app.quit()
    }
    void engine.close().then(() => setImmediate(quit))
  })
  void app.whenReady().then(open)
} else {
  app.exit()
}
