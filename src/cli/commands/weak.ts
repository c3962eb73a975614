import type { WeakPoint } from '../../domain/dispute/weak/weak-point.ts'
import { sayAnswer, sayWeakPoint } from '../../domain/dispute/weak/weak-sentences.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { placesText } from '../checklist-lines.ts'
import { type Command, incompleteCall } from '../command.ts'
import { exhibitLabels } from '../exhibit-names.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'weak --archive DIR --order ID'

const linesOf = (point: WeakPoint, labels: ReadonlyMap<string, string>): readonly string[] => {
  const named = point.exhibits.map((id) => labels.get(id) ?? id)
  const shown = named.length === 0 ? '' : ` [${named.join(', ')}]`
  return [
    `${point.severity.toUpperCase()}${point.question ? ' ?' : ''}  ${sayWeakPoint(point)}${placesText(point.places)}${shown}`,
    `      → ${sayAnswer(point)}`,
  ]
}

export const weakCommand: Command = {
  name: 'weak',
  usage,
  summary: 'What the seller will say: the weak points of a case, where they are, and what can be done about each.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk }) => {
      const order = await desk.find(id)
      if (!order.ok) return order
      const points = await desk.weakPoints(id)
      if (!points.ok) return points
      const labels = exhibitLabels(order.value)
      return succeed({
        sound: !points.value.some(({ severity }) => severity === 'high'),
        document: {
          order: id,
          weakPoints: points.value.map((point) => ({
            ...point,
            text: sayWeakPoint(point),
            answerText: sayAnswer(point),
          })),
        },
        lines:
          points.value.length === 0
            ? ['Nothing was found by these means. That is no promise of an outcome.']
            : points.value.flatMap((point) => linesOf(point, labels)),
      })
    })
  },
}
