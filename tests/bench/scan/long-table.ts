import type { Print } from '../../fixtures/drawn-take/draw-print.ts'
import { surfaceKinds } from '../../fixtures/drawn-take/draw-surface.ts'
import type { Cell } from '../../fixtures/drawn-take/draw-table.ts'
import type { Visit } from '../../fixtures/drawn-take/itinerary.ts'
import { type Chance, chanceFrom } from '../continuity/seeded.ts'

const shipping = (id: string, carrier: string, to: string, text: string): Print => ({
  id,
  kind: 'shipping-label',
  lines: [carrier, `To: ${to}`, 'Weight 2.40 kg   1 of 1'],
  size: 42,
  paper: '#fbfaf6',
  code: { format: 'Code128', text },
})

const product = (id: string, name: string, text: string): Print => ({
  id,
  kind: 'product-label',
  lines: [name, '220-240 V  50 Hz', 'Keep away from water'],
  size: 40,
  paper: '#f1f1ee',
  code: { format: 'EAN13', text },
})

const square = (id: string, line: string, text: string): Print => ({
  id,
  kind: 'qr',
  lines: [line],
  size: 40,
  paper: '#ffffff',
  code: { format: 'QRCode', text },
})

const plate = (id: string, lines: readonly string[]): Print => ({
  id,
  kind: 'marking',
  lines,
  size: 52,
  paper: '#c9cbc9',
  code: null,
})

/** What is printed in the long take, in the order of the table's upper row. */
const prints: readonly Print[] = [
  shipping('shipping-1', 'NORTH PARCEL  STANDARD', 'Ana Example, 4021 Linz', 'LP00724622449605'),
  plate('plate-1', ['SERIAL NO', 'SN 8842-190-77', 'MADE IN PORTUGAL']),
  product('product-1', 'Kettle 1.7 L  KT-170 B', '4006381333931'),
  square('qr-1', 'Scan for the manual', 'https://example.org/m/kt-170'),
  shipping('shipping-2', 'HARBOUR POST  EXPRESS', 'Bo Sample, 20095 Hamburg', 'RR473124829CZ'),
  plate('plate-2', ['MODEL TX-44', 'INPUT 19 V 3.42 A', 'LOT 2291-B']),
  product('product-2', 'Desk lamp  DL-9', '5901234123457'),
  shipping('shipping-3', 'CITY COURIER  NEXT DAY', 'Cy Trial, 1010 Wien', 'CC0099317745'),
]

const things = ['box', 'nothing', 'cup', 'nothing'] as const

/** Prints in the upper row; below each, and beside it, parts of the table without any. */
export const longRows: readonly (readonly Cell[])[] = [
  prints.map((print, at) => ({ surface: surfaceKinds[at % 4] ?? 'wood', print, thing: 'nothing' })),
  prints.map((_, at) => ({
    surface: surfaceKinds[(at + 1) % 4] ?? 'wood',
    print: null,
    thing: things[at % 4] ?? 'box',
  })),
]

/** Most that a rest lies beside the middle of its cell, in pixels: less than the margin leaves with the tremor. */
const furthest = 30

const aside = (chance: Chance): readonly [number, number] => [
  chance.between(-furthest, furthest),
  chance.between(-furthest, furthest),
]

/** Seconds of one round: one print, and the parts of the table around it. */
const round = 25
const printStay = 4.2
const printSwing = 0.8

/** A way over the table that shows a print for about a fifth of each round of 25 seconds. */
export const longVisits = (minutes: number, seed: number): readonly Visit[] => {
  const chance = chanceFrom(seed)
  const visits: Visit[] = []
  let column = 0
  for (let turn = 0; turn < (minutes * 60) / round; turn++) {
    let left = round - printStay - printSwing
    while (left > 0) {
      const next =
        left === round - printStay - printSwing || chance.next() < 0.6 ? column : (column + 1) % prints.length
      const swing =
        turn === 0 && visits.length === 0 ? 0 : Math.max(0.7, Math.abs(next - column) * chance.between(0.7, 2.2))
      const stay = Math.min(left - swing, chance.between(0.9, 2.6))
      if (stay < 0.3) break
      visits.push({ column: next, row: 1, stay, swing, aside: aside(chance) })
      left -= swing + stay
      column = next
    }
    const last = visits.at(-1)
    if (last && left > 0) visits[visits.length - 1] = { ...last, stay: last.stay + left }
    visits.push({ column, row: 0, stay: printStay, swing: printSwing, aside: aside(chance) })
  }
  return visits
}
