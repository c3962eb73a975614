import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { Heading } from 'react-aria-components'
import type { AnnotatedExhibitView } from '../../../contract/annotate-requests.ts'
import type { AnnotationKind, AnnotationOperation } from '../../../domain/evidence/annotation.ts'
import { checkAnnotation } from '../../../domain/evidence/check-annotation.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { type PictureView, pictureAt, wholePicture } from '../../ui/picture-view.ts'
import { useExtent } from '../../ui/use-extent.ts'
import { AnnotateHead } from './annotate-head.tsx'
import { AnnotatePanel } from './annotate-panel.tsx'
import { AnnotateStage } from './annotate-stage.tsx'
import { AnnotateToolbar } from './annotate-toolbar.tsx'
import { DiscardQuestion } from './discard-question.tsx'
import type { Tool } from './editor-keys.ts'
import { editorReducer, isChanged, openEditor, selectedOf } from './editor-state.ts'
import { type DrawingStyle, operationInMiddle } from './new-operation.ts'
import { sayOperation } from './operation-words.ts'
import { stateOfSuggestion } from './suggestions.ts'
import { useEditorCommands } from './use-editor-commands.ts'
import { useSuggestions } from './use-suggestions.ts'

interface AnnotateEditorProps {
  readonly orderId: string
  readonly opened: AnnotatedExhibitView
  readonly bitmap: ImageBitmap
  /** Null when it was kept, else why not. */
  readonly onSave: (operations: readonly AnnotationOperation[]) => Promise<string | null>
  readonly onClose: () => void
}

type Saving = { readonly status: 'no' | 'running' } | { readonly status: 'failed'; readonly message: string }

/** What speaks against saving, in words; the engine checks again. */
const problemOf = (operations: readonly AnnotationOperation[], opened: AnnotatedExhibitView): string | null => {
  const unknown = operations.some((operation) => operation.kind === 'ruler' && operation.length.value <= 0)
  if (unknown) return t('annotate.rulerMissing')
  const fits = checkAnnotation(operations, opened)
  return fits.ok ? null : sayPhrase(fits.failure.message)
}

const focusSoon = (element: () => HTMLElement | null | undefined): void => {
  requestAnimationFrame(() => element()?.focus())
}

/** The style fields of an operation are what the next one is drawn with. */
const styleOf = (operation: AnnotationOperation, before: DrawingStyle): DrawingStyle => ({
  ...before,
  ...('weight' in operation ? { weight: operation.weight } : {}),
  ...('size' in operation ? { size: operation.size } : {}),
  ...('color' in operation && operation.kind !== 'redact' ? { color: operation.color } : {}),
})

export const AnnotateEditor = ({ orderId, opened, bitmap, onSave, onClose }: AnnotateEditorProps) => {
  const { width, height } = opened
  const [state, dispatch] = useReducer(editorReducer, null, () => openEditor(opened.operations, { width, height }))
  const [tool, setTool] = useState<Tool>('select')
  const [style, setStyle] = useState<DrawingStyle>({
    color: 'red',
    weight: 'medium',
    size: 'medium',
    text: t('annotate.newText'),
  })
  const [view, setView] = useState<PictureView>(wholePicture)
  const [saving, setSaving] = useState<Saving>({ status: 'no' })
  const [asking, setAsking] = useState(false)
  const { ref: stage, extent } = useExtent<HTMLDivElement>()
  const text = useRef<HTMLTextAreaElement>(null)
  const finder = useSuggestions(orderId, opened)
  const changed = isChanged(state)
  const selected = selectedOf(state)

  const save = async (): Promise<void> => {
    if (saving.status === 'running' || !changed) return
    const problem = problemOf(state.operations, opened)
    if (problem !== null) return setSaving({ status: 'failed', message: problem })
    setSaving({ status: 'running' })
    const refused = await onSave(state.operations)
    if (refused === null) return onClose()
    setSaving({ status: 'failed', message: refused })
  }
  const leave = useCallback((): void => (changed ? setAsking(true) : onClose()), [changed, onClose])
  const choose = (next: Tool): void => {
    const isLost = next === 'measure' && !state.operations.some(({ kind }) => kind === 'ruler')
    setTool(isLost ? 'ruler' : next)
    setSaving({ status: 'no' })
    if (isLost) setSaving({ status: 'failed', message: t('annotate.rulerFirst') })
  }
  const { acts, onKeyDown } = useEditorCommands({
    state,
    dispatch,
    tool,
    onTool: choose,
    view,
    onView: setView,
    extent,
    onSave: () => void save(),
    onLeave: leave,
    onLeaveField: () => stage.current?.focus({ preventScroll: true }),
  })
  // With the very change that brings the field: who types right after the click must not lose a letter.
  const wantsText = useRef(false)
  useLayoutEffect(() => {
    if (!wantsText.current || !text.current) return
    wantsText.current = false
    text.current.focus()
    text.current.select()
  })
  const writeText = (): void => {
    wantsText.current = true
  }
  const drawn = (): void => {
    setTool('select')
    if (tool === 'text') writeText()
  }
  const add = (kind: AnnotationKind): void => {
    if (kind === 'measure' && !state.operations.some((one) => one.kind === 'ruler')) {
      choose('measure')
      return
    }
    const middle = extent
      ? pictureAt(view, { x: extent.width / 2, y: extent.height / 2 }, extent, state.size)
      : { x: width / 2, y: height / 2 }
    const operation = operationInMiddle(kind, crypto.randomUUID(), middle, style, state.operations, state.size)
    dispatch({ type: 'put', operation })
    setTool('select')
    if (kind === 'text') writeText()
    else if (kind !== 'ruler')
      focusSoon(() => document.querySelector<HTMLElement>('.annotate-item[aria-pressed="true"]'))
  }
  // A button that went away with what it was about must not take the keys of the editor with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of what is drawn
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement === null) stage.current?.focus({ preventScroll: true })
  }, [stage, state])
  useEffect(() => stage.current?.focus({ preventScroll: true }), [stage])
  const open = finder.suggestions?.redactions.filter(
    (one) => stateOfSuggestion(one, state.operations, finder.declined) === 'open',
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the whole editor; each has a button
    <div className="annotate" onKeyDown={onKeyDown} role="presentation">
      <AnnotateHead
        state={state}
        scaleOf={{ view, extent }}
        acts={acts}
        saving={saving.status === 'running'}
        onSave={() => void save()}
        onLeave={leave}
        title={<Heading slot="title">{t('annotate.title', { label: opened.label })}</Heading>}
      />
      {saving.status === 'failed' && (
        <Banner
          tone="warn"
          title={saving.message}
          testId="annotate-problem"
          dismiss={{ name: t('annotate.dismiss'), run: () => setSaving({ status: 'no' }) }}
        />
      )}
      <div className="annotate-body" inert={saving.status === 'running'}>
        <AnnotateToolbar tool={tool} onTool={choose} />
        <AnnotateStage
          stage={stage}
          extent={extent}
          bitmap={bitmap}
          state={state}
          dispatch={dispatch}
          tool={tool}
          style={style}
          suggested={open?.map(({ area }) => area) ?? []}
          view={view}
          onView={setView}
          onDrawn={drawn}
        />
        <AnnotatePanel
          state={state}
          dispatch={dispatch}
          finder={finder}
          onAdd={add}
          onChange={(operation, field) => {
            dispatch({ type: 'put', operation, merge: `${operation.id} ${field}` })
            setStyle((before) => styleOf(operation, before))
          }}
          textRef={text}
        />
      </div>
      <p className="unseen" role="status" data-testid="annotate-status">
        {selected ? sayOperation(selected, state.operations, state.size) : ''}
      </p>
      {asking && <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={onClose} />}
    </div>
  )
}
