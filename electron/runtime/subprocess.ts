import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { checkout } from './paths.ts'

export interface RunOptions {
  /** The process is ended when it takes longer than this many milliseconds. No limit when absent. */
  readonly limit?: number
  /** Show its output while it runs (then none is collected). */
  readonly show?: boolean
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly shell?: boolean
}

export interface RunOutcome {
  /** Exit code; null when it could not be started, was ended by a signal or ran out of time. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. Never throws: a program that cannot start has `exitCode` null and says why in `stderr`. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<RunOutcome> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? checkout,
      env: options.env ?? process.env,
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: options.shell ?? false,
    })
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const timer =
      options.limit === undefined
        ? undefined
        : setTimeout(() => {
            stderr += `\nended after ${options.limit} ms`
            child.kill('SIGKILL')
          }, options.limit)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ exitCode: null, stdout, stderr: `${stderr}${error.message}` })
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, stdout, stderr })
    })
  })

/** Runs npm: its own script under this Node when npm started us, else the command in PATH (npm.cmd needs a shell). */
export const runNpm = (args: readonly string[], options: RunOptions = {}): Promise<RunOutcome> => {
  const script = process.env.npm_execpath
  if (script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script))
    return run(process.execPath, [script, ...args], options)
  return process.platform === 'win32' ? run('npm.cmd', args, { ...options, shell: true }) : run('npm', args, options)
}
