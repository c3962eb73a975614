import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type Command, type CommandStore, createCommandStore } from './command-store.ts'
import { ariaKeys, formatKeys, type Keys } from './keys.ts'

/** Whether this desktop writes Command where others write Control. */
export const isMac: boolean = /mac/i.test(typeof navigator === 'undefined' ? '' : navigator.platform)

const Store = createContext<CommandStore | null>(null)

const useStore = (): CommandStore => {
  const store = useContext(Store)
  if (!store) throw new Error('a command outside of CommandsProvider')
  return store
}

/** Whether what is typed belongs to the field that has the focus. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)))

export const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog[open], [role=dialog], [role=alertdialog]') !== null

/** One listener for all keys of the window; what a component handles itself comes first. */
const useDispatcher = (store: CommandStore): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
      if (isTyping(event.target) && !leavesField(event)) return
      const command = store.find(event, isInDialog(event.target))
      if (!command) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store])
}

/** What fields do with Control or Command themselves: undo, redo, select, copy, cut, paste, and moves by words and lines. */
const isOwnOfFields = ({ key }: KeyboardEvent): boolean =>
  ['z', 'y', 'a', 'c', 'x', 'v'].includes(key.toLowerCase()) || /^(Arrow|Home|End|Backspace|Delete)/.test(key)

/** Whether a press in a field is meant for the window: function keys, Mod, and Alt where it types nothing. */
const leavesField = (event: KeyboardEvent): boolean => {
  const mod = isMac ? event.metaKey : event.ctrlKey
  if (/^F\d+$/.test(event.key)) return true
  return mod ? !isOwnOfFields(event) : event.altKey && !isMac
}

export const CommandsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [store] = useState(() => createCommandStore(isMac))
  useDispatcher(store)
  return <Store.Provider value={store}>{children}</Store.Provider>
}

/** Offers these commands while the component is there; `modal`: it is a dialog, and they work in it. */
export const useCommands = (commands: readonly Command[], { modal = false } = {}): void => {
  const store = useStore()
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => store.add({ modal, commands: () => latest.current }), [store, modal])
}

/** Everything that can be done now, as it stands when this is drawn. */
export const useCommandList = (): readonly Command[] => useStore().list()

export const showKeys = (keys: Keys): string => formatKeys(keys, isMac)

/** For `aria-keyshortcuts`. */
export const spokenKeys = (keys: readonly Keys[]): string => keys.map((one) => ariaKeys(one, isMac)).join(' ')
