import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { openPromise } from 'yauzl'
import { sampleVideo } from '../../e2e/open-app.ts'
import { runCli } from '../../e2e/run-cli.ts'
import { makeTestAuthority } from '../../fixtures/test-authority.ts'

/** What a bit is turned over in, by the name that the table gives it. */
export type SpecimenKind =
  | 'originals'
  | 'derivatives'
  | 'records'
  | 'journals of records'
  | 'custody logs'
  | 'trash and its log'
  | 'seals and keys'
  | 'settings and other lists'
  | 'bundle: manifest'
  | 'bundle: sums'
  | 'bundle: PDF'
  | 'bundle: PDF alone'
  | 'bundle: signatures'
  | 'bundle: time stamp tokens'
  | 'bundle: other files'
  | 'bundle: zip'
  | 'backup: file'
  | 'backup: folder'

export interface Specimen {
  readonly kind: SpecimenKind
  /** The file of which a bit is turned over. */
  readonly file: string
  /** What verification is given. */
  readonly verified: string
  /** Names by which a finding may say which file it is, where the byte is this one. */
  readonly names: (byte: number) => readonly string[]
}

export interface Specimens {
  readonly root: string
  readonly archive: string
  readonly all: readonly Specimen[]
  clear(): void
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
    .sort()

const call = async (...args: readonly string[]): Promise<void> => {
  const run = await runCli([...args, '--json'], { seconds: 300 })
  if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.stdout}${run.stderr}`)
}

const inArchive = (archive: string): readonly Specimen[] => {
  const originals = new Set(
    filesUnder(join(archive, 'orders'))
      .filter((file) => file.endsWith('order.json'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        return [...text.matchAll(/"originals":\s*\[(.*?)\]/gs)].flatMap(([, list = '']) =>
          [...list.matchAll(/"sha256":\s*"([0-9a-f]{64})"/g)].map(([, digest]) => digest),
        )
      }),
  )
  const kindOf = (path: string): SpecimenKind | null => {
    if (path.startsWith('vault/')) return originals.has(path.slice(6).replace('/', '')) ? 'originals' : 'derivatives'
    if (/^trash\/|^deletions\.jsonl$/.test(path)) return 'trash and its log'
    if (/^orders\/.*journal\.jsonl$/.test(path)) return 'journals of records'
    if (/^orders\/.*custody\.jsonl$/.test(path)) return 'custody logs'
    if (path.startsWith('orders/')) return 'records'
    if (/^(archive|settings|backups)\.json$|^timestamps\//.test(path)) return 'settings and other lists'
    return /^(seals\.jsonl|keys\/)/.test(path) ? 'seals and keys' : null
  }
  return filesUnder(archive).flatMap((file) => {
    const path = relative(archive, file).replaceAll('\\', '/')
    const kind = kindOf(path)
    return kind ? [{ kind, file, verified: archive, names: () => [path] }] : []
  })
}

const inBundle = (bundle: string): readonly Specimen[] => {
  const kindOf = (path: string): SpecimenKind => {
    if (path === 'manifest.json') return 'bundle: manifest'
    if (path.endsWith('.sha256') || path.endsWith('sha256.txt')) return 'bundle: sums'
    if (path === 'evidence.pdf') return 'bundle: PDF'
    if (path.startsWith('timestamp/')) return 'bundle: time stamp tokens'
    return path.startsWith('signature/') ? 'bundle: signatures' : 'bundle: other files'
  }
  return filesUnder(bundle).map((file) => {
    const path = relative(bundle, file).replaceAll('\\', '/')
    return { kind: kindOf(path), file, verified: bundle, names: () => [path] }
  })
}

/** A byte of a zip belongs to the file whose data it is part of, else to the zip itself. */
const namesIn = async (path: string): Promise<Specimen['names']> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  const parts: { readonly from: number; readonly to: number; readonly name: string }[] = []
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart: from } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    parts.push({ from, to: from + entry.compressedSize, name: entry.fileName.slice(entry.fileName.indexOf('/') + 1) })
  }
  zip.close()
  return (byte) => {
    const inside = parts.find(({ from, to }) => byte >= from && byte < to)
    return inside ? [inside.name] : ['bundle.zip', ...parts.map(({ name }) => name)]
  }
}

/**
 * A real archive with two orders and one in the trash, a real bundle of one of them in its three forms, and both kinds of backup, each made
 * by the command line.
 */
export const makeSpecimens = async (): Promise<Specimens> => {
  const root = mkdtempSync(join(tmpdir(), 'proofbox-bits-'))
  const archive = join(root, 'archive')
  await call(
    'auto',
    sampleVideo,
    '--order',
    'O-1',
    '--archive',
    archive,
    '--out',
    join(root, 'auto'),
    '--platform',
    'aliexpress',
  )
  const photo = filesUnder(join(root, 'auto')).find((file) => file.endsWith('.jpg'))
  if (!photo) throw new Error('the sample gave no still')
  await call('import', '--archive', archive, '--order', 'O-2', photo)
  await call('import', '--archive', archive, '--order', 'O-3', photo)
  await call('delete', '--archive', archive, '--order', 'O-3', '--reason', 'bought twice')
  const bundle = join(root, 'bundle')
  const authority = makeTestAuthority('Test Authority')
  const url = await authority.open()
  await call('seal', '--archive', archive, '--authority', url, '--root', join(authority.root.folder, 'ca.pem'))
  await call('bundle', '--archive', archive, '--order', 'O-1', '--out', bundle, '--zip')
  await authority.close()
  rmSync(authority.root.folder, { recursive: true, force: true })
  const alone = join(root, 'alone')
  mkdirSync(alone)
  for (const name of ['evidence.pdf', 'manifest.json']) cpSync(join(bundle, name), join(alone, name))
  const file = join(root, 'backup.zip')
  const folder = join(root, 'backups')
  mkdirSync(folder)
  await call('backup', '--archive', archive, '--to', file)
  for (const _ of [1, 2]) await call('backup', '--archive', archive, '--to', folder)
  const pdf = join(alone, 'evidence.pdf')
  const zip = `${bundle}.zip`
  const specimens: readonly Specimen[] = [
    ...inArchive(archive),
    ...inBundle(bundle),
    { kind: 'bundle: PDF alone', file: pdf, verified: pdf, names: () => ['evidence.pdf'] },
    { kind: 'bundle: zip', file: zip, verified: zip, names: await namesIn(zip) },
    { kind: 'backup: file', file, verified: file, names: () => ['backup.zip'] },
    ...filesUnder(folder).map((one): Specimen => {
      const path = relative(folder, one).replaceAll('\\', '/')
      return { kind: 'backup: folder', file: one, verified: folder, names: () => [path] }
    }),
  ]
  return { root, archive, all: specimens, clear: () => rmSync(root, { recursive: true, force: true }) }
}
