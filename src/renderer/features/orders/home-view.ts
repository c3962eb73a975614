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

const key = 'home'
const usual: HomeView = { text: '', filters: {}, sort: 'recent', layout: 'grid' }

const kept = (): HomeView => {
  try {
    const { sort, layout } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
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
let left: { readonly view: HomeView; readonly scroll: number } | null = null

export const readHomeView = (): { readonly view: HomeView; readonly scroll: number } =>
  left ?? { view: kept(), scroll: 0 }

export const leaveHome = (view: HomeView, scroll: number): void => {
  left = { view, scroll }
}

/** Order and layout hold for the next start too; a search does not. */
export const keepHomeView = ({ sort, layout }: HomeView): void =>
  localStorage.setItem(key, JSON.stringify({ sort, layout }))

/** Whether anything narrows the list. */
export const isNarrowed = ({ text, filters }: HomeView): boolean =>
  text.trim() !== '' || Object.values(filters).some((filter) => filter !== undefined)
