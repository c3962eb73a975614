/** What the user wants to see; `top` is a maximum. */
export interface RankPreset {
  readonly top: number
}
