import { useEffect, useState } from 'react'

/** Changes whenever the theme's colours do: the system's wish, or the user's choice in this window. */
export const useThemeStamp = (): number => {
  const [stamp, setStamp] = useState(0)
  useEffect(() => {
    const turn = (): void => setStamp((now) => now + 1)
    const wishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query))
    for (const wish of wishes) wish.addEventListener('change', turn)
    const observer = new MutationObserver(turn)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      for (const wish of wishes) wish.removeEventListener('change', turn)
      observer.disconnect()
    }
  }, [])
  return stamp
}
