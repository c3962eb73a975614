import { describe, expect, it } from 'vitest'
import { matchesTitle } from '../../../src/renderer/app/palette-match.ts'
import { createCommandStore } from '../../../src/renderer/commands/command-store.ts'
import { ariaKeys, formatKeys, meansKeys, type Pressed } from '../../../src/renderer/commands/keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('a key', () => {
  it.each([
    ['Mod+K', press('k', { ctrlKey: true }), false, true],
    ['Mod+K', press('k', { metaKey: true }), true, true],
    ['Mod+K', press('k', { ctrlKey: true }), true, false],
    ['Mod+K', press('k'), false, false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, true],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
    ['a', press('ф', { code: 'KeyA' }), false, true],
    ['?', press('?', { shiftKey: true, code: 'Minus' }), false, true],
    ['Alt+1', press('¡', { altKey: true, code: 'Digit1' }), true, true],
    ['Shift+ArrowLeft', press('ArrowLeft', { shiftKey: true }), false, true],
    ['ArrowLeft', press('ArrowLeft', { shiftKey: true }), false, false],
    ['+', press('+', { shiftKey: true }), false, true],
  ] as const)('%s', (keys, pressed, isMac, means) => {
    expect(meansKeys(pressed, keys, isMac)).toBe(means)
  })

  it('is written as the desktop writes it', () => {
    expect([formatKeys('Mod+Shift+Z', false), formatKeys('Mod+Shift+Z', true)]).toEqual(['Ctrl+Shift+Z', '⌘⇧Z'])
    expect(formatKeys('Alt+ArrowLeft', false)).toBe('Alt+←')
    expect(ariaKeys('Mod+K', true)).toBe('Meta+K')
  })
})

describe('commands', () => {
  const command = (id: string, keys: readonly string[], enabled = true) => ({
    id,
    title: id,
    group: 'g',
    keys,
    enabled,
    run: () => undefined,
  })

  it('that were mounted later win, and give way when they go', () => {
    const store = createCommandStore(false)
    store.add({ modal: false, commands: () => [command('below', ['a'])] })
    const remove = store.add({ modal: false, commands: () => [command('above', ['a'])] })
    expect(store.find(press('a'), false)?.id).toBe('above')
    remove()
    expect(store.find(press('a'), false)?.id).toBe('below')
  })

  it('behind a dialog do nothing, and those that cannot be run give way', () => {
    const store = createCommandStore(false)
    store.add({ modal: false, commands: () => [command('below', ['a']), command('off', ['b'], false)] })
    expect(store.find(press('a'), true)).toBeNull()
    expect(store.find(press('b'), false)).toBeNull()
    store.add({ modal: true, commands: () => [command('inside', ['a'])] })
    expect(store.find(press('a'), true)?.id).toBe('inside')
  })
})

describe('what is typed into the palette', () => {
  it.each([
    ['Export the bundle…', 'bundle exp', true],
    ['Export the bundle…', 'exbu', true],
    ['Öffnen', 'off', true],
    ['Export the bundle…', 'xyz', false],
    ['Home', '', true],
  ])('%s: %s', (title, typed, fits) => {
    expect(matchesTitle(title, typed)).toBe(fits)
  })
})
