import { composeTools } from '../../composition/compose-tools.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { findingWords } from '../../domain/media/continuity.ts'
import { formatClock, formatTimebase, toSeconds } from '../../domain/media/presentation-time.ts'
import { trackingSentence } from '../../domain/order/tracking-finding.ts'
import { type ScanOutcome, type ScanWatch, scanRecording } from '../../workflow/scan-recording.ts'
import { type Command, type CommandCall, usageFailure } from '../command.ts'
import { type ReadRecording, readRecording, recordingDocument } from '../read-media.ts'

const usage = 'scan FILE [--top N] [--expect TRACKING]'

const topOf = (call: CommandCall): Result<number, Failure> => {
  const text = call.text('top') ?? '24'
  const top = Number(text)
  return /^\d+$/.test(text) && top >= 1 && top <= 200
    ? succeed(top)
    : fail(usageFailure('--top takes a whole number from 1 to 200.'))
}

export const scanDocument = (read: ReadRecording, scan: ScanOutcome): Readonly<Record<string, unknown>> => ({
  recording: recordingDocument(read),
  continuity: scan.continuity,
  candidates: scan.candidates.map(({ rank, ordinal, at, kind, score, reasons, codes, text, others }) => ({
    rank,
    pts: at.pts,
    timebase: formatTimebase(at.timebase),
    seconds: toSeconds(at),
    ordinal,
    kind,
    score,
    reasons,
    codes,
    text,
    others: others.map((view) => ({
      pts: view.at.pts,
      seconds: toSeconds(view.at),
      ordinal: view.ordinal,
      reason: view.reason,
    })),
  })),
  codes: scan.codes,
  trackingNumbers: scan.tracking,
  timings: scan.timings,
  unreadableFrames: scan.unreadable.length,
  tool: { name: scan.tool.name, version: scan.tool.version },
})

export const scanCommand: Command = {
  name: 'scan',
  usage,
  summary: 'Finds and reads the frames that matter. Touches no archive.',
  options: { top: { type: 'string' }, expect: { type: 'string' } },
  async run(call) {
    const top = topOf(call)
    if (!top.ok) return top
    const tools = await composeTools()
    if (!tools.ok) return tools
    const read = await readRecording(tools.value, call, usage)
    if (!read.ok) return read
    let most = 0
    const onCandidates: NonNullable<ScanWatch['onCandidates']> = (candidates) => {
      if (candidates.length > most) call.say(`candidates: ${candidates.length}`)
      most = Math.max(most, candidates.length)
    }
    const request = { top: top.value, expected: call.text('expect') ?? null }
    const scanned = await scanRecording(
      tools.value,
      read.value.media,
      request,
      { onProgress: call.onProgress, onCandidates },
      call.signal,
    )
    if (!scanned.ok) return scanned
    const scan = scanned.value
    return succeed({
      sound: scan.unreadable.length === 0,
      document: scanDocument(read.value, scan),
      lines: [
        ...scan.candidates.map(
          ({ rank, at, kind, reasons }) =>
            `${String(rank).padStart(2)}  ${formatClock(toSeconds(at))}  ${kind.padEnd(8)} ${reasons.join('; ')}`,
        ),
        ...scan.tracking.map((finding) => `Tracking: ${trackingSentence(finding)}`),
        `Continuity: ${scan.continuity.verdict}`,
        ...scan.continuity.findings.map((finding) => `  ${findingWords(finding)}`),
        ...(scan.unreadable.length > 0
          ? [`${scan.unreadable.length} of ${read.value.media.frames.ptsTicks.length} frames could not be read.`]
          : []),
      ],
    })
  },
}
