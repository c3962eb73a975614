import type { AnswerState, FileState, Outcome } from './answer.ts'
import { checkBundle } from './check-bundle.ts'
import { type GivenFile, givenFile } from './given-files.ts'
import { catalogues, chooseLanguage, fill } from './words.ts'
import type { WordKey } from './words-en.ts'
import { openZip } from './zip.ts'

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind

let words = catalogues.en
let shown: Outcome | null = null
let progress: { readonly key: WordKey; readonly values: Readonly<Record<string, string>> } | null = null

/** In the habits of the chosen language, and in UTC, which every reader of the same bundle sees alike. */
const showTime = (time: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(time))

const say = (key: WordKey, values: Readonly<Record<string, string>> = {}): string =>
  fill(words?.[key] ?? key, values.time === undefined ? values : { ...values, time: showTime(values.time) })

/** Everything goes in as text, whatever a file is called. */
const row = (state: AnswerState, label: WordKey, cells: readonly (readonly ['span' | 'code', string])[]) => {
  const line = document.createElement('tr')
  const first = line.appendChild(document.createElement('td'))
  first.className = `state ${state}`
  first.textContent = say(label)
  for (const [tag, text] of cells) {
    const cell = line.appendChild(document.createElement('td')).appendChild(document.createElement(tag))
    cell.textContent = text
    cell.dir = 'auto'
  }
  return line
}

const tone = (state: FileState): AnswerState =>
  state === 'unchanged' ? 'proved' : state === 'unvouched' ? 'pending' : 'not-proved'

const order: readonly AnswerState[] = ['not-proved', 'pending', 'proved']

const show = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = say(element.dataset.word as WordKey)
  }
  document.title = say('title')
  part('progress').textContent = progress ? say(progress.key, progress.values) : ''
  part('result').hidden = shown === null
  if (shown === null) return
  const open = shown.answers.filter(({ state }) => state === 'pending').length
  part('verdict').textContent = say(shown.headline, { count: String(open) })
  part('verdict').className = shown.state
  part('root').textContent = shown.root ?? '–'
  part('answers').replaceChildren(
    ...shown.answers.map(({ state, key, values }) => row(state, state, [['span', say(key, values)]])),
  )
  const files = [...shown.files].sort((a, b) => order.indexOf(tone(a.state)) - order.indexOf(tone(b.state)))
  part('files').replaceChildren(
    ...files.map(({ path, state, found }) =>
      row(tone(state), `file-${state}`, [
        ['span', path],
        ['code', found ?? ''],
      ]),
    ),
  )
}

const tell = (key: WordKey, values: Readonly<Record<string, string>> = {}): void => {
  progress = { key, values }
  part('progress').textContent = say(key, values)
}

/** Says why nothing was looked at; what was shown of other files goes. */
const turnDown = (why: WordKey): void => {
  shown = null
  part('result').hidden = true
  tell(why)
}

let isBusy = false

const isZip = async (blob: Blob): Promise<boolean> =>
  new TextDecoder('latin1').decode(await blob.slice(0, 4).arrayBuffer()) === 'PK\u0003\u0004'

const run = async (gather: () => Promise<readonly GivenFile[]>): Promise<void> => {
  if (isBusy) return
  isBusy = true
  shown = null
  part('result').hidden = true
  try {
    const files = await gather()
    const total = files.reduce((sum, { size }) => sum + size, 0)
    let done = 0
    let percent = -1
    shown = await checkBundle(files, (bytes) => {
      done += bytes
      const now = Math.floor((100 * done) / Math.max(1, total))
      if (now !== percent) tell('reading', { percent: String(now) })
      percent = now
    })
    tell('read', { count: String(files.length) })
    show()
    part('verdict').focus()
  } catch (error) {
    tell('unreadable', { reason: error instanceof Error ? error.message : String(error) })
  } finally {
    isBusy = false
  }
}

const filesOf = async (files: readonly File[]): Promise<readonly GivenFile[]> => {
  const [only] = files
  if (files.length === 1 && only && (await isZip(only))) return openZip(only)
  return files.map((file) => givenFile(file, file.webkitRelativePath || file.name))
}

const walk = async (entry: FileSystemEntry, into: GivenFile[]): Promise<void> => {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    into.push(givenFile(file, entry.fullPath.replace(/^\//, '')))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader hands over a hundred names at most, until it hands over none.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return
    for (const inner of batch) await walk(inner, into)
  }
}

const dropped = ({ dataTransfer }: DragEvent): void => {
  const entries = Array.from(dataTransfer?.items ?? [], (item) => item.webkitGetAsEntry?.() ?? null)
  const folders = entries.filter((entry) => entry !== null)
  const files = Array.from(dataTransfer?.files ?? [])
  if (folders.length === 0 && files.length === 0) turnDown('no-folders')
  else
    void run(async () => {
      if (folders.every(({ isFile }) => isFile)) return filesOf(files)
      const found: GivenFile[] = []
      for (const entry of folders) await walk(entry, found)
      return found
    })
}

const speak = (language: string): void => {
  words = catalogues[language] ?? catalogues.en
  document.documentElement.lang = language
  show()
}

const start = (): void => {
  const choice = part<HTMLSelectElement>('language')
  for (const [code, { language }] of Object.entries(catalogues)) {
    const option = choice.appendChild(document.createElement('option'))
    option.value = code
    option.lang = code
    option.textContent = language
  }
  choice.value = chooseLanguage(navigator.languages)
  choice.addEventListener('change', () => speak(choice.value))
  speak(choice.value)
  for (const id of ['folder', 'zip']) {
    const input = part<HTMLInputElement>(id)
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? [])
      input.value = ''
      if (files.length === 0) return
      // Without their folder the files would look like a bundle from which most is missing.
      if (id === 'folder' && files.every((file) => file.webkitRelativePath === '')) turnDown('no-folder-choice')
      else void run(() => filesOf(files))
    })
  }
  const drop = part('drop')
  addEventListener('dragover', (event) => {
    event.preventDefault()
    drop.classList.add('over')
  })
  addEventListener('dragleave', () => drop.classList.remove('over'))
  addEventListener('drop', (event) => {
    event.preventDefault()
    drop.classList.remove('over')
    dropped(event)
  })
}

start()
