export const paperSizes = ['a4', 'letter'] as const
export const exhibitsPerPage = [1, 2] as const

/** How the report is set. It changes no word of the evidence and not the root hash. */
export interface ReportLayout {
  /** ISO A4, or US Letter. */
  readonly paper: (typeof paperSizes)[number]
  /** Two leave out what only the manifest needs to say. */
  readonly perPage: (typeof exhibitsPerPage)[number]
}

export const usualLayout: ReportLayout = { paper: 'a4', perPage: 1 }
