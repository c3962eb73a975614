import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Browsers of the last five years. */
const browsers = ['chrome96', 'firefox94', 'safari15']

/** The text of `verify.html`: the page with its script inside, readable as it is. `folder` is `resources/verifier`. */
export const verifierText = async (folder: string): Promise<string> => {
  const { build } = await import('vite')
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: browsers,
      lib: { entry: join(folder, 'page.ts'), formats: ['iife'], name: 'verifier', fileName: 'page' },
    },
  })
  const outputs = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : []
  const [script] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
  if (script === undefined) throw new Error('the verifier has no script')
  const page = await readFile(join(folder, 'page.html'), 'utf8')
  return page.replace('<!--script-->', () => `<script>\n${script.replaceAll('</script', '<\\/script')}</script>`)
}

/** Writes `verify.html` where bundles and packages take it from. */
export const buildVerifier = async (folder: string): Promise<void> => {
  const text = await verifierText(folder)
  const path = join(folder, 'verify.html')
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeFile(path, text)
}
