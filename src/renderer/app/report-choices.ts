import type { ReportChoices } from '../../contract/report-wish.ts'
import { exhibitsPerPage, paperSizes, usualLayout } from '../../domain/report/report-layout.ts'

const key = 'report'

const usual: ReportChoices = { language: 'en', layout: usualLayout, zip: false }

/** How the last report was wanted; the usual one where nothing was chosen on this computer. */
export const readReportChoices = (): ReportChoices => {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as {
      readonly language?: unknown
      readonly layout?: { readonly paper?: unknown; readonly perPage?: unknown }
      readonly zip?: unknown
    }
    return {
      language: typeof kept.language === 'string' ? kept.language : usual.language,
      layout: {
        paper: paperSizes.find((paper) => paper === kept.layout?.paper) ?? usualLayout.paper,
        perPage: exhibitsPerPage.find((count) => count === kept.layout?.perPage) ?? usualLayout.perPage,
      },
      zip: kept.zip === true,
    }
  } catch {
    return usual
  }
}

export const keepReportChoices = (choices: ReportChoices): void => localStorage.setItem(key, JSON.stringify(choices))
