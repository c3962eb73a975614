import { composeTools } from '../../composition/compose-tools.ts'
import { hintLines, publicHint } from '../../domain/evidence/origin-hint.ts'
import { succeed } from '../../domain/kernel/result.ts'
import { formatClock } from '../../domain/media/presentation-time.ts'
import type { Command } from '../command.ts'
import { readRecording, recordingDocument } from '../read-media.ts'

const usage = 'probe FILE'

export const probeCommand: Command = {
  name: 'probe',
  usage,
  summary: 'Says what a video is: size, frames, clocks, what is odd about it.',
  options: {},
  async run(call) {
    const tools = await composeTools()
    if (!tools.ok) return tools
    const read = await readRecording(tools.value, call, usage)
    if (!read.ok) return read
    const { probe, frames } = read.value.media
    const hints = await tools.value.credentials.read(read.value.media.path, call.signal)
    const { video } = probe
    return succeed({
      sound: true,
      document: { recording: recordingDocument(read.value), warnings: probe.warnings, hints: hints.map(publicHint) },
      lines: [
        `SHA-256    ${read.value.sha256}`,
        `Video      ${video.codec}, ${video.width} × ${video.height} as shown, turned by ${video.rotation}°`,
        `Frames     ${frames.ptsTicks.length} in ${formatClock(probe.durationSeconds)}, ${video.frameRate} frame rate`,
        ...probe.clocks.map(({ value, source }) => `Clock      ${value} (${source})`),
        ...hints.flatMap(hintLines).map((line) => `Hint       ${line}`),
        ...probe.warnings.map((warning) => `Note       ${warning}`),
      ],
    })
  },
}
