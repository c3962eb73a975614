import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { type Tool, tools } from './editor-keys.ts'
import { ToolIcon } from './tool-icon.tsx'

interface AnnotateToolbarProps {
  readonly tool: Tool
  readonly onTool: (tool: Tool) => void
}

const isTool = (key: unknown): key is Tool => tools.some(({ tool }) => tool === key)

/** The tools, each by its picture, its name and its key. */
export const AnnotateToolbar = ({ tool, onTool }: AnnotateToolbarProps) => (
  <ToggleButtonGroup
    className="annotate-tools"
    orientation="vertical"
    selectionMode="single"
    disallowEmptySelection
    aria-label={t('annotate.tools')}
    selectedKeys={[tool]}
    onSelectionChange={(keys) => {
      const [chosen] = keys
      if (isTool(chosen)) onTool(chosen)
    }}
  >
    {tools.map((one) => (
      <TooltipTrigger key={one.tool} delay={400}>
        <ToggleButton
          id={one.tool}
          className="annotate-tool"
          aria-label={t('annotate.toolKey', { tool: t(`annotate.tool.${one.tool}`), key: one.key })}
          data-testid={`annotate-tool-${one.tool}`}
        >
          <ToolIcon tool={one.tool} />
          <span className="annotate-tool-key" aria-hidden="true">
            {one.key}
          </span>
        </ToggleButton>
        <Tooltip className="annotate-tooltip" placement="end" offset={6}>
          <strong>{t('annotate.toolKey', { tool: t(`annotate.tool.${one.tool}`), key: one.key })}</strong>
          <span>{t(`annotate.toolHint.${one.tool}`)}</span>
        </Tooltip>
      </TooltipTrigger>
    ))}
  </ToggleButtonGroup>
)
