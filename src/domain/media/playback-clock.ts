import { type FrameTable, lastAtMost } from './frame-table.ts'
import { presentationSeconds } from './presentation-time.ts'

// How a `<video>` and the table of frames go together. PTS in seconds (`ticks × timebase`) is the clock of the container.
// A player has a clock of its own: `currentTime`, and `mediaTime` of `requestVideoFrameCallback`, which is the time of
// the frame on show, in whole microseconds. `mediaTime = PTS + offset` with one offset for the whole film:
// · an original in Chromium: 0, also with an edit list or a late start (`zeroSeconds` of `playback.frames`, negated);
// · a preview: minus the PTS of the first frame, because a preview begins at 0 and keeps every distance.
// The first frame shown tells the offset for sure, whatever the player (`playerOffset`). A player that is sent to
// `currentTime` shows the frame that lasts over it, so it is sent to the middle of a frame, never to its edge.

/** What a player needs of a table of frames: see `FrameTable`. */
export type PlaybackFrames = Pick<FrameTable, 'timebase' | 'ptsTicks' | 'endTicks'>

/**
 * Seconds by which a player's clock may fall short of the PTS that it means: it counts whole microseconds, rounded down,
 * and the offset between the two clocks is measured on the same scale.
 */
const clockGrace = 3e-6

const lastOrdinal = ({ ptsTicks }: PlaybackFrames): number => Math.max(0, ptsTicks.length - 1)

/** The nearest ordinal that there is. */
export const clampOrdinal = (frames: PlaybackFrames, ordinal: number): number =>
  Math.min(lastOrdinal(frames), Math.max(0, Math.round(ordinal)))

/** Seconds, on the container's clock, from which the frame is shown; the end of the film for the ordinal after the last. */
export const frameSeconds = ({ ptsTicks, endTicks, timebase }: PlaybackFrames, ordinal: number): number =>
  presentationSeconds(ptsTicks[ordinal] ?? endTicks, timebase)

/** The middle of a frame: a player that is sent to its edge may show the one before. */
export const middleOfFrame = (frames: PlaybackFrames, ordinal: number): number =>
  (frameSeconds(frames, ordinal) + frameSeconds(frames, ordinal + 1)) / 2

/** The frame on show at `seconds` of the container's clock: the first before all of them, the last after. */
export const frameAt = ({ ptsTicks, timebase }: PlaybackFrames, seconds: number): number =>
  Math.max(0, lastAtMost(ptsTicks, Math.floor(((seconds + clockGrace) * timebase.den) / timebase.num)))

/** `by` real frames on (back, when negative), never past an end. Every frame is one step from its neighbours. */
export const stepFrame = (frames: PlaybackFrames, ordinal: number, by: number): number =>
  clampOrdinal(frames, ordinal + by)

/**
 * Seconds to add to the container's clock to get the player's, from what the player says when it shows the first frame.
 * Players count some files from their first frame, others from the container's zero (a late start, an edit list).
 */
export const playerOffset = (frames: PlaybackFrames, firstMediaTime: number): number =>
  firstMediaTime - frameSeconds(frames, 0)

/** The frame that a player shows when it says `mediaTime` (HTML `requestVideoFrameCallback`, seconds). */
export const frameOfMediaTime = (frames: PlaybackFrames, mediaTime: number, offset: number): number =>
  frameAt(frames, mediaTime - offset)

/** Where to send a player so that it shows this frame, on its own clock; never before its zero. */
export const seekTimeOf = (frames: PlaybackFrames, ordinal: number, offset: number): number =>
  Math.max(0, middleOfFrame(frames, ordinal) + offset)
