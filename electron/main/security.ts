import { type Session, shell, type WebContents } from 'electron'

/**
 * What the window may load: its own files, and evidence by digest. pdf.js runs in a worker of our own and fetches the
 * report over `evidence:`; its fonts are drawn from data URLs. Nothing else, and nothing from any network.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data: blob:",
  "img-src 'self' evidence: data: blob:",
  'media-src evidence: blob:',
  "connect-src 'self' evidence:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Opens a page of the web in the system's browser: only on request. Whether the link is one (http or https). */
export const openPage = async (link: string): Promise<boolean> => {
  const page = URL.canParse(link) ? new URL(link) : null
  if (page?.protocol !== 'https:' && page?.protocol !== 'http:') return false
  await shell.openExternal(page.href)
  return true
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
}

/** The window stays on its own page: no navigation, no new windows, no embedded pages. */
export const secureContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
