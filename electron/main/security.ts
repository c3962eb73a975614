import { app, type Session, shell, type WebContents } from 'electron'

/**
 * What the window may load: its own files, and evidence by digest. pdf.js runs in a worker of our own and fetches the
 * report over `evidence:`; its fonts are drawn from data URLs. Nothing else, and nothing from any network.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' evidence: data: blob:",
  'media-src evidence: blob:',
  "connect-src 'self' evidence:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Opens a page of the web in the system's browser: an address that the rules of the domain let through, by https alone. */
export const openPage = async (address: string): Promise<void> => {
  if (address.startsWith('https://')) await shell.openExternal(address)
}

/** Camera and microphone, for the top frame of our own page: `page` is its address, or the origin of it. */
const mayRecord = (permission: string, isTop: boolean, page: string | undefined, own: string): boolean =>
  permission === 'media' && isTop && (page === own || page === `${new URL(own).protocol}//${new URL(own).host}/`)

/** Every permission is refused but that of recording, which only the page `own` gets; nothing is downloaded. */
export const secureSession = (session: Session, own: string): void => {
  session.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame, requestingUrl }) =>
    decide(mayRecord(permission, isMainFrame, requestingUrl, own)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    mayRecord(permission, isMainFrame, origin, own),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // The page's policy refuses these too; this also stops what the browser fetches by itself.
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']
  session.webRequest.onBeforeRequest({ urls }, (_details, decide) => decide({ cancel: true }))
}

/** Doors of Chromium and Node by which another program on the computer could take the window over. */
const doors = ['inspect', 'remote-debugging', 'remote-allow', 'js-flags', 'load-extension', 'disable-web']

/** Chromium finds no host and fetches nothing of its own. Whether it may start: a package starts with no door open. */
export const sealBrowser = (): boolean => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
    app.commandLine.appendSwitch(name)
  app.on('web-contents-created', (_event, contents) => secureContents(contents))
  const named = process.argv.find((argument) => doors.some((door) => argument.startsWith(`--${door}`)))
  if (!app.isPackaged || named === undefined) return true
  process.stderr.write(`Proofbox does not start with “${named}”: other programs could then read the evidence.\n`)
  return false
}

/** The window stays on its own page: no navigation, no new windows, no embedded pages. */
const secureContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
