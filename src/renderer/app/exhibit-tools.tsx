import { useState } from 'react'
import type { OrderView } from '../../contract/view.ts'
import { AnnotateDialog } from '../features/annotate/annotate-dialog.tsx'
import { ExposedOriginals } from '../features/annotate/exposed-originals.tsx'
import { CompareDialog } from '../features/compare/compare-dialog.tsx'
import { ExhibitsStep } from '../features/exhibits/exhibits-step.tsx'
import type { Actions } from './actions.ts'

interface ExhibitToolsProps {
  readonly order: OrderView
  readonly actions: Actions
}

type OpenTool = { readonly tool: 'annotate' | 'compare'; readonly exhibitId: string }

/** The exhibits, and what can be done with one of them in a window of its own. */
export const ExhibitTools = ({ order, actions }: ExhibitToolsProps) => {
  const [open, setOpen] = useState<OpenTool | null>(null)
  const exhibit = order.exhibits.find(({ id }) => id === open?.exhibitId)
  const close = (): void => setOpen(null)
  return (
    <>
      <ExhibitsStep
        order={order}
        onCaption={actions.caption}
        onWithdraw={actions.withdraw}
        onGoToFootage={() => actions.goTo('footage')}
        onAnnotate={({ id }) => setOpen({ tool: 'annotate', exhibitId: id })}
        onCompare={({ id }) => setOpen({ tool: 'compare', exhibitId: id })}
        onTell={actions.tell}
        remarks={
          <ExposedOriginals orderId={order.id} content={order.exhibits.map(({ id, asset }) => id + asset).join()} />
        }
      />
      {exhibit && open?.tool === 'annotate' && (
        <AnnotateDialog
          orderId={order.id}
          exhibitId={exhibit.id}
          onChange={actions.noteChange}
          onClose={close}
          onTell={actions.tell}
        />
      )}
      {exhibit && open?.tool === 'compare' && <CompareDialog order={order} exhibit={exhibit} onClose={close} />}
    </>
  )
}
