import { type ReactNode, useId } from 'react'

interface ArchiveSectionProps {
  readonly title: string
  readonly testId: string
  readonly children: ReactNode
}

/** One topic of the archive under its heading. */
export const ArchiveSection = ({ title, testId, children }: ArchiveSectionProps) => {
  const id = useId()
  return (
    <section className="archive-section" aria-labelledby={id} data-testid={testId}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
