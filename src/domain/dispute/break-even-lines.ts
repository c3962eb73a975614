import { saySentence } from './advice-sentences.ts'
import type { OrderBreakEven } from './break-even.ts'
import { note, type Statement } from './statement.ts'

/** The comparison of a return with keeping the item, one statement a line. */
export const breakEvenStatements = ({
  inputs,
  keepBasis,
  refundBasis,
  result,
}: OrderBreakEven): readonly Statement[] => {
  const { missing, currencies, keep, sendBack, better, evenChance } = result
  if (currencies.length > 1) return [note('even.currencies', { currencies: currencies.join(', ') })]
  const even =
    evenChance === null
      ? []
      : [evenChance > 1 ? note('even.never') : note('even.at', { chance: { share: evenChance } })]
  if (missing.length > 0) return [...missing.map((name) => note('even.unknown', { what: { name } })), ...even]
  const { refund, postage, packaging, duty, chance } = inputs
  if (!keep || !sendBack || !refund || !postage || !packaging || !duty) return even
  return [
    note('even.keep', { amount: { money: keep }, basis: { name: keepBasis ?? 'facts' } }),
    note('even.send-back', {
      refund: { money: refund },
      basis: { name: refundBasis ?? 'item-price' },
      chance: { share: chance ?? 0 },
      postage: { money: postage },
      packaging: { money: packaging },
      duty: { money: duty },
      amount: { money: sendBack },
    }),
    note(`even.better-${better ?? 'equal'}`),
    ...even,
  ]
}

/** The same in English. */
export const breakEvenLines = (compared: OrderBreakEven): readonly string[] =>
  breakEvenStatements(compared).map(saySentence)
