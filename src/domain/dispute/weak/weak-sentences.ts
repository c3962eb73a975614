import { sayIn } from '../advice-sentences.ts'
import type { WeakPoint } from './weak-point.ts'

/** What can be said against a case, and what can be done about it, in English, by message key; `{name}` is a fact. */
export const weakSentences: Readonly<Record<string, string>> = {
  'weak.cut': '{file} is not one take: {detail}',
  'weak.continuity-undecided': 'Whether {file} is one take is undecided: {detail}',
  'weak.edited-file': '{file} went through editing software. {detail}',
  'weak.not-looked-through': '{file} was not looked through yet, so nothing is known of it.',
  'weak.no-sound': '{file} has no sound.',
  'weak.opened-before-film': 'The parcel was open before the film begins: anything could have happened before.',
  'weak.maybe-opened-before-film': 'Was the parcel closed in the first frame? If not, the film shows no opening.',
  'weak.nothing-shown': 'Nothing is shown: there is no video, no photo and no exhibit.',
  'weak.screenshots-only': 'There are only screenshots ({count}): nothing shows the parcel or the item itself.',
  'weak.no-film': 'There is no video of the opening: it can be said that it happened later.',

  'weak.label-never-sharp': 'No tracking number can be read from the label: it may be any parcel.',
  'weak.label-unsure': 'The label may read {number}: {grounds}.',
  'weak.label-differs': 'The label reads {number}, the order says {expected}: {difference}.',
  'weak.another-parcel': 'The label reads {number}, the order says {expected}: another parcel.',
  'weak.no-number-to-compare': 'The label reads {number}, and the order names no tracking number to compare.',

  'weak.no-clock': '{file} does not state when it was filmed.',
  'weak.clock-not-set': 'The clock of the camera was not set when {file} was filmed.',
  'weak.clocks-disagree': 'The clocks of {file} disagree: {first} ({one}) and {second} ({other}).',
  'weak.written-before-filmed':
    '{file} was written at {first} ({one}), before it says it was filmed, {second} ({other}).',
  'weak.written-later': '{file} was written at {second} ({other}), long after it says it was filmed, {first} ({one}).',
  'weak.filmed-in-future': '{file} says it was filmed at {filmed} ({source}), which is still to come.',
  'weak.filmed-before-delivery':
    '{file} says it was filmed at {filmed} ({source}), before the delivery on {delivered}.',
  'weak.filmed-later': '{file} was filmed at {filmed} ({source}), days after the delivery on {delivered}: {days}.',
  'weak.delivery-not-stated':
    'When was it delivered? Without the day, the clock of the film cannot be held against it.',

  'weak.defect-not-shown': 'No exhibit shows “{what}”.',
  'weak.difference-not-shown': 'No exhibit shows the difference in {aspect}: “{expected}” against “{received}”.',
  'weak.measure-not-shown': 'No exhibit shows the measure “{what}: {value}”.',
  'weak.no-listing': 'Nothing shows what the listing promised.',
  'weak.listing-only-text': 'Of the listing only the text is saved: anybody can type a text.',
  'weak.above-paid': 'You ask for {claimed}, and {total} was paid.',
  'weak.above-known-paid': 'You ask for {claimed}, and what is known to be paid comes to {total}.',
  'weak.everything-for-looks': 'You ask for everything, and only the looks are concerned.',
  'weak.only-looks': 'Only the looks are concerned: the item can be used.',

  'weak.used-in-other-order': 'The same file is in another order: {file} ({orders}).',

  'weak.window-over': 'The time to open a dispute at {receiver} is over by what is known: {until}.',
  'weak.window-may-be-over': 'The time to open a dispute at {receiver} is over by the strictest reading: {until}.',
  'weak.opened-late': 'The dispute was opened at {opened}; the time at {receiver} was over by what is known: {until}.',
  'weak.maybe-opened-late':
    'The dispute was opened at {opened}; by the strictest reading the time at {receiver} was over: {until}.',
  'weak.seller-not-asked-yet': 'No message to the seller is noted.',
  'weak.seller-never-asked': 'The dispute was opened, and no message to the seller is noted.',
  'weak.seller-asked-late': 'The seller was written to only after the dispute was opened.',

  'answer.explain-cut':
    'Say yourself where the film is cut and why. Use frames from before and after, and photos with a clock of their own.',
  'answer.look-at-joins': 'Look at these places. If nothing was cut, say so and keep the original file ready.',
  'answer.import-original':
    'Import the file as the camera wrote it, not one that went through a program or a messenger.',
  'answer.look-through': 'Let it be looked through before you rely on it.',
  'answer.other-evidence-of-opening':
    'Do not call it a film of the opening. Show what else there is: packing, photos with a clock, the carrier’s record.',
  'answer.look-at-first-frame': 'Look at the first frame, and tick or untick “parcel-sealed” in the checklist.',
  'answer.film-or-photo': 'Film or photograph the parcel, its label and the item now, as it all is.',
  'answer.photos-instead': 'Use photos with a clock of their own, the label and the packing among them.',
  'answer.photo-of-label': 'Take a sharp photo of the label, import it, and mark it as the label.',
  'answer.check-number':
    'Compare it with the order page. Correct the order’s number, or ask the seller under which number it was sent.',
  'answer.state-number': 'Write down the order’s tracking number.',
  'answer.keep-original-file': 'Keep the original file, and do not open it in a program that writes it again.',
  'answer.state-when-filmed':
    'Say when you filmed it, and by what else it can be seen: the delivery, a message, a photo.',
  'answer.explain-clock':
    'Check the day of delivery and the clock of the camera. Say which of them was wrong, and how.',
  'answer.explain-delay': 'Say why it was opened later, and that the parcel was closed until then, if it was.',
  'answer.state-delivery': 'Write down the day of delivery as the tracking page says it.',
  'answer.add-exhibit': 'Add an exhibit that shows it, or take the point out.',
  'answer.save-listing': 'Save the listing as pictures, with its address and date, and mark them as the listing.',
  'answer.lower-amount': 'Ask for no more than was paid, or say what else it cost you and show it.',
  'answer.state-amounts': 'State what was paid for the item, shipping and tax.',
  'answer.ask-for-part': 'Ask for a part, with your reasons.',
  'answer.use-once': 'Use each file in one claim only, or say why it belongs to both.',
  'answer.look-at-order-page':
    'Look at the date that the order page prints; it counts. Set it as printed if it differs.',
  'answer.ask-seller': 'Write to the seller first, plainly and politely, and keep the message.',
  'answer.ask-seller-now': 'Write to the seller now, and add the message to the log with its picture.',
}

const say = sayIn(weakSentences)

/** What can be said, as one English line. */
export const sayWeakPoint = ({ code, facts }: WeakPoint): string => say({ code, facts })

/** What can be done about it, as one English line. */
export const sayAnswer = ({ answer, facts }: WeakPoint): string => say({ code: answer, facts })
