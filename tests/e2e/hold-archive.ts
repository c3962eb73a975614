import { createInterface } from 'node:readline'
import { openDesk } from '../../src/cli/compose.ts'
import { setPassphraseFile } from '../../src/cli/unlock.ts'
import { createDesk } from '../../src/workflow/desk.ts'
import { createIndexKeeper } from '../../src/workflow/index/index-keeper.ts'

/**
 * A process that has an archive open, as the window's engine has: `node hold-archive.ts DIR [behind]` says `ready`, then
 * does what it reads line by line and says `done`: `item ORDER WORDS…` writes, `close` ends. With `behind` it never
 * brings the index up to date.
 */
const [directory = '', isBehind] = process.argv.slice(2)
setPassphraseFile(undefined)
const opened = await openDesk(directory, { create: true, indexed: true })
if (!opened.ok || !opened.value.ports.index) throw new Error(opened.ok ? 'there is no index' : opened.failure.message)
const { ports, close } = opened.value
const { index } = ports
if (!index) throw new Error('there is no index')
const keeper = createIndexKeeper(ports, index, { onChanged: () => undefined, onProgress: () => undefined })
const desk = createDesk(isBehind ? ports : { ...ports, archive: keeper.archive })
if (!isBehind) await keeper.refresh()
process.stdout.write('ready\n')

for await (const line of createInterface({ input: process.stdin })) {
  const [act, order = '', ...words] = line.split(' ')
  if (act === 'close') break
  await desk.findOrCreate(order)
  const edited = await desk.editFacts(order, { item: words.join(' ') })
  if (!edited.ok) throw new Error(edited.failure.message)
  await keeper.settled()
  process.stdout.write('done\n')
}
await keeper.close()
await close()
