import { formatMoney } from '../kernel/money.ts'
import type { BreakEvenInput, OrderBreakEven } from './break-even.ts'

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

const inputNames: Readonly<Record<BreakEvenInput, string>> = {
  partial: 'what comes when you keep it',
  refund: 'what comes back after a return',
  chance: 'your own estimate of the chance that it does (0 to 1)',
  postage: 'postage',
  packaging: 'packaging',
  duty: 'duty (0 counts as an answer)',
}

/** The comparison of a return with keeping the item, in English, one sentence a line. */
export const breakEvenLines = ({ inputs, keepBasis, refundBasis, result }: OrderBreakEven): readonly string[] => {
  const { missing, currencies, keep, sendBack, better, evenChance } = result
  if (currencies.length > 1) return [`Not compared: the amounts are in ${currencies.join(', ')}.`]
  const even =
    evenChance === null
      ? []
      : evenChance > 1
        ? ['No chance of the refund is high enough for the return to bring more.']
        : [`Both are equal at a chance of ${percent(evenChance)}.`]
  if (missing.length > 0) return [`To be known first: ${missing.map((name) => inputNames[name]).join(', ')}.`, ...even]
  if (!keep || !sendBack || !inputs.refund || !inputs.postage || !inputs.packaging || !inputs.duty) return even
  const costs = [inputs.postage, inputs.packaging, inputs.duty].map(formatMoney).join(' - ')
  const basis = { offer: 'offered', asked: 'you ask for it', facts: 'from the facts' }[keepBasis ?? 'facts']
  return [
    `Keep it: ${formatMoney(keep)} (${basis}).`,
    `Send it back: ${formatMoney(inputs.refund)} (${refundBasis === 'agreed' ? 'agreed' : 'the item’s price'}) × ${percent(inputs.chance ?? 0)} - ${costs} = ${formatMoney(sendBack)}.`,
    `${better === 'equal' ? 'Both bring the same.' : better === 'keep' ? 'Keeping it brings more; what the item is still worth to you is not counted.' : 'Sending it back brings more; what the item is still worth to you is not counted.'}`,
    ...even,
  ]
}
