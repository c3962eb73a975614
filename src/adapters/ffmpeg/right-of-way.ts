/** What somebody waits for goes before what runs in the background of the same process. */
export interface RightOfWay {
  /** Runs what goes first. */
  first<Value>(work: () => Promise<Value>): Promise<Value>
  /** Settles when nothing goes first, or after `patienceMs`, so that work that hangs holds nothing up for ever. */
  clear(): Promise<void>
}

const patienceMs = 3000

export const createRightOfWay = (): RightOfWay => {
  let underWay = 0
  const waiting = new Set<() => void>()
  return {
    async first(work) {
      underWay += 1
      try {
        return await work()
      } finally {
        underWay -= 1
        if (underWay === 0) for (const go of waiting) go()
      }
    },
    clear() {
      if (underWay === 0) return Promise.resolve()
      return new Promise((resolve) => {
        const go = (): void => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve()
        }
        const timer = setTimeout(go, patienceMs)
        waiting.add(go)
      })
    },
  }
}
