import { fail, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { KeptText } from '../../workflow/ports/kept-files.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { errnoOf } from './backup-failure.ts'
import { altered, unreadable } from './kept-failure.ts'

/** What the name of a protected file ends with. */
const sealedSuffix = '.age'

/** The small files whose words can be checked: JSON, lines of it, and keys. */
export const isText = (path: string): boolean => /\.(?:jsonl?|pem)$/.test(path)

/** A part of a protected archive by the name that the program knows it by; null for what is none of it. */
const plainUnit = (unit: string, { folderCalled }: Sealing): string | null => {
  const [top = '', name] = unit.split('/')
  if (name === undefined) return top.endsWith(sealedSuffix) ? top.slice(0, -sealedSuffix.length) : null
  if (name.endsWith(sealedSuffix)) return `${top}/${name.slice(0, -sealedSuffix.length)}`
  const folder = folderCalled(name)
  return folder === null ? null : `${top}/${folder}`
}

const sealedText = async (files: ArchiveFiles, path: string): Promise<KeptText['text']> => {
  try {
    if (path.endsWith('.jsonl')) return succeed((await files.lines(path)).map((line) => `${line}\n`).join(''))
    const bytes = await files.read(path)
    return succeed(bytes === null ? null : Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    return fail(errnoOf(error) === '' ? altered(path, error) : unreadable(path, error))
  }
}

/** A log may lie in several protected files, so these are read the way the program reads them. */
export const sealedTexts = async (files: ArchiveFiles, sealing: Sealing, unit: string): Promise<KeptText[]> => {
  const plain = plainUnit(unit, sealing)
  if (plain === null) return []
  const names = await files.list(plain).catch(() => [])
  const paths = names.length > 0 ? names.map((name) => `${plain}/${name}`) : [plain]
  return Promise.all(paths.filter(isText).map(async (path) => ({ path, text: await sealedText(files, path) })))
}
