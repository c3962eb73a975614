import { type RefObject, useEffect } from 'react'
import { isInDialog, isTyping } from '../../commands/commands.tsx'

/** Whether a press types a letter or a digit, which no command of Home is called by. */
const isWord = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing && /^[\p{L}\p{N}]$/u.test(key)

/** Whoever types a word wherever on the page means the search: the field gets the focus before it gets the letter. */
export const useTypeToSearch = (field: RefObject<HTMLInputElement | null>): void =>
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || isInDialog(event.target) || !isWord(event)) return
      const { current } = field
      if (!current || document.querySelector('dialog[open]')) return
      current.focus()
      current.setSelectionRange(current.value.length, current.value.length)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [field])
