import type { Tool } from './editor-keys.ts'

const shapes: Readonly<Record<Tool, string>> = {
  select: 'M4 2.5v10l2.6-2.4 1.9 3.9 1.8-.9-1.9-3.8 3.6-.3z',
  arrow: 'M3 13 12 4M6.5 3.5h6v6',
  box: 'M2.5 3.5h11v9h-11z',
  ellipse: 'M8 3.5c3.2 0 5.5 2 5.5 4.5s-2.3 4.5-5.5 4.5S2.5 10.5 2.5 8 4.8 3.5 8 3.500Z',
  text: 'M3.5 4.500v-1.500h9v1.500M8 3v10M6 13h4',
  ruler: 'M1.5 5.500h13v5h-13zM4.5 5.500v2M7 5.500v3M9.5 5.500v2M12 5.500v3',
  measure: 'M2.5 4v8M13.5 4v8M2.5 8h11M5 5.8 2.7 8 5 10.200M11 5.8 13.3 8 11 10.2',
  callout: 'M8 2.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM6.8 6.3 8.3 5.300v5.5',
  crop: 'M4.5 1.500v10h10M1.5 4.500h10v10',
  blur: 'M8 2c2.6 3.2 4.2 5.2 4.2 7.5a4.2 4.2 0 0 1-8.4 0C3.8 7.2 5.4 5.2 8 2ZM6 9.7a2 2 0 0 0 1.7 2',
  redact: 'M2 5h12v6H2zM4 11l3-6M7 11l3-6M10 11l3-6',
}

/** A line drawing of a tool; its name stands beside it or in its tooltip. */
export const ToolIcon = ({ tool }: { readonly tool: Tool }) => (
  <svg
    className="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={shapes[tool]} />
  </svg>
)
