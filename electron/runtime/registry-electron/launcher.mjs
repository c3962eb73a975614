/**
 * Stands where Electron's own default app would be: the stand-in runtime has none. Starts the app folder that is the
 * first argument, as `electron .` does, and leaves process.argv as it is.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

// `-r FILE` loads a module first: the test driver hooks itself in that way, and it may rewrite process.argv.
const rest = process.argv.slice(1)
const preloads = []
for (let at = rest.indexOf('-r'); at >= 0; at = rest.indexOf('-r')) preloads.push(...rest.splice(at, 2).slice(1))
for (const preload of preloads) require(resolve(preload))

const folder = rest.find((argument) => !argument.startsWith('-'))
if (rest[0] === '--version') {
  process.stdout.write(`v${process.versions.electron}\n`)
  app.exit(0)
} else if (folder === undefined || !existsSync(join(folder, 'package.json'))) {
  console.error('The stand-in Electron needs the folder of an app as its first argument.')
  app.exit(2)
} else {
  const target = resolve(folder)
  const about = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version ?? '0.0.0')
  app.setPath('userData', join(app.getPath('appData'), app.getName()))
  app.setAppPath(target)
  try {
    // Awaited at the top level: Electron holds back "ready" until the entry has run, and an app that registers its own
    // protocol must do so before "ready".
    await import(pathToFileURL(join(target, about.main ?? 'index.js')).href)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}
