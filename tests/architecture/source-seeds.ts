import type { SourceText } from './checkout.ts'

/** A text that breaks exactly one rule, and one beside it that does nearly the same and breaks none. */
export interface SourceSeed {
  readonly breaks: string
  readonly bad: SourceText
  readonly good: SourceText
}

const seed = (breaks: string, bad: readonly [string, string], good: readonly [string, string]): SourceSeed => ({
  breaks,
  bad: { path: bad[0], text: bad[1] },
  good: { path: good[0], text: good[1] },
})

const lines = (count: number): string => 'export const line = 1\n'.repeat(count)
const home = ['', 'home', 'someone', 'clip.mp4'].join('/')
const registry = ['https://registry', 'npmjs', 'org'].join('.')

export const sourceSeeds: readonly SourceSeed[] = [
  seed(
    'no-any',
    ['src/workflow/a.ts', 'export const f = (x: any) => x'],
    ['src/workflow/a.ts', '// any time\nexport const any = (x: unknown) => x'],
  ),
  seed(
    'no-default-export',
    ['src/cli/a.ts', 'export default function run() {}'],
    ['vite.config.ts', 'export default {}'],
  ),
  seed(
    'no-default-export',
    ['src/cli/a.ts', 'const a = 1\nexport default a'],
    ['src/cli/a.ts', 'export const f = (x: number) => { switch (x) { default: return 1 } }'],
  ),
  seed('no-enum', ['src/cli/a.ts', 'export enum A { B }'], ['src/cli/a.ts', "export type A = 'enum'"]),
  seed('at-most-400-lines', ['src/cli/a.ts', lines(401)], ['src/cli/a.ts', lines(400)]),
  seed(
    'named-after-a-concept',
    ['src/cli/helpers.ts', 'export const a = 1'],
    ['src/cli/index.ts', 'export const a = 1'],
  ),
  seed(
    'named-after-a-concept',
    ['src/domain/index.ts', 'export const a = 1'],
    ['src/domain/order/order.ts', 'export const a = 1'],
  ),
  seed(
    'kebab-case',
    ['src/renderer/ui/TextField.tsx', 'export const a = <b />'],
    ['src/renderer/ui/text-field.tsx', 'export const a = <b />'],
  ),
  seed(
    'one-word-per-thing',
    ['src/cli/a.ts', 'export const bestFrames = 1'],
    ['src/cli/a.ts', 'export const bestFrameScore = 1'],
  ),
  seed(
    'one-word-per-thing',
    ['src/workflow/a.ts', 'export interface SupportTicket { readonly id: string }'],
    ['src/workflow/a.ts', 'export const sticker = 1'],
  ),
  seed(
    'one-word-per-thing',
    ['src/domain/order/a.ts', 'export const orderHistory = 1'],
    ['src/renderer/app/a.ts', 'export const routeHistory = 1'],
  ),
  seed(
    'no-frame-rate-arithmetic',
    ['src/domain/media/a.ts', 'export const seconds = (n: number, fps: number) => n / fps'],
    ['src/domain/media/a.ts', '// n / fps is wrong\nexport const f = (n: number, timebase: number) => n / timebase'],
  ),
  seed(
    'no-frame-rate-arithmetic',
    ['src/renderer/ui/a.tsx', 'export const at = (n: number, v: { frameRate: number }) => n * v.frameRate'],
    ['src/renderer/ui/a.tsx', "export const kind = (v: { frameRate: string }) => v.frameRate === 'constant'"],
  ),
  seed(
    'seeks-in-one-place',
    ['src/adapters/sharp/a.ts', "export const args = ['-ss', '1']"],
    ['src/adapters/ffmpeg/a.ts', "export const args = ['-ss', '1']"],
  ),
  seed(
    'raw-channel-in-one-file',
    ['electron/main/window.ts', "import { ipcMain } from 'electron'\nexport const a = 1"],
    ['electron/main/ipc.ts', "import { ipcMain } from 'electron'\nexport const a = 1"],
  ),
  seed(
    'raw-channel-in-one-file',
    ['src/renderer/app/a.ts', "import { ipcRenderer } from 'electron'\nexport const a = 1"],
    ['electron/preload/index.ts', "import { ipcRenderer } from 'electron'\nexport const a = 1"],
  ),
  seed(
    'no-raw-html',
    ['src/renderer/ui/a.tsx', 'export const a = <b dangerouslySetInnerHTML={{ __html: x }} />'],
    ['src/renderer/ui/a.tsx', 'export const a = <b>{x}</b>'],
  ),
  seed(
    'no-raw-html',
    ['resources/verifier/page.html', '<script>out.innerHTML = name</script>'],
    ['resources/verifier/page.html', '<script>out.textContent = name</script>'],
  ),
  seed(
    'no-network',
    ['src/renderer/app/a.ts', "export const a = fetch('https://example.org')"],
    ['src/renderer/app/a.ts', 'export const a = () => fetch("evidence://abc")'],
  ),
  seed(
    'no-network',
    ['src/adapters/vault/a.ts', "import { get } from 'node:https'\nexport const a = get"],
    ['electron/runtime/a.ts', "import { get } from 'node:https'\nexport const a = get"],
  ),
  seed(
    'no-network',
    ['src/adapters/integrity/a.ts', "export const a = fetch('https://example.org')"],
    ['src/adapters/integrity/time-stamps.ts', "export const a = fetch('https://example.org')"],
  ),
  seed(
    'no-network',
    ['electron/main/a.ts', 'export const a = (net: Net, url: string) => net.fetch(url)'],
    ['electron/main/a.ts', 'export const a = (net: Net) => net.fetched'],
  ),
  seed(
    'no-machine-in-the-repository',
    ['docs/a.md', `Open ${home} with it.`],
    ['docs/a.md', 'Open `./clip.mp4` with it; homework, framework/a.ts and rework/ are fine.'],
  ),
  seed(
    'no-machine-in-the-repository',
    ['electron/runtime/a.ts', `export const from = '${registry}'`],
    ['electron/runtime/a.ts', "export const from = 'the npm registry'"],
  ),
  seed(
    'domain-is-pure',
    ['src/domain/order/a.ts', 'export const a = () => new Date()'],
    ['src/domain/order/a.ts', 'export const a = (text: string) => new Date(text)'],
  ),
  seed(
    'domain-is-pure',
    ['src/domain/order/a.ts', 'export const a = () => Math.random() + Date.now()'],
    ['src/adapters/system/a.ts', 'export const a = () => Date.now()'],
  ),
  seed(
    'domain-is-readonly',
    ['src/domain/order/a.ts', 'export interface A { b: string }'],
    ['src/domain/order/a.ts', 'export interface A { readonly b: string }'],
  ),
  seed(
    'honest-words',
    ['resources/templates/en/a.json', '{ "body": "The enclosed pictures are tamper-proof." }'],
    ['resources/templates/en/a.json', '{ "body": "The enclosed pictures are unchanged since import." }'],
  ),
  seed(
    'tests-run-for-real',
    ['tests/unit/a.test.ts', "it.skip('works', () => {})"],
    ['tests/unit/a.test.ts', "it.each([1])('does not skip %d', () => {})"],
  ),
  seed(
    'tests-run-for-real',
    ['tests/unit/a.test.ts', "vi.mock('sharp')"],
    ['tests/unit/a.test.ts', 'vi.useFakeTimers()'],
  ),
  seed(
    'pages-load-nothing',
    ['resources/verifier/page.html', '<script src="https://cdn.example.org/x.js"></script>'],
    ['resources/verifier/page.html', '<a href="https://example.org/">read more</a><img src="./a.png">'],
  ),
  seed(
    'pages-load-nothing',
    ['src/renderer/app/page.css', '@import "//fonts.example.org/a.css";'],
    ['src/renderer/app/page.css', '.a { background: url("./a.svg") }'],
  ),
  seed(
    'honest-words',
    ['src/domain/report/a.ts', "export const a = 'This video is authentic.'"],
    ['src/domain/report/a.ts', "// never authentic\nexport const a = 'unchanged since import'"],
  ),
]
