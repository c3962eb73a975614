import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import { chooseBit, type Flip, flipBit } from './flip.ts'
import type { Specimen, SpecimenKind } from './specimens.ts'

export interface Row {
  readonly kind: SpecimenKind
  flips: number
  found: number
  /** Found, and the file named in which the bit was. */
  named: number
}

export interface Miss extends Flip {
  readonly kind: SpecimenKind
  readonly said: string
}

const never = new AbortController().signal

/** What verification says of a path: whether all is well, and the paths that it names. */
const look = async (
  ports: VerifyPorts,
  path: string,
): Promise<{ readonly ok: boolean; readonly paths: readonly string[] }> => {
  const verified = await verifyBundle(ports, path, () => undefined, never)
  if (verified.ok) return { ok: verified.value.ok, paths: verified.value.findings.map((finding) => finding.path) }
  // Not even a bundle any more: then it is the file that was given.
  return { ok: false, paths: [`${path.replace(/.*[\\/]/, '')} (${verified.failure.code})`] }
}

const names = (paths: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((name) => paths.some((path) => path === name || path.startsWith(`${name} (`)))

export interface Turn {
  readonly specimens: readonly Specimen[]
  readonly flips: number
  readonly dice: (below: number) => number
  readonly ports: VerifyPorts
  /** Looks at an archive in place of verification; null where this time verification is to look. */
  readonly fixity: (index: number) => Promise<readonly string[]> | null
}

/** One bit after the other, spread evenly over the kinds and by chance over the files and their bytes. */
export const turnBits = async ({ specimens, flips, dice, ports, fixity }: Turn) => {
  const kinds = [...new Set(specimens.map(({ kind }) => kind))]
  const rows = new Map<SpecimenKind, Row>(kinds.map((kind) => [kind, { kind, flips: 0, found: 0, named: 0 }]))
  const missed: Miss[] = []
  for (let index = 0; index < flips; index++) {
    const kind = kinds[index % kinds.length] as SpecimenKind
    const among = specimens.filter((specimen) => specimen.kind === kind)
    const specimen = among[dice(among.length)] as Specimen
    const flip = await chooseBit(specimen.file, dice)
    await flipBit(flip)
    const paths = specimen.verified.endsWith('archive') ? await fixity(index) : null
    const seen = paths ? { ok: paths.length === 0, paths } : await look(ports, specimen.verified)
    await flipBit(flip)
    const row = rows.get(kind) as Row
    row.flips += 1
    if (!seen.ok) row.found += 1
    if (!seen.ok && names(seen.paths, specimen.names(flip.byte))) row.named += 1
    else missed.push({ ...flip, kind, said: seen.ok ? 'nothing' : seen.paths.join(', ') })
  }
  return { rows: [...rows.values()], missed }
}

/** Looks at everything that is whole: how many looks, and what was wrongly found. */
export const lookClean = async (ports: VerifyPorts, specimens: readonly Specimen[], looks: number) => {
  const targets = [...new Set(specimens.map(({ verified }) => verified))]
  const alarms: string[] = []
  for (let index = 0; index < looks; index++) {
    const target = targets[index % targets.length] as string
    const seen = await look(ports, target)
    if (!seen.ok) alarms.push(`${target}: ${seen.paths.join(', ')}`)
  }
  return { looks, alarms }
}
