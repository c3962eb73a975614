import ts from 'typescript'
import { isCode, isProduct, type SourceText } from './checkout.ts'

/** One rule about the text of files. `check` returns what it found, in words, for a file in its scope. */
export interface SourceRule {
  readonly name: string
  readonly why: string
  readonly concerns: (path: string) => boolean
  readonly check: (file: SourceText) => readonly string[]
}

export interface Finding {
  readonly rule: string
  readonly path: string
  readonly found: string
}

const parse = ({ path, text }: SourceText): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS,
  )

/** Every node of a file that `pick` has words for. Comments are no nodes, so they may say what code may not do. */
const nodes =
  (pick: (node: ts.Node) => string | null) =>
  (file: SourceText): readonly string[] => {
    const found: string[] = []
    const source = parse(file)
    const visit = (node: ts.Node): void => {
      const words = pick(node)
      if (words !== null)
        found.push(`${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}: ${words}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  }

const matches =
  (pattern: RegExp) =>
  ({ text }: SourceText): readonly string[] =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${index + 1}: ${line.trim().slice(0, 100)}`] : []))

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const nameOf = (node: ts.Node): string =>
  ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) ? node.name.text : ''
const textOf = (node: ts.Node): string | null =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  node.kind === ts.SyntaxKind.TemplateHead ||
  node.kind === ts.SyntaxKind.TemplateMiddle ||
  node.kind === ts.SyntaxKind.TemplateTail
    ? (node as ts.LiteralLikeNode).text
    : null

/** Words of the glossary that name something else here; whole words of an identifier, in this order. */
const notUsed = [
  'ai',
  'proof file',
  'best frames',
  'ticket',
  'complaint',
  'frame number',
  'time in seconds',
  'tamper proof',
]
const notUsedPattern = new RegExp(`\\b(${notUsed.join('|')})s?\\b`)
/** Right in a browser or in pdfkit, wrong for the vault, the archive and the report. */
const notUsedInside = /\b(storage|proof|history)\b/

const wordsOf = (identifier: string): string =>
  identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase()

const isInner = (path: string): boolean => /^src\/(domain|workflow)\//.test(path)

const networkNames = new Set(['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection'])
const networkModules = /^(node:)?(https?|http2|net|tls|dgram|dns)(\/|$)/

const networkUse = (node: ts.Node): string | null => {
  if (ts.isIdentifier(node) && networkNames.has(node.text)) return node.text
  if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent) && networkModules.test(node.text)) {
    return node.text
  }
  if (!ts.isCallExpression(node) || nameOf(node.expression) !== 'fetch') return null
  const first = node.arguments[0]
  return first !== undefined && /^([`'"]evidence:\/\/|evidenceUrl\()/.test(first.getText()) ? null : 'fetch'
}

const impureUse = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node)) {
    const use = node.getText()
    return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(use) ? use : null
  }
  if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date()'
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date'
    ? 'Date()'
    : null
}

/** A member of a named type, and not of a type that is written inside an expression. */
const isDeclared = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (!ts.isSourceFile(node) && !ts.isFunctionLike(node) && !ts.isBlock(node) && isDeclared(node.parent))

const tooMuchSaid = /\b(authentic(ity)?|tamper-?proof|court-?proof|irrefutable|undeniable)\b/i

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

const entries = /^(electron\/(main|preload|engine)|src\/cli)\/index\.ts$/
const rateName = /^(\w+_)?(fps|r?frame_?rate|avgFrameRate|nominalRate)$/i
const rateOperators = new Set([ts.SyntaxKind.SlashToken, ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.PercentToken])

export const sourceRules: readonly SourceRule[] = [
  {
    name: 'no-any',
    why: 'any switches the compiler off',
    concerns: isCode,
    check: nodes((node) => (node.kind === ts.SyntaxKind.AnyKeyword ? node.parent.getText().slice(0, 60) : null)),
  },
  {
    name: 'no-default-export',
    why: 'a thing has one name everywhere',
    concerns: (path) => isCode(path) && !/(\.config\.ts|^\.dependency-cruiser\.mjs)$/.test(path),
    check: nodes((node) =>
      (ts.isExportAssignment(node) && !node.isExportEquals) || node.kind === ts.SyntaxKind.DefaultKeyword
        ? ts.isDefaultClause(node.parent)
          ? null
          : 'default export'
        : null,
    ),
  },
  {
    name: 'no-enum',
    why: 'types are erased and nothing else',
    concerns: isCode,
    check: nodes((node) => (ts.isEnumDeclaration(node) ? `enum ${node.name.text}` : null)),
  },
  {
    name: 'at-most-400-lines',
    why: 'a file that does not fit in a head holds more than one concept',
    concerns: isCode,
    check: ({ text }) => (lineCount(text) > 400 ? [`${lineCount(text)} lines`] : []),
  },
  {
    name: 'named-after-a-concept',
    why: 'a file called helpers attracts everything; index.ts is where a process starts and nothing else',
    concerns: (path) => isCode(path) && !entries.test(path),
    check: ({ path }) =>
      /^(utils?|helpers?|misc|common|shared|index)\./.test(baseName(path)) || /\/(utils?|helpers?|misc)\//.test(path)
        ? [baseName(path)]
        : [],
  },
  {
    name: 'kebab-case',
    why: 'one way to write a name, on file systems that fold case too',
    // At the root a tool may demand a name: electron.vite.config.ts.
    concerns: (path) => isCode(path) && path.includes('/'),
    check: ({ path }) =>
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))*\.(tsx?|mjs)$/.test(baseName(path)) ? [] : [baseName(path)],
  },
  {
    name: 'one-word-per-thing',
    why: 'docs/glossary.md',
    concerns: (path) => isCode(path) && !path.startsWith('tests/'),
    check: (file) =>
      nodes((node) => {
        if (!ts.isIdentifier(node)) return null
        const words = wordsOf(node.text)
        return notUsedPattern.test(words) || (isInner(file.path) && notUsedInside.test(words)) ? node.text : null
      })(file),
  },
  {
    name: 'no-frame-rate-arithmetic',
    why: 'PTS and timebase decide; n / fps was seconds wrong on phone footage',
    concerns: (path) => isCode(path) && isProduct(path),
    check: nodes((node) =>
      ts.isBinaryExpression(node) &&
      rateOperators.has(node.operatorToken.kind as ts.SyntaxKind.SlashToken) &&
      [node.left, node.right].some((side) => rateName.test(nameOf(side)))
        ? node.getText()
        : null,
    ),
  },
  {
    name: 'seeks-in-one-place',
    why: '-ss takes the next frame unless the caller knows the frame table',
    concerns: (path) => isCode(path) && isProduct(path) && !path.startsWith('src/adapters/ffmpeg/'),
    check: nodes((node) => (textOf(node)?.split(/\s+/).includes('-ss') ? node.getText() : null)),
  },
  {
    name: 'raw-channel-in-one-file',
    why: 'everything that crosses goes through the contract',
    concerns: (path) => isCode(path) && isProduct(path),
    check: ({ path, text }) =>
      nodes((node) => {
        const name = ts.isIdentifier(node) ? node.text : ''
        return (name === 'ipcMain' && path !== 'electron/main/ipc.ts') ||
          (name === 'ipcRenderer' && path !== 'electron/preload/index.ts')
          ? name
          : null
      })({ path, text }),
  },
  {
    name: 'no-raw-html',
    why: 'file names and read text come from strangers',
    concerns: (path) => isProduct(path) && (isCode(path) || path.endsWith('.html')),
    check: matches(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/),
  },
  {
    name: 'no-network',
    why: 'nothing leaves the computer but the digest for an authority that the user named',
    concerns: (path) => isCode(path) && isProduct(path) && path !== 'src/adapters/integrity/time-stamps.ts',
    check: nodes(networkUse),
  },
  {
    name: 'no-machine-in-the-repository',
    why: 'a clone works anywhere; where somebody works is nobody’s business',
    concerns: (path) => !path.startsWith('tests/architecture/'),
    check: matches(
      /(^|[\s'"`(=:])(\/work\/|\/root\/|\/home\/\w|\/Users\/\w|[A-Z]:\\Users\\)|registry\.npmjs|npmmirror|yarnpkg\.com/,
    ),
  },
  {
    name: 'domain-is-pure',
    why: 'same input, same output: clocks and chance are ports',
    concerns: (path) => isCode(path) && path.startsWith('src/domain/'),
    check: nodes(impureUse),
  },
  {
    name: 'domain-is-readonly',
    why: 'a fact that is written once is not changed in passing',
    concerns: (path) => isCode(path) && path.startsWith('src/domain/'),
    check: nodes((node) =>
      ts.isPropertySignature(node) &&
      isDeclared(node) &&
      !ts.isTypeReferenceNode(node.parent.parent) &&
      !node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword)
        ? node.getText()
        : null,
    ),
  },
  {
    name: 'honest-words',
    why: 'bytes can show that nothing changed since import, and no more',
    concerns: (path) => isProduct(path) && (isCode(path) || /\.(json|html|txt)$/.test(path)),
    check: (file) =>
      isCode(file.path)
        ? nodes((node) => {
            const text = textOf(node)
            return text !== null && tooMuchSaid.test(text) ? text : null
          })(file)
        : matches(tooMuchSaid)(file),
  },
  {
    name: 'tests-run-for-real',
    why: 'a test that is left out or that runs a stand-in for the tool says nothing about the product',
    concerns: (path) => isCode(path) && path.startsWith('tests/'),
    check: nodes((node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(it|test|describe|suite)\.(.*\.)?(skip|only|todo|skipIf|runIf|fails)$|^vi\.(mock|doMock|stubGlobal)$/.test(
        node.getText(),
      )
        ? node.getText()
        : null,
    ),
  },
  {
    name: 'pages-load-nothing',
    why: 'the verifier and the window work without a network, and tell nobody that they were opened',
    concerns: (path) => /^(src|electron|resources)\/.*\.(html|css)$/.test(path),
    check: matches(
      /\b(src|action|srcset)\s*=\s*["']?(https?:)?\/\/|<link[^>]+https?:|@import\b|url\(\s*["']?(https?:)?\/\//i,
    ),
  },
]

/** All findings of all rules in all files. */
export const checkSources = (files: readonly SourceText[]): readonly Finding[] =>
  files.flatMap((file) =>
    sourceRules
      .filter((rule) => rule.concerns(file.path))
      .flatMap((rule) => rule.check(file).map((found) => ({ rule: rule.name, path: file.path, found }))),
  )
