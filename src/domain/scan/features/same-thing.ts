import type { FeatureMatch } from './feature-match.ts'

const leastInliersOfPrint = 8
const leastInliersOfFrames = 16

/**
 * Whether enough features agree for two frames to show the same print: 8 within regions of print, 16 of whole frames.
 * Over 6298 pairs of hand-held frames of different labels on shared backgrounds, chance and alike lettering gave at most
 * 6 inliers within regions. Of whole frames a shared background gave at most 14 over 5023 pairs of two sharp labels, but
 * more where bare table fills a frame. Two labels of one printed form look the same here: where both were read and
 * differ, the reading decides.
 */
export const showSameThing = ({ inliers, withinRegions }: FeatureMatch): boolean =>
  inliers >= (withinRegions ? leastInliersOfPrint : leastInliersOfFrames)
