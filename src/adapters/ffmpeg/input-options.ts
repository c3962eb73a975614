import type { ContainerKind } from './container-kind.ts'

/** Four bytes a sample of the largest picture that is taken, four times over; no index or packet is near it. */
const mostBlockBytes = 1 << 30

/**
 * Stated before everything else: say only errors, and take no block of memory that only a number in a file asks for.
 * That ffmpeg asks nothing is stated with its commands; ffprobe never asks and knows no `-nostdin`. Both read nothing.
 */
export const quietOptions = ['-hide_banner', '-v', 'error', '-max_alloc', String(mostBlockBytes)] as const

/**
 * What every input is opened with, by ffmpeg and by ffprobe: only local files, only the demuxer that the file's own
 * bytes name. A QuickTime file may name another file as the place of its data; that is never followed.
 */
export const guardedInput = (container: ContainerKind): readonly string[] => [
  '-protocol_whitelist',
  'file,pipe',
  '-format_whitelist',
  container === 'mov' ? 'mov,mp4,m4a,3gp,3g2,mj2' : container === 'matroska' ? 'matroska,webm' : container,
  ...(container === 'mov' ? ['-enable_drefs', '0', '-use_absolute_path', '0'] : []),
  '-f',
  container,
]

/** The packets of a run of our own, wrapped as NUT because it keeps every timebase and every codec. */
export const guardedFeed = ['-protocol_whitelist', 'pipe', '-format_whitelist', 'nut', '-f', 'nut'] as const
