/** Files that leave the window by hand. */
export const enHandOut = {
  'handOut.file': 'Drag this file out of the window, into a form or a folder',
  'handOut.save': 'Save a copy…',
  'handOut.saved': 'A copy was saved.',
  'handOut.copy': 'Copy picture',
  'handOut.copied': 'The picture is on the clipboard.',
} as const
