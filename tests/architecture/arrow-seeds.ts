/** A tree of files that breaks exactly one rule; contents by path. Packages are stubs below `node_modules`. */
export interface Seed {
  readonly breaks: string
  readonly from: string
  readonly imports: string
  /** The file that is read, if the seed has to make it. */
  readonly target?: string
  /** Further text of the files, by path: a second import that closes a circle, for instance. */
  readonly also?: Readonly<Record<string, string>>
  readonly statement?: (specifier: string) => string
}

const reads = (breaks: string, from: string, target: string): Seed => ({ breaks, from, target, imports: target })
const opens = (breaks: string, from: string, name: string): Seed => ({ breaks, from, imports: name })

/** At least one per rule of .dependency-cruiser.mjs. */
export const seeds: readonly Seed[] = [
  opens('domain-closed', 'src/domain/kernel/seed.ts', 'node:fs'),
  opens('domain-closed', 'src/domain/kernel/seed.ts', 'zod'),
  reads('domain-innermost', 'src/domain/order/seed.ts', 'src/contract/pushes.ts'),
  reads('domain-innermost', 'src/domain/order/seed.ts', 'src/workflow/ports/clock.ts'),
  reads('domain-order-kernel', 'src/domain/kernel/seed.ts', 'src/domain/media/probe.ts'),
  reads('domain-order-media', 'src/domain/media/seed.ts', 'src/domain/scan/detector.ts'),
  reads('domain-order-media', 'src/domain/media/seed.ts', 'src/domain/evidence/exhibit.ts'),
  reads('domain-order-scan', 'src/domain/scan/seed.ts', 'src/domain/rank/candidate.ts'),
  reads('domain-order-rank', 'src/domain/rank/seed.ts', 'src/domain/evidence/exhibit.ts'),
  reads('domain-order-evidence', 'src/domain/evidence/seed.ts', 'src/domain/media/frame-table.ts'),
  reads('domain-order-evidence', 'src/domain/evidence/seed.ts', 'src/domain/order/order.ts'),
  reads('domain-order-order', 'src/domain/order/seed.ts', 'src/domain/dispute/policy.ts'),
  reads('domain-order-dispute', 'src/domain/dispute/seed.ts', 'src/domain/report/page-plan.ts'),
  reads('domain-order-report', 'src/domain/report/seed.ts', 'src/domain/rank/candidate.ts'),

  reads('workflow-reads-domain', 'src/workflow/seed.ts', 'src/adapters/vault/vault.ts'),
  opens('workflow-closed', 'src/workflow/seed.ts', 'node:crypto'),
  opens('workflow-closed', 'src/workflow/seed.ts', 'zod'),
  reads('adapters-read-inwards', 'src/adapters/vault/seed.ts', 'src/contract/pushes.ts'),
  reads('adapters-apart', 'src/adapters/vault/seed.ts', 'src/adapters/archive/archive.ts'),

  opens('door-ffmpeg', 'src/adapters/sharp/seed.ts', 'fluent-ffmpeg'),
  opens('door-ffmpeg', 'src/cli/seed.ts', 'ffmpeg-static'),
  opens('door-ffmpeg', 'src/cli/seed.ts', '@ffprobe-installer/ffprobe'),
  opens('door-sharp', 'src/adapters/pdf/seed.ts', 'sharp'),
  opens('door-sharp', 'electron/engine/index.ts', 'libheif-js'),
  opens('door-pdfkit', 'src/cli/seed.ts', 'pdfkit'),
  opens('door-lowdb', 'src/adapters/vault/seed.ts', 'lowdb'),
  opens('door-zxing', 'src/adapters/sharp/seed.ts', 'zxing-wasm'),
  opens('door-onnx', 'src/adapters/codes/seed.ts', 'onnxruntime-node'),
  opens('door-zip', 'src/cli/seed.ts', 'yauzl'),
  opens('door-zip', 'src/adapters/pdf/seed.ts', 'yazl'),
  opens('door-zip', 'src/adapters/archive/seed.ts', 'yauzl'),
  opens('door-cms', 'src/adapters/pdf/seed.ts', 'pkijs'),
  opens('door-cms', 'src/cli/seed.ts', 'asn1js'),
  opens('door-signpdf', 'src/adapters/pdf/seed.ts', '@signpdf/signpdf'),
  opens('door-signpdf', 'src/cli/seed.ts', '@signpdf/utils'),
  opens('door-age', 'src/adapters/vault/seed.ts', 'age-encryption'),
  opens('door-electron', 'src/cli/seed.ts', 'electron'),
  opens('door-electron', 'src/renderer/main.tsx', 'electron'),
  opens('door-react', 'electron/main/index.ts', 'react'),
  opens('door-pdfjs', 'src/adapters/pdf/seed.ts', 'pdfjs-dist'),
  opens('door-aria', 'electron/main/index.ts', 'react-aria-components'),
  opens('door-days', 'src/renderer/features/seed/seed.tsx', '@internationalized/date'),
  opens('door-query', 'src/renderer/app/seed.tsx', '@tanstack/react-query'),
  opens('door-lists', 'src/cli/seed.ts', '@tanstack/react-virtual'),
  opens('door-canvas', 'src/renderer/app/seed.tsx', 'konva'),

  reads('contract-reads-domain', 'src/contract/seed.ts', 'src/renderer/app/routes.ts'),
  reads('contract-reads-domain', 'src/contract/seed.ts', 'src/workflow/desk.ts'),
  reads('contract-job-types-only', 'src/contract/seed.ts', 'src/workflow/jobs/job.ts'),
  opens('contract-closed', 'src/contract/seed.ts', 'node:path'),

  reads('answers-read-inwards', 'src/answers/seed.ts', 'src/adapters/vault/vault.ts'),
  opens('answers-closed', 'src/answers/seed.ts', 'node:fs'),
  opens('answers-closed', 'src/answers/seed.ts', 'zod'),

  reads('renderer-reads-contract', 'src/renderer/app/seed.tsx', 'src/workflow/desk.ts'),
  reads('renderer-reads-contract', 'src/renderer/app/seed.tsx', 'electron/preload/index.ts'),
  opens('renderer-without-node', 'src/renderer/app/seed.tsx', 'node:fs'),
  reads('renderer-ui-lowest', 'src/renderer/ui/seed.tsx', 'src/renderer/features/orders/list.tsx'),
  reads('renderer-ui-lowest', 'src/renderer/ui/seed.tsx', 'src/contract/view.ts'),
  reads('renderer-features-below-app', 'src/renderer/features/orders/seed.tsx', 'src/renderer/app/routes.ts'),
  reads('renderer-features-apart', 'src/renderer/features/orders/seed.tsx', 'src/renderer/features/report/cover.tsx'),

  reads('composition-reads-inwards', 'src/composition/seed.ts', 'src/contract/requests.ts'),
  reads('cli-reads-inwards', 'src/cli/seed.ts', 'src/contract/requests.ts'),
  reads('main-has-no-heavy-work', 'electron/main/index.ts', 'src/adapters/vault/vault.ts'),
  reads('main-has-no-heavy-work', 'electron/main/index.ts', 'src/workflow/desk.ts'),
  reads('main-engine-types-only', 'electron/main/index.ts', 'electron/engine/messages.ts'),
  reads('preload-reads-contract', 'electron/preload/index.ts', 'electron/main/window.ts'),
  reads('engine-composes', 'electron/engine/index.ts', 'electron/main/window.ts'),
  opens('engine-without-electron', 'electron/engine/index.ts', 'electron'),
  reads('verifier-reads-domain', 'resources/verifier/seed.ts', 'src/adapters/integrity/hasher.ts'),

  reads('workshop-outside-product', 'electron/main/index.ts', 'electron/runtime/paths.ts'),
  reads('workshop-outside-product', 'src/cli/seed.ts', 'resources/sample/scene.ts'),
  reads('tests-outside-product', 'src/cli/seed.ts', 'tests/fixtures/recording.ts'),
  opens('no-dev-dependency', 'src/cli/seed.ts', 'vite'),
  opens('no-unlisted-package', 'src/cli/seed.ts', 'left-pad'),
  { breaks: 'resolvable', from: 'src/cli/seed.ts', imports: 'src/cli/missing.ts' },
  {
    ...reads('no-circular', 'src/cli/seed.ts', 'src/cli/other.ts'),
    also: { 'src/cli/other.ts': "import { seeded } from './seed.ts'\nexport const target = () => seeded\n" },
  },
  {
    breaks: 'no-orphans',
    from: 'src/cli/seed.ts',
    imports: '',
    statement: () => '',
  },
]

/** What stands right beside a rule and is allowed: a rule that forbids everything would pass its seed, too. */
export const allowed: readonly Seed[] = [
  {
    ...reads('', 'src/contract/seed.ts', 'src/workflow/jobs/job.ts'),
    statement: (specifier) => `import type { target } from '${specifier}'`,
  },
  {
    ...reads('', 'electron/main/engine-host.ts', 'electron/engine/messages.ts'),
    statement: (specifier) => `import type { target } from '${specifier}'`,
  },
  reads('', 'src/domain/evidence/seed.ts', 'src/domain/media/presentation-time.ts'),
  reads('', 'src/domain/report/seed.ts', 'src/domain/media/presentation-time.ts'),
  reads('', 'src/domain/rank/seed.ts', 'src/domain/kernel/reading.ts'),
  opens('', 'src/adapters/sharp/seed.ts', 'sharp'),
  opens('', 'src/contract/seed.ts', 'zod'),
  opens('', 'electron/main/index.ts', 'electron'),
  opens('', 'electron/runtime/seed.ts', 'vite'),
]
