/** Sentences about how the report is set and what goes along with it. */
export const enBundle = {
  'layout.title': 'Layout and language',
  'layout.paper': 'Paper',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'US Letter',
  'layout.perPage': 'Exhibits on a page',
  'layout.perPage.1': 'One, as large as can be, with everything about it',
  'layout.perPage.2': 'Two, with what is needed to compare them',
  'layout.language': 'Language of the dispute text',
  'layout.languageHint': 'The rest of the report is in English.',
  'layout.zip': 'Also pack it as one zip file',
  'bundle.warnings': 'What was left out or not enforced, and why',
} as const
