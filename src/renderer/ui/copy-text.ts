/**
 * Puts text on the clipboard. Where the window may not write to it, the element's text is marked so that the usual key
 * copies it. True when it was copied.
 */
export const copyText = async (text: string, element: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const selection = element && window.getSelection()
    if (!selection) return false
    selection.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
