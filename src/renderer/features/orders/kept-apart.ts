const key = 'kept-apart'

/** Older decisions are forgotten: by then something is stated of the order, and nothing is asked about it any more. */
const most = 500

/** Pairs of orders, `<the one made for the files> <the other>`, which the user keeps apart. */
export const readApart = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((pair): pair is string => typeof pair === 'string') : []
  } catch {
    return []
  }
}

export const keepApart = (pairs: readonly string[]): void =>
  localStorage.setItem(key, JSON.stringify(pairs.slice(-most)))
