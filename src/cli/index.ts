import { parseArgs } from 'node:util'
import type { Failure } from '../domain/kernel/failure.ts'
import { shownJson, shownLine } from '../domain/kernel/shown-text.ts'
import { type Command, usageFailure } from './command.ts'
import { adviseCommand } from './commands/advise.ts'
import { annotateCommand } from './commands/annotate.ts'
import { attachCommand } from './commands/attach.ts'
import { autoCommand } from './commands/auto.ts'
import { backupCommand } from './commands/backup.ts'
import { bundleCommand } from './commands/bundle.ts'
import { checklistCommand } from './commands/checklist.ts'
import { claimCommand } from './commands/claim.ts'
import { closeCommand } from './commands/close.ts'
import { deadlinesCommand } from './commands/deadlines.ts'
import { decryptCommand } from './commands/decrypt.ts'
import { deleteCommand } from './commands/delete.ts'
import { disputeCommand } from './commands/dispute.ts'
import { doctorCommand } from './commands/doctor.ts'
import { draftCommand } from './commands/draft.ts'
import { encryptCommand } from './commands/encrypt.ts'
import { exhibitsCommand } from './commands/exhibits.ts'
import { fixityCommand } from './commands/fixity.ts'
import { homeCommand } from './commands/home.ts'
import { importCommand } from './commands/import.ts'
import { logCommand } from './commands/log.ts'
import { orderCommand } from './commands/order.ts'
import { passphraseCommand } from './commands/passphrase.ts'
import { policiesCommand } from './commands/policies.ts'
import { probeCommand } from './commands/probe.ts'
import { readCommand } from './commands/read.ts'
import { reasonCommand } from './commands/reason.ts'
import { refundCommand } from './commands/refund.ts'
import { restoreCommand } from './commands/restore.ts'
import { scanCommand } from './commands/scan.ts'
import { sealCommand } from './commands/seal.ts'
import { searchCommand } from './commands/search.ts'
import { indexCommand } from './commands/search-index.ts'
import { stillsCommand } from './commands/stills.ts'
import { timestampsCommand } from './commands/timestamps.ts'
import { trackCommand } from './commands/track.ts'
import { trashCommand } from './commands/trash.ts'
import { verifyCommand } from './commands/verify.ts'
import { weakCommand } from './commands/weak.ts'
import { createProgressLine } from './progress-line.ts'
import { setPassphraseFile } from './unlock.ts'

const commands: readonly Command[] = [
  probeCommand,
  scanCommand,
  stillsCommand,
  importCommand,
  orderCommand,
  readCommand,
  trackCommand,
  exhibitsCommand,
  annotateCommand,
  reasonCommand,
  claimCommand,
  checklistCommand,
  adviseCommand,
  weakCommand,
  disputeCommand,
  deadlinesCommand,
  refundCommand,
  logCommand,
  homeCommand,
  closeCommand,
  policiesCommand,
  draftCommand,
  attachCommand,
  bundleCommand,
  autoCommand,
  searchCommand,
  indexCommand,
  deleteCommand,
  trashCommand,
  sealCommand,
  timestampsCommand,
  verifyCommand,
  encryptCommand,
  decryptCommand,
  passphraseCommand,
  fixityCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
]

const help = (): string =>
  [
    'Proofbox finds the frames of an unboxing video that matter and makes a bundle that anyone can verify.',
    'Nothing leaves this computer.',
    '',
    ...commands.map(({ usage, summary }) => `  proofbox ${usage}\n      ${summary}`),
    '',
    'An encrypted archive is unlocked with --passphrase-file FILE, with PROOFBOX_PASSPHRASE_FILE, or by typing.',
    'Every command takes --json for one JSON document on standard output. Exit: 0 done, 1 something was found wrong,',
    '2 the input or the call cannot be used.',
    '',
  ].join('\n')

const report = (failure: Failure, json: boolean): number => {
  const { code } = failure
  const message = shownLine(failure.message)
  if (json) process.stdout.write(`${shownJson({ error: { code, message } })}\n`)
  else process.stderr.write(`${message}\n`)
  return 2
}

/** What Node's parser found wrong, in our words: its own speak of ambiguity and of positional arguments. */
const whyNot = (error: unknown): string => {
  const said = error instanceof Error ? error.message : String(error)
  const option = /'(-[^' ]*)/.exec(said)?.[1] ?? 'An option'
  if (/does not take an argument/.test(said)) return `${option} takes no value.`
  if (/Unknown option/.test(said)) {
    return `There is no option ${option} here; a file whose name begins with “-” stands at the end, after “--”.`
  }
  return `${option} needs a value.`
}

/** What stands after `--` is a file, whatever it is called. */
const wantsJson = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json')
}

/** The first Ctrl-C asks for an orderly end; the second one ends at once. */
const listenForCancel = (controller: AbortController): void => {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    })
  }
}

const main = async (argv: readonly string[]): Promise<number> => {
  const json = wantsJson(argv)
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) return report(usageFailure(`There is no command “${name}”. “proofbox help” lists them.`), json)
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({
      args: rest,
      options: {
        ...command.options,
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...('archive' in command.options ? { 'passphrase-file': { type: 'string' } } : {}),
      },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    return report(usageFailure(`${whyNot(error)} Usage: proofbox ${command.usage}`), json)
  }
  if (parsed.values['help'] === true) {
    process.stdout.write(`proofbox ${command.usage}\n  ${command.summary}\n`)
    return 0
  }
  const passphraseFile = parsed.values['passphrase-file']
  setPassphraseFile(typeof passphraseFile === 'string' ? passphraseFile : undefined)
  const controller = new AbortController()
  listenForCancel(controller)
  const progress = createProgressLine(process.stderr)
  const outcome = await command.run({
    positionals: parsed.positionals,
    text: (option) => {
      const value = parsed.values[option]
      return typeof value === 'string' ? value : undefined
    },
    flag: (option) => parsed.values[option] === true,
    onProgress: progress.onProgress,
    say: (line) => process.stderr.write(`${shownLine(line)}\n`),
    signal: controller.signal,
  })
  progress.end()
  if (!outcome.ok) return report(outcome.failure, json)
  const { sound, document, lines } = outcome.value
  process.stdout.write(json ? `${shownJson(document)}\n` : `${lines.map(shownLine).join('\n')}\n`)
  return sound ? 0 : 1
}

// A pipe that closes early (`| head`) is no failure of ours; a disk that is full is one.
process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    process.exitCode = report(
      {
        code: 'program.defect',
        message: `Proofbox has a defect: ${error instanceof Error ? error.message : String(error)}`,
      },
      wantsJson(process.argv.slice(2)),
    )
    if (process.env['PROOFBOX_TRACE'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  },
)
