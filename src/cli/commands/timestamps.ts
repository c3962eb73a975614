import { clockWords, type StampedBundle, type WantedStamp } from '../../domain/evidence/stamped-bundle.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { askForStamps } from '../../workflow/time-proof.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'timestamps --archive DIR [--try]'

const stampLine = (stamp: WantedStamp): string =>
  stamp.state === 'proved'
    ? [`there not later than ${stamp.provedAt} (${stamp.url})`, clockWords(stamp.secondsAhead)]
        .filter(Boolean)
        .join('. ')
    : `${stamp.state} (${stamp.url})${stamp.state === 'refused' && stamp.reason ? `: ${stamp.reason}` : ''}`

const bundleLines = ({ orderId, bundle, stamps }: StampedBundle): readonly string[] => [
  `${orderId}: ${bundle}`,
  ...stamps.map((stamp) => `  ${stampLine(stamp)}`),
]

export const timestampsCommand: Command = {
  name: 'timestamps',
  usage,
  summary: 'Lists the time stamps of exported bundles; with --try asks again for those that are waited for.',
  options: { archive: { type: 'string' }, try: { type: 'boolean' } },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ ports }) => {
      const asked = call.flag('try') ? await askForStamps(ports, call.signal) : succeed([])
      if (!asked.ok) return asked
      const bundles = await ports.stamps.list()
      if (!bundles.ok) return bundles
      const elsewhere = asked.value.filter(({ placed }) => !placed).map(({ bundle }) => bundle.bundle)
      return succeed({
        sound: bundles.value.every(({ stamps }) => stamps.every(({ state }) => state !== 'refused')),
        document: { bundles: bundles.value, came: asked.value.reduce((sum, { came }) => sum + came, 0), elsewhere },
        lines: [
          ...(bundles.value.length === 0 ? ['No time stamp was asked for yet.'] : bundles.value.flatMap(bundleLines)),
          ...elsewhere.map((path) => `${path} is not where it was written to: its time stamp is in the archive only.`),
        ],
      })
    })
  },
}
