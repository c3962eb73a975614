/**
 * A key with its modifiers: `Mod+K`, `Shift+J`, `ArrowRight`, `?`. `Mod` is Command on macOS and Control elsewhere. A
 * letter means the key that carries it; any other character means the character, however it is typed.
 */
export type Keys = string

/** What of a keyboard event decides. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const isLatinLetter = (key: string): boolean => /^[a-z]$/i.test(key)

const partsOf = (keys: Keys): { readonly modifiers: readonly string[]; readonly key: string } => {
  const parts = keys === '+' ? ['+'] : keys.split(/\+(?=.)/)
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' }
}

/** The letter on the key: on layouts without Latin letters, and with Alt on macOS, by where the key is. */
const letterOf = ({ key, code }: Pressed): string =>
  isLatinLetter(key) ? key.toLowerCase() : /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : ''

/** Whether a press means these keys. */
export const meansKeys = (pressed: Pressed, keys: Keys, isMac: boolean): boolean => {
  const { modifiers, key } = partsOf(keys)
  const has = (name: string): boolean => modifiers.includes(name)
  const [mod, other] = isMac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey]
  if (mod !== has('Mod') || other || pressed.altKey !== has('Alt')) return false
  if (isLatinLetter(key)) return pressed.shiftKey === has('Shift') && letterOf(pressed) === key.toLowerCase()
  if (/^\d$/.test(key)) return pressed.shiftKey === has('Shift') && pressed.code === `Digit${key}`
  // A sign may need Shift on one layout and none on another.
  if (key.length === 1) return pressed.key === key
  return pressed.shiftKey === has('Shift') && pressed.key === key
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
const signs: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': '␣',
}

/** As it is printed beside a command: `Ctrl+K`, on macOS `⌘K`. */
export const formatKeys = (keys: Keys, isMac: boolean): string => {
  const { modifiers, key } = partsOf(keys)
  const name = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  const before = modifiers.map((modifier) => (isMac ? macSigns[modifier] : signs[modifier]) ?? modifier)
  return [...before, name].join(isMac ? '' : '+')
}

/** As `aria-keyshortcuts` wants it (WAI-ARIA 1.2). */
export const ariaKeys = (keys: Keys, isMac: boolean): string => keys.replace('Mod', isMac ? 'Meta' : 'Control')
