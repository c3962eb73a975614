import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineOf, type OpenApp, openApp, sampleVideo } from './open-app.ts'

/** Asks the page for `evidence:` bytes the way a player does. */
const fetched = ({ page }: OpenApp, url: string, range?: string) =>
  page.evaluate(
    async ([from, part]) => {
      const answer = await fetch(from, part === undefined ? {} : { headers: { range: part } })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const headers = Object.fromEntries(answer.headers)
      return { status: answer.status, length: bytes.length, first: [...bytes.slice(0, 12)], headers }
    },
    [url, range] as const,
  )

describe('the window', () => {
  let shell: OpenApp
  let video: string

  beforeAll(async () => {
    shell = await openApp([sampleVideo])
    const { page } = shell
    // A file named at the start opens its order by itself.
    await page.getByTestId('candidate-card').first().waitFor({ timeout: 60_000 })
    await page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 60_000 })
    const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
    const id = listed.ok ? (listed.value[0]?.id ?? '') : ''
    const opened = await page.evaluate((orderId) => window.proofbox.request('order.open', { orderId }), id)
    video = opened.ok ? (opened.value.originals[0]?.sha256 ?? '') : ''
  })
  afterAll(() => shell.close())

  it('imports a file that stands on the command line', () => {
    expect(video).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has no Node and no Electron in it, only the bridge', async () => {
    const found = await shell.page.evaluate(() => ({
      names: ['require', 'process', 'module', 'Buffer', '__dirname', 'electron'].filter((name) => name in globalThis),
      bridge: Object.keys(window.proofbox).sort(),
    }))
    expect(found).toEqual({ names: [], bridge: ['on', 'pathsOf', 'request'] })
  })

  it('is sandboxed, isolated and refuses every permission', async () => {
    const preferences = await shell.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      return (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
    })
    const state = await shell.page.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    )
    expect(state).toBe('denied')
  })

  it('reaches no host from below its page’s policy either', async () => {
    const reached = await shell.app.evaluate(async ({ session }) => {
      const tries = ['http://127.0.0.1:9/', 'https://example.org/'].map((url) =>
        session.defaultSession.fetch(url).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      )
      const found = await session.defaultSession.resolveHost('example.org').then(
        () => 'found',
        () => 'not found',
      )
      return [...(await Promise.all(tries)), found]
    })
    expect(reached).toEqual([
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      'not found',
    ])
  })

  it('loads nothing from elsewhere and runs no script that is not its own', async () => {
    const outcome = await shell.page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.head.append(script)
      const image = document.createElement('img')
      image.src = 'https://example.org/a.png'
      document.body.append(image)
      const reached = await fetch('https://example.org/').then(
        () => true,
        () => false,
      )
      await new Promise((resolve) => setTimeout(resolve, 300))
      image.remove()
      return { reached, injected: 'injected' in window, blocked: blocked.sort() }
    })
    expect(outcome).toEqual({
      reached: false,
      injected: false,
      blocked: ['connect-src', 'img-src', 'script-src-elem'],
    })
  })

  it('gets a part of a recording when it asks for one', async () => {
    const url = `evidence://blob/${video}`
    const whole = await fetched(shell, url)
    expect(whole.status).toBe(200)
    expect(whole.headers['content-type']).toBe('video/mp4')
    const part = await fetched(shell, url, 'bytes=4-7')
    expect(part).toMatchObject({ status: 206, length: 4, first: [...Buffer.from('ftyp')] })
    expect(part.headers['content-range']).toBe(`bytes 4-7/${whole.length}`)
    expect(await fetched(shell, url, 'bytes=-10')).toMatchObject({ status: 206, length: 10 })
    expect((await fetched(shell, url, `bytes=${whole.length}-`)).status).toBe(416)
  })

  it('gets bytes by digest and by nothing else', async () => {
    for (const url of [
      `evidence://blob/${'0'.repeat(64)}`,
      `evidence://blob/${video}/..`,
      `evidence://other/${video}`,
      'evidence://blob/..%2f..%2fetc%2fpasswd',
    ])
      expect((await fetched(shell, url)).status, url).toBe(404)
  })

  it('plays a recording and seeks in it', async () => {
    const seconds = await shell.page.evaluate(async (url) => {
      const player = document.createElement('video')
      player.muted = true
      player.src = url
      document.body.append(player)
      await new Promise((resolve) => player.addEventListener('loadeddata', resolve, { once: true }))
      player.currentTime = 6
      await new Promise((resolve) => player.addEventListener('seeked', resolve, { once: true }))
      player.remove()
      return player.currentTime
    }, `evidence://blob/${video}`)
    expect(seconds).toBeCloseTo(6, 1)
  })

  it('is answered in words when it asks for what is not there or not well put', async () => {
    const ask = (name: string, input: unknown) =>
      shell.page.evaluate(
        async ([asked, given]) => {
          const answer = await window.proofbox.request(asked as 'order.open', given as { orderId: string })
          return answer.ok ? 'ok' : answer.failure.code
        },
        [name, input] as const,
      )
    expect(await ask('no.such', {})).toBe('contract.unknown')
    expect(await ask('toString', {})).toBe('contract.unknown')
    expect(await ask('blob.path', { sha256: video })).toBe('contract.unknown')
    expect(await ask('order.open', { orderId: 7 })).toBe('contract.input')
    expect(await ask('order.open', { orderId: 'x', more: true })).toBe('contract.input')
    expect(await ask('recording.import', { orderId: null, paths: [] })).toBe('contract.input')
    expect(await ask('order.open', { orderId: 'nobody' })).toBe('archive.no-such-order')
    expect(await ask('order.open', { orderId: '../../etc' })).toMatch(/^archive\.(bad-order-id|no-such-order)$/)
  })

  it('says that the engine went away, and goes on when it is back', async () => {
    const { app, page } = shell
    const first = engineOf(app)
    process.kill(first, 'SIGKILL')
    await page.getByTestId('engine-away').waitFor()
    await page.getByTestId('engine-away').waitFor({ state: 'detached' })
    expect(engineOf(app)).not.toBe(first)
    const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
    expect(listed.ok && listed.value).toHaveLength(1)
  })
  it('stays on its own page and opens no other', async () => {
    const { app, page } = shell
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.org/')
      location.href = 'https://example.org/'
    })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(page.url()).toBe(before)
    expect(app.windows()).toHaveLength(1)
    // The driver waits for navigations that were begun, so the page is asked directly.
    expect(await page.evaluate(() => document.querySelectorAll('[data-testid=drop-zone]').length)).toBe(1)
  })
})
