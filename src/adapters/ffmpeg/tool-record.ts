import type { ToolRecord } from '../../domain/evidence/provenance.ts'
import { type DecodePlan, decodeArguments } from './decode-command.ts'

/**
 * The recipe by which a stranger makes the same pixels: the same arguments with the file called ORIGINAL, because the
 * path on the user's disk is nobody's business. The pixels come out of descriptor 3, their PTS out of 4.
 */
export const toolRecord = (version: string, plan: DecodePlan): ToolRecord => ({
  name: 'ffmpeg',
  version,
  arguments: decodeArguments({ ...plan, url: 'file:ORIGINAL' }),
})
