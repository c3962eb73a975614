import { useEffect, useRef, useState } from 'react'
import type { OrderView, TrackingView } from '../../../contract/view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AlignedNumbers } from './aligned-numbers.tsx'
import { Tile } from './tile.tsx'
import { trackingState } from './tracking-state.ts'

interface TrackingTileProps {
  readonly order: OrderView
  readonly scanning: boolean
  readonly onSaveNumber: (trackingNumber: string) => void
}

const digitWords = { valid: 'tracking.valid', invalid: 'tracking.invalid', none: 'tracking.none' } as const

const Finding = ({ finding }: { readonly finding: TrackingView }) => (
  <li className="tracking-finding">
    {finding.difference ? <AlignedNumbers difference={finding.difference} /> : <p className="mono">{finding.text}</p>}
    <p className="small">{sayPhrase(finding.sentence)}</p>
    <details className="more">
      <summary>{t('tracking.details')}</summary>
      <ul className="small muted">
        {finding.carriers.map(({ carrier, reason }) => (
          <li key={carrier}>{t('tracking.carrier', { carrier: sayPhrase(carrier), reason: sayPhrase(reason) })}</li>
        ))}
        <li>{t(digitWords[finding.checkDigit])}</li>
      </ul>
    </details>
  </li>
)

const TypeItIn = ({ onSave }: { readonly onSave: (text: string) => void }) => {
  const [asked, setAsked] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) room.current?.querySelector('input')?.focus()
  }, [asked])
  return (
    <div ref={room} className="tracking-ask">
      {asked ? (
        <TextField label={t('claim.trackingNumber')} value="" maxLength={500} onCommit={onSave} />
      ) : (
        <Button onClick={() => setAsked(true)} data-testid="tracking-ask">
          {t('tracking.ask')}
        </Button>
      )}
    </div>
  )
}

/** The number of the order against those that were read. The carrier is a likeness, never settled. */
export const TrackingTile = ({ order, scanning, onSaveNumber }: TrackingTileProps) => {
  const { tracking, facts } = order
  const state = trackingState(tracking, facts.trackingNumber ?? '')
  const waits = scanning && tracking.length === 0
  return (
    <Tile
      title={t('tracking.title')}
      verdict={
        waits
          ? t('summary.later')
          : state.name === 'near'
            ? plural('tracking.near', state.places)
            : t(`tracking.state.${state.name}`)
      }
      tone={waits ? 'none' : state.tone}
      testId="tracking-line"
    >
      {state.name === 'nothing-read' && facts.trackingNumber && !waits && (
        <p className="mono">{shownLine(facts.trackingNumber)}</p>
      )}
      {state.first && (
        <ul>
          <Finding finding={state.first} />
        </ul>
      )}
      {!facts.trackingNumber && <TypeItIn onSave={onSaveNumber} />}
      {state.more.length > 0 && (
        <details className="more">
          <summary>{plural('tracking.more', state.more.length)}</summary>
          <ul className="tracking-more">
            {state.more.map((finding) => (
              <Finding key={finding.text} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </Tile>
  )
}
