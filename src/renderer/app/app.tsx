import { useState, useSyncExternalStore } from 'react'
import { ArchiveButton } from '../features/archive/archive-button.tsx'
import { ArchiveDialog } from '../features/archive/archive-dialog.tsx'
import { OpeningNotice } from '../features/archive/opening-notice.tsx'
import { Home } from '../features/orders/home.tsx'
import { MatchBanner } from '../features/orders/match-banner.tsx'
import { RecordButton } from '../features/record/record-button.tsx'
import { RecordDialog } from '../features/record/record-dialog.tsx'
import { UnfinishedTakes } from '../features/record/unfinished-takes.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { sayPhrase } from '../i18n/phrasebook.ts'
import { t } from '../i18n/translate.ts'
import { Banner } from '../ui/banner.tsx'
import type { Actions } from './actions.ts'
import { useAppCommands } from './app-commands.ts'
import { type Appearance, chooseAppearance, readAppearance } from './appearance.ts'
import { DropOverlay } from './drop-overlay.tsx'
import { useFileDrop } from './file-drop.ts'
import { JobStrip } from './job-strip.tsx'
import { LockButton } from './lock-button.tsx'
import { Notices } from './notices.tsx'
import { OrderBody } from './order-body.tsx'
import { OrderHead } from './order-head.tsx'
import { Palette } from './palette.tsx'
import { PaletteButton } from './palette-button.tsx'
import { Privacy } from './privacy.tsx'
import { SettingsButton } from './settings-button.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { StatusBar } from './status-bar.tsx'
import type { Store } from './store.ts'

interface AppProps {
  readonly store: Store
  readonly actions: Actions
}

/** The window: what is always there, around the screen that is open. */
export const App = ({ store, actions }: AppProps) => {
  const state = useSyncExternalStore(store.subscribe, store.get)
  const over = useFileDrop(actions.addFiles)
  const { screen, engineFailure } = state
  const [settingsOpen, setSettingsOpen] = useState(false)
  const [appearance, setAppearance] = useState(readAppearance)
  const [recordInto, setRecordInto] = useState<{ readonly orderId: string | null } | null>(null)
  const orderId = screen.name === 'order' ? screen.orderId : null
  const record = (): void => setRecordInto({ orderId })
  const openSettings = (): void => setSettingsOpen(true)
  const [archiveOpen, setArchiveOpen] = useState(false)
  const openArchive = (): void => {
    setSettingsOpen(false)
    setArchiveOpen(true)
  }
  const [sheet, setSheet] = useState<'palette' | 'shortcuts' | null>(null)
  const closeSheet = (): void => setSheet(null)
  useAppCommands(state, actions, {
    palette: () => setSheet('palette'),
    shortcuts: () => setSheet('shortcuts'),
    settings: openSettings,
    archive: openArchive,
    record,
  })
  const choose = (next: Appearance): void => {
    setAppearance(next)
    void chooseAppearance(next)
  }
  return (
    <div className="app">
      {screen.name === 'home' && (
        <header className="top" data-region="">
          <p className="brand">{t('brand.name')}</p>
          <Privacy />
          <PaletteButton onOpen={() => setSheet('palette')} />
          <SettingsButton onOpen={openSettings} />
        </header>
      )}
      {screen.name === 'order' && (
        <OrderHead
          state={state}
          step={screen.step}
          actions={actions}
          onPalette={() => setSheet('palette')}
          onSettings={openSettings}
        />
      )}
      <JobStrip jobs={state.jobs} onCancel={actions.cancelJob} />
      <div className="scene" data-region="" key={screen.name === 'order' ? `${screen.orderId}/${screen.step}` : 'home'}>
        <section className="messages" aria-label={t('notice.region')}>
          {engineFailure && (
            <Banner tone="bad" title={t('engine.away')} testId="engine-away">
              <p>{sayPhrase(engineFailure.message)}</p>
              <p>{t('engine.next')}</p>
            </Banner>
          )}
          <Notices notices={state.notices} orderId={orderId} onDismiss={actions.dismissNotice} />
          <OpeningNotice />
          {!recordInto && !engineFailure && <UnfinishedTakes orderId={orderId} />}
          {orderId !== null && state.order?.id === orderId && (
            <MatchBanner key={orderId} order={state.order} onOpen={actions.openOrder} onChanged={actions.noteAndTell} />
          )}
        </section>
        {screen.name === 'home' ? (
          <Home
            about={state.about}
            onOpen={(orderId) => void actions.openOrder(orderId)}
            onPickFiles={actions.pickFiles}
            onTrySample={actions.trySample}
            record={<RecordButton onRecord={record} />}
          />
        ) : (
          <main className="work">
            <OrderBody state={state} step={screen.step} actions={actions} onRecord={record} />
          </main>
        )}
      </div>
      <StatusBar
        toasts={state.toasts}
        inOrder={orderId !== null}
        actions={actions}
        archive={
          <>
            <LockButton />
            <ArchiveButton onOpen={openArchive} />
          </>
        }
        onShortcuts={() => setSheet('shortcuts')}
      />
      {sheet === 'palette' && <Palette onClose={closeSheet} />}
      {sheet === 'shortcuts' && <ShortcutSheet onClose={closeSheet} />}
      {settingsOpen && (
        <SettingsDialog
          about={state.about}
          appearance={appearance}
          onAppearance={choose}
          onChanged={actions.settingsChanged}
          onArchive={openArchive}
          onClose={() => setSettingsOpen(false)}
        />
      )}
      {archiveOpen && <ArchiveDialog onClose={() => setArchiveOpen(false)} />}
      {recordInto && (
        <RecordDialog
          orderId={recordInto.orderId}
          onKept={() => setRecordInto(null)}
          onClose={() => setRecordInto(null)}
        />
      )}
      {over && <DropOverlay newOrder={screen.name === 'home'} />}
    </div>
  )
}
