import { useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { AnnotatedExhibitView } from '../../../contract/annotate-requests.ts'
import type { AnnotationOperation } from '../../../domain/evidence/annotation.ts'
import { useInvalidate, useTry } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { AnnotateEditor } from './annotate-editor.tsx'
import { usePicture } from './use-picture.ts'
import './annotate.css'
import './annotate-panel.css'

interface AnnotateDialogProps {
  readonly orderId: string
  readonly exhibitId: string
  readonly onClose: () => void
  /** A change that can be taken back. */
  readonly onChange: (change: {
    readonly orderId: string
    readonly sentence: string
    readonly undo: () => Promise<boolean>
    readonly redo: () => Promise<boolean>
  }) => void
  /** Said when the exhibit's picture was made again. */
  readonly onTell: (message: string) => void
}

type Opening =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'open'; readonly opened: AnnotatedExhibitView }

interface NotYetProps {
  readonly title: string
  readonly body: string | null
  readonly onClose: () => void
}

const NotYet = ({ title, body, onClose }: NotYetProps) => (
  <div className="annotate-wait">
    <Heading slot="title">{title}</Heading>
    {body !== null && <p role="alert">{body}</p>}
    <Button onClick={onClose}>{t('annotate.close')}</Button>
  </div>
)

interface OpenedProps extends Pick<AnnotateDialogProps, 'orderId' | 'onChange' | 'onClose' | 'onTell'> {
  readonly opened: AnnotatedExhibitView
}

const Opened = ({ orderId, opened, onChange, onClose, onTell }: OpenedProps) => {
  const picture = usePicture(opened.base)
  const attempt = useTry()
  const invalidate = useInvalidate()
  const saved = useRef(opened.operations)
  const write = async (operations: readonly AnnotationOperation[]) => {
    const answer = await attempt('annotate.save', { orderId, exhibitId: opened.exhibitId, operations: [...operations] })
    if (answer.ok) invalidate('annotate.exposed')
    return answer
  }
  const save = async (operations: readonly AnnotationOperation[]): Promise<string | null> => {
    const answer = await write(operations)
    if (!answer.ok) return sayPhrase(answer.failure.message)
    const before = saved.current
    saved.current = [...operations]
    onChange({
      orderId,
      sentence: t('change.annotated', { label: opened.label }),
      undo: async () => (await write(before)).ok,
      redo: async () => (await write(operations)).ok,
    })
    onTell(t(operations.length > 0 ? 'annotate.savedToast' : 'annotate.removedToast', { label: opened.label }))
    return null
  }
  if (picture.status === 'ready')
    return <AnnotateEditor orderId={orderId} opened={opened} bitmap={picture.bitmap} onSave={save} onClose={onClose} />
  const failed = picture.status === 'failed'
  return (
    <NotYet
      title={t(failed ? 'annotate.failed' : 'annotate.loading')}
      body={failed ? t('annotate.noPicture') : null}
      onClose={onClose}
    />
  )
}

/** Draws on one exhibit, in the whole window. Esc leaves what was begun last, and asks before changes are lost. */
export const AnnotateDialog = ({ orderId, exhibitId, onChange, onClose, onTell }: AnnotateDialogProps) => {
  const attempt = useTry()
  const [opening, setOpening] = useState<Opening>({ status: 'loading' })
  useEffect(() => {
    let wanted = true
    void attempt('annotate.open', { orderId, exhibitId }).then((answer) => {
      if (!wanted) return
      setOpening(
        answer.ok
          ? { status: 'open', opened: answer.value }
          : { status: 'failed', message: sayPhrase(answer.failure.message) },
      )
    })
    return () => {
      wanted = false
    }
  }, [attempt, orderId, exhibitId])
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="annotate-overlay">
      <Modal className="annotate-modal">
        <Dialog className="annotate-dialog" data-testid="annotate">
          {opening.status === 'open' ? (
            <Opened orderId={orderId} opened={opening.opened} onChange={onChange} onClose={onClose} onTell={onTell} />
          ) : (
            <NotYet
              title={t(opening.status === 'failed' ? 'annotate.failed' : 'annotate.loading')}
              body={opening.status === 'failed' ? opening.message : null}
              onClose={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
