import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { announce } from './announce.ts'
import { buildIfStale } from './build.ts'
import { bundleSummary } from './bundle-summary.ts'
import { checkout } from './paths.ts'
import { provideMediaTools } from './provision-ffmpeg.ts'
import { provideSample } from './provision-sample.ts'
import { run } from './subprocess.ts'

/** What the sample's label shows, and the order that goes with it. */
export const sampleOrder = {
  order: 'SAMPLE-3047',
  tracking: 'LP00724622449605',
  platform: 'aliexpress',
  reason: 'damaged',
} as const

/** The first `bundle-demo-<n>` that does not exist yet: an earlier bundle is never written over. */
export const freshFolder = (taken: (path: string) => boolean, parent: string): string => {
  let number = 1
  while (taken(join(parent, `bundle-demo-${number}`))) number += 1
  return join(parent, `bundle-demo-${number}`)
}

/**
 * Full paths of the files named on the command line. npm changes into the checkout before it runs a script, so names
 * count from where the person stood (npm's INIT_CWD).
 */
export const namedFiles = (names: readonly string[], stoodIn: string): readonly string[] =>
  names.map((name) => resolve(stoodIn, name))

/**
 * Runs the main job without a window: the given files, or the sample video when there are none. Prints what was found
 * and where the bundle is. Returns the exit code.
 */
export const runHeadless = async (files: readonly string[]): Promise<number> => {
  const tools = await provideMediaTools()
  if (tools === undefined) return 1
  const sample = files.length === 0 ? await provideSample(tools) : undefined
  if (files.length === 0 && sample === undefined) return 1
  if (!(await buildIfStale())) return 1
  const folder = freshFolder(existsSync, process.cwd())
  // Nothing is claimed about a person's own files that they did not say: no reason, no platform, no tracking number.
  const about =
    sample === undefined
      ? [...files, '--order', 'FIRST-LOOK']
      : [sample, ...Object.entries(sampleOrder).flatMap(([name, value]) => [`--${name}`, value])]
  announce(`working on ${sample ?? files.join(', ')} …`)
  const args = [join(checkout, 'out', 'cli.js'), 'auto', ...about, '--lang', 'en']
  const ended = await run(process.execPath, [...args, '--out', folder, '--json'], { cwd: process.cwd() })
  for (const line of bundleSummary(ended.stdout, folder)) announce(line)
  if (ended.exitCode !== 0) announce(`the job ended with status ${ended.exitCode}. ${ended.stderr.trim().slice(-600)}`)
  return ended.exitCode ?? 1
}
