import { writeFile } from 'node:fs/promises'
import { type CustodyChain, type CustodyEntry, custodyLine, followCustody } from '../domain/evidence/custody.ts'
import { custodyAsProv } from '../domain/evidence/custody-prov.ts'
import { type Sha256, shortDigest } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import type { CommandOutput } from './command.ts'

/** Values of a subject that fit a line: digests shortened, lists counted where they hold more than words. */
const factOf = ([name, value]: readonly [string, unknown]): string => {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') ? `${name} ${value.join(', ')}` : `${name} ${value.length}`
  }
  if (typeof value === 'string') return `${name} ${/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value}`
  return `${name} ${JSON.stringify(value)}`
}

const entryLine = ({ sequence, at, action, subject, key }: CustodyEntry): string => {
  const facts = Object.entries(subject).map(factOf).join('; ')
  const by = key === undefined ? 'not signed' : `key ${shortDigest(key)}…`
  return `${String(sequence + 1).padStart(4)}  ${at}  ${action.padEnd(12)}  ${by}  ${facts}`
}

const sumLines = ({ entries, signed, breaks }: CustodyChain): readonly string[] => {
  if (entries === 0) return ['Nothing is recorded for this order yet.']
  const since = entries - signed + 1
  const signatures =
    signed === 0
      ? 'No entry is signed.'
      : since === 1
        ? 'Every entry is signed.'
        : `Entries are signed from line ${since} on.`
  return breaks.length === 0
    ? [`${entries} ${entries === 1 ? 'entry' : 'entries'}, each holding the digest of the one before. ${signatures}`]
    : [
        'The chain is broken. Keep the folder as it is and restore the order from a backup.',
        ...breaks.map(({ line, expected, found }) => `line ${line}: expected ${expected}, found ${found}`),
      ]
}

const writeProv = async (path: string, text: string): Promise<Result<void, Failure>> => {
  try {
    return succeed(await writeFile(path, text))
  } catch (error) {
    return fail({
      code: 'output.not-writable',
      message: `The chain cannot be written to “${path}”. Choose another place.`,
      detail: String(error),
    })
  }
}

/** The chain of custody of an order, with what its links and signatures show; also as PROV where a file is named. */
export const showCustody = async (
  { archive, hasher, signer }: Pick<DeskPorts, 'archive' | 'hasher' | 'signer'>,
  id: string,
  prov: string | undefined,
): Promise<Result<CommandOutput, Failure>> => {
  const kept = await archive.custody(id)
  if (!kept.ok) return kept
  const hash = (text: string): Sha256 => hasher.sha256(text)
  const lines = kept.value.map(custodyLine)
  const chain = followCustody(lines.map((line) => `${line}\n`).join(''), hash, signer?.check ?? null)
  if (prov !== undefined) {
    const document = custodyAsProv(kept.value, lines.map(hash))
    const written = await writeProv(prov, `${JSON.stringify(document, null, 2)}\n`)
    if (!written.ok) return written
  }
  return succeed({
    sound: chain.breaks.length === 0,
    document: { ...chain, keys: signer?.keys ?? [], custody: kept.value, ...(prov === undefined ? {} : { prov }) },
    lines: [
      ...kept.value.map(entryLine),
      ...sumLines(chain),
      ...(prov === undefined ? [] : [`The same as W3C PROV: ${prov}`]),
    ],
  })
}
