import { useEffect, useState } from 'react'
import type { AttachmentsView, AttachmentTargetView } from '../../../contract/attachments-view.ts'
import type { OrderView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/text-field.tsx'
import { AttachmentsMade } from './attachments-made.tsx'
import { limitWords, targetName } from './target-words.ts'
import './attachments.css'

interface AttachmentsCardProps {
  readonly order: OrderView
  readonly made: AttachmentsView | null
  /** Whether the order has changed since `made`. */
  readonly outdated: boolean
  readonly making: boolean
  readonly onTargets: () => Promise<readonly AttachmentTargetView[] | null>
  /** Ends when the dialog is closed. */
  readonly onMake: (target: string | null) => Promise<void>
  readonly onShow: () => void
}

const own = ''

/** The files for one form: for whom, what that form takes, and what was made. */
export const AttachmentsCard = ({ order, made, outdated, making, onTargets, onMake, onShow }: AttachmentsCardProps) => {
  const [targets, setTargets] = useState<readonly AttachmentTargetView[]>([])
  const [chosen, setChosen] = useState(own)
  const [asking, setAsking] = useState(false)
  const { platform } = order.facts
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choices hang on the receiver that the order names
  useEffect(() => {
    let gone = false
    void onTargets().then((found) => {
      if (found && !gone) setTargets(found)
    })
    return () => {
      gone = true
    }
  }, [order.id, platform])
  const target = targets.find(({ id }) => (id ?? own) === chosen) ?? targets[0]
  const empty = order.exhibits.length === 0
  const make = (): void => {
    setAsking(true)
    void onMake(target?.id ?? null).finally(() => setAsking(false))
  }
  return (
    <section className="card panel" data-testid="attachments-card">
      <h2>{t('attach.title')}</h2>
      <p className="muted">{t('attach.intro')}</p>
      {target ? (
        <>
          <ChoiceField
            label={t('attach.target')}
            value={target.id ?? own}
            choices={targets.map((one) => ({ value: one.id ?? own, name: targetName(one, platform) }))}
            onChoose={setChosen}
          />
          <p className="small" data-testid="attach-limits">
            {limitWords(target)}
          </p>
          {target.notes.length > 0 && (
            <details className="more">
              <summary>{t('attach.notes')}</summary>
              <ul className="small muted">
                {target.notes.map((note) => (
                  <li key={note}>{sayPhrase(note)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      ) : (
        <p className="muted small">{t('attach.loading')}</p>
      )}
      {empty && <p className="small">{t('attach.noExhibits')}</p>}
      <Button icon="folder" disabled={empty || making || asking || !target} onClick={make} data-testid="attach-button">
        {t(asking ? 'attach.asking' : making ? 'attach.making' : made ? 'attach.again' : 'attach.make')}
      </Button>
      {made && <AttachmentsMade orderId={order.id} made={made} outdated={outdated} onShow={onShow} />}
    </section>
  )
}
