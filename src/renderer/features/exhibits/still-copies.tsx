import type { RefObject } from 'react'
import type { StillWish } from '../../../contract/hand-out-requests.ts'
import { useCommands } from '../../commands/commands.tsx'
import { useAsk } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface StillCopiesProps {
  /** The picture on the page, of which at least a part is in view. */
  readonly picture: RefObject<HTMLImageElement | null>
  readonly still: StillWish
  readonly onTell: (message: string) => void
}

const nowhere = { left: 0, right: 0, top: 0, bottom: 0 }

/** The part of the picture that is in view, in pixels of the page: at full size most of it is scrolled away. */
const shownPart = (picture: HTMLImageElement | null): typeof nowhere => {
  if (!picture) return nowhere
  const [own, room] = [picture.getBoundingClientRect(), picture.parentElement?.getBoundingClientRect()]
  return {
    left: Math.max(own.left, room?.left ?? 0),
    right: Math.min(own.right, room?.right ?? window.innerWidth),
    top: Math.max(own.top, room?.top ?? 0),
    bottom: Math.min(own.bottom, room?.bottom ?? window.innerHeight),
  }
}

/** The ways out for one picture that need no drag: a file of one's own, and the clipboard. */
export const StillCopies = ({ picture, still, onTell }: StillCopiesProps) => {
  const ask = useAsk()
  const save = async (): Promise<void> => {
    if ((await ask('still.save', still))?.saved) onTell(t('handOut.saved'))
  }
  const copy = async (): Promise<void> => {
    const { left, right, top, bottom } = shownPart(picture.current)
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    if (await ask('picture.copy', middle)) onTell(t('handOut.copied'))
  }
  const group = t('exhibits.title')
  useCommands(
    [
      { id: 'still.save', title: t('handOut.save'), group, keys: ['Mod+S'], run: () => void save() },
      { id: 'still.copy', title: t('handOut.copy'), group, keys: ['Mod+C'], run: () => void copy() },
    ],
    { modal: true },
  )
  return (
    <>
      <Button icon="down" onClick={() => void save()} aria-keyshortcuts="Control+S Meta+S" data-testid="still-save">
        {t('handOut.save')}
      </Button>
      <Button icon="copy" onClick={() => void copy()} aria-keyshortcuts="Control+C Meta+C" data-testid="still-copy">
        {t('handOut.copy')}
      </Button>
    </>
  )
}
