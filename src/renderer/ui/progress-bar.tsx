interface ProgressBarProps {
  readonly name: string
  readonly done: number
  /** Unknown while it cannot be known; then the bar moves without a measure. */
  readonly total: number | undefined
}

export const ProgressBar = ({ name, done, total }: ProgressBarProps) => {
  const known = total !== undefined && total > 0
  const percent = known ? Math.min(100, (100 * done) / total) : 0
  return (
    <div
      className={known ? 'progress' : 'progress progress-unknown'}
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ? Math.floor(percent) : undefined}
    >
      <div className="progress-bar" style={known ? { width: `${percent}%` } : undefined} />
    </div>
  )
}
