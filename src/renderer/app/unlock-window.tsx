import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { ProofboxBridge } from '../../contract/bridge.ts'
import type { ProtectionView } from '../../contract/protection-requests.ts'
import { AskProvider, usePush } from '../data/ask.tsx'
import { activeLocale, onLocale } from '../i18n/locale.ts'
import { UnlockScreen } from './unlock-screen.tsx'

interface UnlockWindowProps {
  readonly bridge: ProofboxBridge
  readonly first: ProtectionView
  readonly onOpen: () => void
}

const Following = ({ first, onOpen }: Omit<UnlockWindowProps, 'bridge'>) => {
  const [view, setView] = useState(first)
  usePush('protection.changed', (next) => (next.state === 'open' ? onOpen() : setView(next)))
  return <UnlockScreen view={view} />
}

/** The window while the archive is locked: nothing of any order is in it. */
export const UnlockWindow = ({ bridge, first, onOpen }: UnlockWindowProps) => {
  const { locale, habits, direction } = useSyncExternalStore(onLocale, activeLocale)
  const nowhere = useCallback(() => undefined, [])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
  return (
    <I18nProvider locale={locale === 'ar-XB' ? 'ar' : habits}>
      <AskProvider bridge={bridge} onFailure={nowhere}>
        <Following first={first} onOpen={onOpen} />
      </AskProvider>
    </I18nProvider>
  )
}
