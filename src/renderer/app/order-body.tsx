import { useEffect, useState } from 'react'
import type { JobKind } from '../../contract/requests.ts'
import { ExposedOriginals } from '../features/annotate/exposed-originals.tsx'
import { ClaimStep } from '../features/claim/claim-step.tsx'
import { FollowUpStep } from '../features/follow-up/follow-up-step.tsx'
import { AttachmentsCard } from '../features/report/attachments-card.tsx'
import { BundleStep } from '../features/report/bundle-step.tsx'
import { ReportChoicesPanel } from '../features/report/report-choices.tsx'
import { TextStep } from '../features/report/text-step.tsx'
import { RulesCard } from '../features/rules/rules-card.tsx'
import { t } from '../i18n/translate.ts'
import type { Actions } from './actions.ts'
import { ExhibitTools } from './exhibit-tools.tsx'
import { FootageTools } from './footage-tools.tsx'
import { type AppState, contentOf, isActive, isOutdated, isScanning, previewContent, type Step } from './state.ts'

interface OrderBodyProps {
  readonly state: AppState
  readonly step: Step
  readonly actions: Actions
  readonly onRecord: () => void
}

/**
 * The text, the PDF and what photos say follow the order: whenever it changes while they are in view, they are asked for
 * again. Deadlines are in view at every step.
 */
const useFresh = (state: AppState, step: Step, actions: Actions): void => {
  const { order, preview } = state
  const content = order && contentOf(order)
  const orderId = order?.id
  const stated = state.dispute?.orderId === orderId ? state.dispute?.view.dispute : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text hangs on what is stated and on which one is wanted
  useEffect(() => {
    if (step === 'text' && orderId !== undefined && content !== null) void actions.draft(orderId)
  }, [step, orderId, content, stated, state.wanted, actions])
  // biome-ignore lint/correctness/useExhaustiveDependencies: deadlines and advice hang on the order's facts
  useEffect(() => {
    if (orderId !== undefined) void actions.openCase(orderId)
  }, [step, orderId, content, actions])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the order has for the form hangs on all that is stated
  useEffect(() => {
    if (orderId !== undefined && step === 'claim') void actions.openRules(orderId)
  }, [step, orderId, content, stated, actions])
  const photos = order?.originals.filter(({ kind }) => kind === 'photo').length ?? 0
  const scanning = order !== null && isScanning(state, order.id)
  const trackingNumber = order?.facts.trackingNumber
  // biome-ignore lint/correctness/useExhaustiveDependencies: what photos say of tracking hangs on the order's number
  useEffect(() => {
    if (step === 'footage' && orderId !== undefined && photos > 0 && !scanning) void actions.readPhotos(orderId)
  }, [step, orderId, photos, scanning, trackingNumber, actions])
  const stale = preview?.orderId !== orderId || preview?.content !== (order && previewContent(order, state.report))
  const worthwhile = step === 'bundle' && order !== null && order.originals.length > 0 && stale
  useEffect(() => {
    if (worthwhile) void actions.preview()
  }, [worthwhile, actions])
}

const isUnderWay = (jobs: AppState['jobs'], kind: JobKind, orderId: string): boolean =>
  Object.values(jobs).some((job) => job.kind === kind && job.orderId === orderId && isActive(job))

export const OrderBody = ({ state, step, actions, onRecord }: OrderBodyProps) => {
  const { order, jobs, preview, draft, bundles } = state
  const [asking, setAsking] = useState(false)
  useFresh(state, step, actions)
  if (!order)
    return (
      <p className="muted" role="status">
        {t('top.loading')}
      </p>
    )
  const exporting = isUnderWay(jobs, 'export', order.id)
  const exported = bundles[order.id]
  const rules = state.rules?.orderId === order.id ? state.rules.view : null
  const attached = state.attachments[order.id]
  switch (step) {
    case 'footage':
      return <FootageTools state={state} order={order} actions={actions} onRecord={onRecord} />
    case 'exhibits':
      return <ExhibitTools order={order} actions={actions} />
    case 'claim':
      return (
        <>
          <ClaimStep
            order={order}
            onSave={(facts) => actions.saveFacts(order.id, facts)}
            view={state.dispute?.orderId === order.id ? state.dispute.view : null}
            onSaveCase={(change) => actions.saveCase(order.id, change)}
            onOpenOrder={(id) => void actions.openOrder(id)}
          />
          {rules && (
            <RulesCard
              rules={rules}
              link={order.facts.orderLink ?? ''}
              onSet={(rule) => actions.setRule(order.id, { policy: rules.policy, ...rule })}
              onSeen={() => void actions.rulesSeen(order.id)}
              onBrowse={() => void actions.browseOrder(order.id)}
              onTell={actions.tell}
            />
          )}
        </>
      )
    case 'text':
      return (
        <TextStep
          order={order}
          draft={draft?.orderId === order.id ? draft.draft : null}
          view={state.dispute?.orderId === order.id ? state.dispute.view : null}
          wanted={state.wanted}
          onWant={actions.chooseText}
          onSave={(change) => actions.saveCase(order.id, change)}
          onTell={actions.tell}
          onEditFacts={() => actions.goTo('claim')}
          onGoToExhibits={() => actions.goTo('exhibits')}
        />
      )
    case 'follow-up':
      return (
        <FollowUpStep
          order={order}
          view={state.dispute?.orderId === order.id ? state.dispute.view : null}
          onSave={(change) => actions.saveCase(order.id, change)}
          onTell={actions.tell}
        />
      )
    case 'bundle':
      return (
        <BundleStep
          order={order}
          preview={preview?.orderId === order.id ? preview.state : { status: 'making' }}
          bundle={exported?.bundle ?? null}
          outdated={exported !== undefined && isOutdated(order, exported)}
          exporting={exporting ? 'running' : asking ? 'asking' : 'no'}
          onExport={() => {
            setAsking(true)
            void actions.exportBundle().finally(() => setAsking(false))
          }}
          onShow={actions.showBundle}
          onPreview={actions.preview}
          remarks={
            <ExposedOriginals orderId={order.id} content={order.exhibits.map(({ id, asset }) => id + asset).join()} />
          }
          choices={
            <ReportChoicesPanel
              choices={state.report}
              languages={state.dispute?.orderId === order.id ? state.dispute.view.languages : []}
              onChoose={actions.chooseReport}
            />
          }
          onTell={actions.tell}
          onGoToFootage={() => actions.goTo('footage')}
          attachments={
            <AttachmentsCard
              order={order}
              made={attached?.made ?? null}
              outdated={attached !== undefined && isOutdated(order, attached)}
              making={isUnderWay(jobs, 'attach', order.id)}
              onTargets={actions.attachmentTargets}
              onMake={actions.makeAttachments}
              onShow={actions.showAttachments}
            />
          }
        />
      )
  }
}
