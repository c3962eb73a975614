import { type Measured, measure } from './measure.ts'

/** What the bench needs of the document that `scan --json` prints. */
export interface ScanDocument {
  readonly recording: { readonly durationSeconds: number }
  readonly candidates: readonly { readonly ordinal: number; readonly seconds: number }[]
  readonly codes: readonly { readonly text: string }[]
}

export interface ScanRound {
  readonly decode: Measured
  readonly scan: Measured
  readonly document: ScanDocument
  /** Wall seconds until five candidates were named, or null when there were never five. */
  readonly firstFive: number | null
}

export interface Programs {
  readonly ffmpeg: string
  readonly node: string
  readonly cli: string
}

export const decodeCommand = ({ ffmpeg }: Programs, file: string): readonly string[] => [
  ...[ffmpeg, '-nostdin', '-v', 'error', '-i', file],
  ...['-map', '0:v', '-f', 'null', '-'],
]

export const scanCommand = ({ node, cli }: Programs, file: string, top: number): readonly string[] => [
  ...[node, cli, 'scan', file],
  ...['--top', String(top), '--json'],
]

const firstFiveOf = ({ lines }: Measured): number | null =>
  lines.find(({ text }) => Number(/^candidates: (\d+)/.exec(text)?.[1] ?? 0) >= 5)?.at ?? null

/** One full decode by ffmpeg, and then one scan. */
export const scanRound = async (programs: Programs, file: string, top: number): Promise<ScanRound> => {
  const decode = await measure(decodeCommand(programs, file))
  const scan = await measure(scanCommand(programs, file, top))
  const document = JSON.parse(scan.stdout) as ScanDocument
  return { decode, scan, document, firstFive: firstFiveOf(scan) }
}
