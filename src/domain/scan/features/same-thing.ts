import type { FeatureMatch } from './feature-match.ts'

const leastInliers = 16

/** Whether enough features agree for two frames to show the same print. */
export const showSameThing = ({ inliers }: FeatureMatch): boolean => inliers >= leastInliers
