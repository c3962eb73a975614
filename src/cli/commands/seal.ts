import { readFile } from 'node:fs/promises'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { DeskPorts } from '../../workflow/desk-ports.ts'
import { addAuthority, removeAuthority } from '../../workflow/time-proof.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'seal --archive DIR [--authority URL --root FILE | --without URL] [--certificate FILE.p12 --password-file FILE]'

const readInput = async (path: string): Promise<Result<Uint8Array, Failure>> => {
  try {
    return succeed(await readFile(path))
  } catch {
    return fail(usageFailure(`“${path}” cannot be read. Check the name.`))
  }
}

const setAuthority = async (ports: DeskPorts, url: string, root: string): Promise<Result<void, Failure>> => {
  const roots = await readInput(root)
  return roots.ok ? addAuthority(ports, { url, roots: Buffer.from(roots.value).toString('utf8') }) : roots
}

/** The password comes from a file: what stands in a call, other users of the computer can read. */
const setCertificate = async (
  ports: DeskPorts,
  file: string,
  passwordFile: string | undefined,
): Promise<Result<void, Failure>> => {
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const password = passwordFile === undefined ? succeed(new Uint8Array()) : await readInput(passwordFile)
  if (!password.ok) return password
  const text = Buffer.from(password.value)
    .toString('utf8')
    .replace(/\r?\n$/, '')
  return ports.documents === null ? succeed(undefined) : ports.documents.adopt(bytes.value, text)
}

const change = async (ports: DeskPorts, call: CommandCall): Promise<Result<void, Failure>> => {
  const [authority, root, without] = [call.text('authority'), call.text('root'), call.text('without')]
  const certificate = call.text('certificate')
  if ((authority === undefined) !== (root === undefined)) return fail(incompleteCall(usage))
  if (authority !== undefined && root !== undefined) {
    const added = await setAuthority(ports, authority, root)
    if (!added.ok) return added
  }
  if (without !== undefined) {
    const removed = await removeAuthority(ports, without)
    if (!removed.ok) return removed
  }
  return certificate === undefined ? succeed(undefined) : setCertificate(ports, certificate, call.text('password-file'))
}

export const sealCommand: Command = {
  name: 'seal',
  usage,
  summary: 'Shows or sets who signs the bundles of an archive, and which authorities are asked for time stamps.',
  options: {
    archive: { type: 'string' },
    authority: { type: 'string' },
    root: { type: 'string' },
    without: { type: 'string' },
    certificate: { type: 'string' },
    'password-file': { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ ports }) => {
      const changed = await change(ports, call)
      if (!changed.ok) return changed
      const documents = ports.documents === null ? null : await ports.documents.open()
      if (documents !== null && !documents.ok) return documents
      const settings = await ports.settings.read()
      if (!settings.ok) return settings
      const authorities = settings.value.authorities.map(({ url }) => url)
      const isSelfMade = documents?.value.isSelfMade ?? true
      return succeed({
        sound: true,
        document: {
          key: ports.signer?.key ?? null,
          certificate: documents?.value.certificates ?? null,
          selfMade: isSelfMade,
          authorities,
        },
        lines: [
          `The log is signed by the key ${ports.signer?.key.id ?? 'none'}.`,
          isSelfMade
            ? 'Bundles are signed with a certificate that this archive made itself: it shows that nothing was changed since, not who signed.'
            : 'Bundles are signed with the certificate that was given.',
          authorities.length === 0
            ? 'No authority is asked for time stamps; nothing leaves this computer.'
            : `A digest of each bundle, and nothing else, is sent to: ${authorities.join(', ')}`,
        ],
      })
    })
  },
}
