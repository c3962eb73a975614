import { formatMoney } from '../kernel/money.ts'
import type { FactValue, Statement } from './statement.ts'

/** What the advice says, in English, by its message key; `{name}` is a fact. */
export const adviceSentences: Readonly<Record<string, string>> = {
  'ground.reason': 'Reason: {reason}.',
  'ground.last-tracking': 'The tracking says last: “{tracking}”.',
  'ground.missing-pieces': '{missing} of {bought} pieces are missing; {received} came.',
  'ground.defect': '{what} ({severity}).',
  'ground.defect-pieces': '{what} ({severity}), pieces: {pieces}.',
  'ground.mismatch': '{aspect}: the listing says “{expected}”, received was “{received}”.',
  'ground.measurement': '{what}: {value}.',

  'gap.reason': 'Say what went wrong. A few plain questions help to find the reason.',
  'gap.remedy': 'Say what you ask for: a refund, a part of it, a replacement, or a return.',
  'gap.amount': 'A part of the price needs an amount. It is yours to set.',
  'gap.amount-zero': 'An amount of 0 asks for nothing. Set an amount above it, or take it out.',
  'gap.mixed-currencies': 'What was paid is in {currencies}. State it all in one currency.',
  'gap.defect': 'The reason is “{reason}”: say what the defect is, and how bad.',
  'gap.mismatch': 'The reason is “different”: say what the listing promised and what came.',
  'gap.point': 'The reason is “{reason}”: name at least one defect or one difference to the listing.',
  'gap.pieces': 'The reason is “missing-pieces”: say how many pieces you bought and how many came.',
  'gap.none-missing':
    'The reason is “missing-pieces”, and {received} of {bought} pieces came. Check the numbers or the reason.',
  'gap.exhibit': 'The reason is “{reason}”, and there is no exhibit yet. Add at least one.',
  'gap.defect-exhibit': 'No exhibit shows “{what}”. Add one, or take the point out.',
  'gap.mismatch-exhibit': 'No exhibit shows the difference in {aspect} (“{expected}” against “{received}”). Add one.',
  'gap.measurement-exhibit': 'No exhibit shows the measure “{what}: {value}”. Add one, or take it out.',
  'gap.film': 'No frame of a video shows “{what}”. A failure is believed sooner on film.',
  'gap.listing': 'No picture is marked as the listing. Keep the listing as it was, to show beside what came.',
  'gap.last-tracking': 'Write down what the tracking says last.',
  'gap.tracking-picture': 'Add a picture of the tracking page.',

  'step.item-price': 'From the item’s price of {item}.',
  'step.item-to-total': 'From the item’s price of {item} to everything known to be paid, {total}.',
  'step.shipping-unknown': 'What shipping cost is not stated; it is left out.',
  'step.tax-unknown': 'What tax or duty was paid is not stated; it is left out.',
  'step.price-unknown': 'No amount: state the item’s price first.',
  'step.mixed-currencies': 'No amount: what was paid is stated in more than one currency.',
  'step.bought-unknown': 'No amount: say how many pieces you bought.',
  'step.share-of-pieces':
    '{price} × {pieces} of {bought} pieces = {amount}, rounded down; {remainder}/{bought} of the smallest unit is left over.',
  'step.defects-may-overlap':
    'At least {least} pieces are lost, and {most} if no two of the defects are on the same piece.',
  'step.pieces-count-alike':
    'Every piece counts as worth the same. Where the listing prices them apart, set the amount yourself.',
  'step.count-the-useless': 'A piece of no use is not counted yet: say how many there are.',
  'step.rest-is-yours': 'For what can still be used the facts give no amount; what to add for it is yours to say.',
  'step.facts-give-none': 'The facts give no amount. It is yours to set, with your reasons.',
  'step.no-money': 'A replacement has no amount.',

  'option.large-for-looks': 'Only the looks are concerned. Asking for more than a part weakens the claim.',
  'option.full-while-usable':
    'The item can still be used in part; for everything back, expect to be asked to return it.',
  'option.full-while-rest-works':
    'The other pieces can be used; say why they are of no use without the rest, or ask for a part.',
  'option.settle-return-first': 'Settle in writing who pays for the return before you send anything.',
  'offered.no-pack': 'No marketplace with known rules is named, so what it offers is unknown.',
  'offered.unknown': 'What {receiver} offers is not known.',
  'offered.not-listed': '{remedy} is not among the remedies that are published for {receiver}. Look at its form.',
  'offered.weak-source': 'What is known of the remedies at {receiver} is old or comes from one place only.',
  'pack.note': '{receiver}: {text}',
  'pack.caution': '{receiver}: {text}',

  'asked.everything-for-looks':
    'You ask for everything, and all that is stated concerns the looks. Such a claim is weak.',
  'asked.other-currency': 'You ask for {claimed}, and paid was in {currency}. Ask in the currency you paid in.',
  'asked.above-paid': 'You ask for {claimed}, more than the {total} that you paid.',
  'asked.above-known':
    'You ask for {claimed}, more than the {total} known to be paid. State shipping and tax, if they were more.',
  'asked.partial-is-everything': 'A part that is everything you paid is a full refund. Choose one of the two.',
  'asked.full-is-less': 'A full refund of {claimed} is less than the item’s price of {item}. Check the amount.',
  'asked.above-most': 'You ask for {claimed}; published for {receiver} is {most} at most.',
  'asked.most-elsewhere': 'Published for {receiver} is {most} at most, in another currency.',
  'asked.below-facts': 'You ask for {claimed}; what is missing or of no use comes to {least}.',
  'offer.zero': 'The {by} offers 0. Accepting it means to get nothing.',
  'offer.no-amount': 'The {by} offers money without an amount. Ask for the amount before you answer.',
  'offer.coupon': 'The {by} offers a coupon, which is no money.',
  'offer.return': 'The {by} offers a return. Settle first who pays for it.',
  'offer.replacement': 'The {by} offers a replacement: another parcel with deadlines of its own.',
  'offer.other-currency': 'The {by} offers {offered}, and paid was in {currency}. Check what it comes to.',
  'offer.below-facts': 'The {by} offers {offered}; what is missing or of no use comes to {least}.',
  'offer.below-asked': 'The {by} offers {offered}; you ask for {claimed}.',
  'reason.fault-named-change-of-mind':
    'The reason is a change of mind, and there are points against the item. With a fault other rules and costs apply.',
  'reason.change-of-mind-returns': 'After a change of mind the item goes back; “{remedy}” does not follow from it.',
  'reason.nothing-to-return': 'Nothing came that could be sent back. Ask for the money or a replacement.',
  'reason.size-not-measured': 'The size is claimed, and nothing is measured. Show it with a ruler and the size label.',

  'confirm.already':
    'Receipt is confirmed. The seller may have the money; other roads may be left, look at the deadlines.',
  'confirm.loses-leverage':
    'Something is still open. After you confirm receipt the money goes to the seller, and there is less to settle it with.',
  'confirm.not-delivered': 'Nothing says yet that the parcel was delivered.',
  'confirm.check-first': 'Look at everything in the parcel before you confirm receipt.',

  'return.payer-unclear': 'Do not send it yet: it is unclear who pays. Ask, and keep the answer.',
  'return.no-agreement': 'Do not send it yet: nothing among the messages and exhibits shows that the {payer} pays.',
  'return.agreement-gone': 'Do not send it yet: what showed that the {payer} pays is not part of the order any more.',
  'return.agreement-is-yours': 'Do not send it yet: that the {payer} pays stands in a message of yours, not of theirs.',
  'return.agreed': 'An exhibit shows that the {payer} pays.',
  'return.agreed-in-writing': 'That the {payer} pays was written by the {with} on {day}.',
  'return.own-cost-fault':
    'Do not send it at your own cost: something is wrong with it, and the return can cost more than it brings.',
  'return.own-cost-change-of-mind':
    'Sending it back at your own cost can take more than it brings. Choose it only knowing the sum.',
  'return.own-cost-unknown': 'Do not send it at your own cost before you have said what went wrong.',
  'return.own-cost-chosen': 'You chose to send it back at your own cost.',
  'return.own-postage': 'Postage: {postage}.',
  'return.fault-payer': 'With a fault, {receiver} names as the one who pays for the return: {payer} [{confidence}].',
  'return.change-of-mind-payer':
    'After a change of mind, {receiver} names as the one who pays for the return: {payer} [{confidence}].',
  'return.fault-payer-unknown': 'Who pays for a return with a fault is not known here.',
  'return.change-of-mind-payer-unknown': 'Who pays for a return after a change of mind is not known here.',
  'return.no-address': 'Get the return address in writing first.',
  'return.tracked': 'Send it with tracking, and write the number down.',
  'return.film-packing': 'Film the packing and the label of the return as you filmed the opening.',

  'even.currencies': 'Not compared: the amounts are in {currencies}.',
  'even.never': 'No chance of the refund is high enough for the return to bring more.',
  'even.at': 'Both are equal at a chance of {chance}.',
  'even.unknown': 'To be known first: {what}.',
  'even.keep': 'Keep it: {amount} ({basis}).',
  'even.send-back': 'Send it back: {refund} ({basis}) × {chance} - {postage} - {packaging} - {duty} = {amount}.',
  'even.better-equal': 'Both bring the same.',
  'even.better-keep': 'Keeping it brings more; what the item is still worth to you is not counted.',
  'even.better-send-back': 'Sending it back brings more; what the item is still worth to you is not counted.',

  'guide.look-at-tracking': 'Look at the tracking and with the neighbours first.',
  'guide.film-the-opening': 'Film it before you open it: all sides, the label, then the opening in one take.',
  'guide.measure-first': 'Measure it with a ruler and compare with the listing: it decides whether it is a fault.',
  'guide.name-the-aspects': 'Say in what it is different: colour, size, model, material, function or other.',
  'guide.fault-first': 'Something is wrong with it: name that as the reason, not the change of mind.',
  'guide.nothing-found': 'The answers give no reason for a claim.',
  'outlook.not-arrived': 'It turns on the last scan and the promised date. A refund or a second parcel can follow.',
  'outlook.do-not-confirm': 'Do not confirm receipt of a parcel that did not come.',
  'outlook.empty': 'It turns on the opening in one take, with the parcel closed at the start.',
  'outlook.counterfeit':
    'It has to be shown mark by mark against the original; the opinion of the buyer alone is little.',
  'outlook.does-not-work':
    'A film of the failure is what counts. A replacement or everything back can follow, often against a return.',
  'outlook.damaged': 'What follows depends on how much use is left.',
  'outlook.cosmetic': 'For scratches and scuffs do not count on much.',
  'outlook.different':
    'It turns on the listing as it was beside what came. A replacement, a part or everything back can follow.',
  'outlook.missing-pieces': 'The share of the missing pieces is what the facts give.',
  'outlook.poor-quality': 'Taste is no fault: name single points that can be seen.',
  'outlook.change-of-mind':
    'A return, as a rule at your own cost and within its own window; the item unused and complete.',
}

const shown = (value: FactValue): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if ('money' in value) return formatMoney(value.money)
  return 'name' in value ? value.name : `${Math.round(value.share * 1000) / 10} %`
}

/** Says statements by their sentences. Throws RangeError for a key or fact that is missing: a line never shows a hole. */
export const sayIn =
  (sentences: Readonly<Record<string, string>>) =>
  ({ code, facts }: Pick<Statement, 'code' | 'facts'>): string => {
    const sentence = sentences[code]
    if (sentence === undefined) throw new RangeError(`no sentence for ${code}`)
    return sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const value = facts[name]
      if (value === undefined) throw new RangeError(`${code} lacks ${name}`)
      return shown(value)
    })
  }

/** The statement as one English line. */
export const saySentence = sayIn(adviceSentences)

const marks = { note: '·', caution: '!', blocks: 'X' } as const

/** `! sentence [A, B]`: how heavy it is, what it says, and the labels of the exhibits that show it. */
export const adviceLine = (statement: Statement, labels: ReadonlyMap<string, string>): string => {
  const named = statement.exhibits.map((id) => labels.get(id) ?? id)
  return `  ${marks[statement.weight]} ${saySentence(statement)}${named.length === 0 ? '' : ` [${named.join(', ')}]`}`
}
