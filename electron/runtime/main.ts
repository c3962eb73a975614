/** Second half of the set-up, under the pinned Node 24: the commands behind `npm start`, `npm run demo`, `npm test`. */
import { announce } from './announce.ts'
import { namedFiles, runHeadless } from './headless-job.ts'
import { start } from './start.ts'
import { provideForTests, runTests } from './test-run.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start,
  demo: (args) => runHeadless(namedFiles(args, process.env.INIT_CWD ?? process.cwd())),
  test: runTests,
  provision: async () => ((await provideForTests()) === undefined ? 1 : 0),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  announce(`unknown command "${name}"; known are ${Object.keys(commands).join(', ')}.`)
  process.exitCode = 2
} else {
  process.exitCode = await command(args)
}
