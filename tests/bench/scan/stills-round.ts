import { mkdir, rm } from 'node:fs/promises'
import { type Measured, measure } from './measure.ts'
import type { Programs, ScanDocument } from './scan-round.ts'

export interface StillsRound {
  readonly peer: Measured
  readonly stills: Measured
}

/** A frame as the program is asked for it, and the seconds at which ffmpeg seeks it. */
interface Asked {
  readonly at: string
  readonly seconds: number
}

const stillsAsked = 24

/** The candidates of a scan, filled up to 24 with moments at even steps over the recording. */
const askedOf = ({ candidates, recording }: ScanDocument): readonly Asked[] => {
  const picked = candidates.slice(0, stillsAsked).map(({ ordinal, seconds }) => ({ at: `frame:${ordinal}`, seconds }))
  const missing = stillsAsked - picked.length
  const filled = Array.from({ length: missing }, (_, index) => {
    const seconds = Number(((recording.durationSeconds * (index + 0.5)) / missing).toFixed(3))
    return { at: String(seconds), seconds }
  })
  return [...picked, ...filled]
}

/** The same 24 stills as PNG: by one ffmpeg process for each, and by the program. */
export const stillsRound = async (
  { ffmpeg, node, cli }: Programs,
  file: string,
  document: ScanDocument,
  folder: string,
): Promise<StillsRound> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const asked = askedOf(document)
  const each = 'f=$1 out=$2 tool=$3; shift 3; n=0; for s in "$@"; do n=$((n+1)); '
  const take = '"$tool" -nostdin -v error -y -ss "$s" -i "$f" -frames:v 1 "$out/peer-$n.png" || exit 1; done'
  const seconds = asked.map((one) => String(one.seconds))
  const peer = await measure(['bash', '-c', each + take, 'bash', file, folder, ffmpeg, ...seconds])
  const at = asked.map((one) => one.at).join(',')
  const stills = await measure([node, cli, 'stills', file, '--at', at, '--out', folder, '--format', 'png', '--json'])
  return { peer, stills }
}
