import type { OrderFilters } from '../../../contract/home-requests.ts'
import { orderOrders } from '../../../contract/home-requests.ts'

export type OrderSort = (typeof orderOrders)[number]
export type Layout = 'grid' | 'list'

/** What of the orders is in view, and how. */
export interface HomeView {
  readonly text: string
  readonly filters: OrderFilters
  readonly sort: OrderSort
  readonly layout: Layout
}

/** The list as somebody left it. */
export interface LeftHome {
  readonly view: HomeView
  /** Pixels above what is in view. */
  readonly scroll: number
  /** The place of the order that was opened; null where none was. */
  readonly place: number | null
}

const key = 'home'
const usual: HomeView = { text: '', filters: {}, sort: 'recent', layout: 'grid' }

/** What is kept for the next start, as far as it can be read. */
export const readKept = (kept: string | null): HomeView => {
  try {
    const { sort, layout } = Object(JSON.parse(kept ?? '{}')) as Record<string, unknown>
    return {
      ...usual,
      sort: orderOrders.find((one) => one === sort) ?? usual.sort,
      layout: layout === 'list' ? 'list' : usual.layout,
    }
  } catch {
    return usual
  }
}

/** For the life of the window: who comes back from an order finds the list as it was left. */
let left: LeftHome | null = null

export const readHomeView = (): LeftHome =>
  left ?? { view: readKept(localStorage.getItem(key)), scroll: 0, place: null }

export const leaveHome = (home: LeftHome): void => {
  left = home
}

/** Order and layout hold for the next start too; a search does not. */
export const keepHomeView = ({ sort, layout }: HomeView): void =>
  localStorage.setItem(key, JSON.stringify({ sort, layout }))

/** Whether anything narrows the list. */
export const isNarrowed = ({ text, filters }: Pick<HomeView, 'text' | 'filters'>): boolean =>
  text.trim() !== '' || Object.values(filters).some((filter) => filter !== undefined)
