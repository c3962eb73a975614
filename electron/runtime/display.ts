import { spawn } from 'node:child_process'

/** Whether windows can be shown: always on Windows and macOS, elsewhere when a display server is named. */
export const hasDisplay = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)

export interface VirtualDisplay {
  /** What DISPLAY must be set to, such as ":99". */
  readonly name: string
  readonly stop: () => Promise<void>
}

/**
 * Starts Xvfb on a display number that it finds free itself (`-displayfd`: no race with other runs).
 * Undefined when Xvfb is not installed or does not come up within ten seconds.
 */
export const startVirtualDisplay = (): Promise<VirtualDisplay | undefined> =>
  new Promise((resolve) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<void>((done) => {
      server.once('close', () => done())
      server.once('error', () => done())
    })
    const stop = async (): Promise<void> => {
      if (server.exitCode === null && server.pid !== undefined) server.kill('SIGTERM')
      await ended
    }
    const timer = setTimeout(() => {
      void stop().then(() => resolve(undefined))
    }, 10_000)
    void ended.then(() => {
      clearTimeout(timer)
      resolve(undefined)
    })
    // The server must not outlive a set-up that is interrupted.
    process.once('exit', () => server.kill('SIGTERM'))
    const announced = server.stdio[3]
    if (announced === null || announced === undefined || !('on' in announced)) return
    announced.once('data', (bytes: Buffer) => {
      clearTimeout(timer)
      resolve({ name: `:${bytes.toString('utf8').trim()}`, stop })
    })
  })
