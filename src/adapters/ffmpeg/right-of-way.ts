/** What somebody waits for goes before what runs in the background of the same process. */
export interface RightOfWay {
  /** Runs what goes first. While it waits for somebody itself, inside `aside`, others may go. */
  first<Value>(work: (aside: (wait: () => Promise<void>) => Promise<void>) => Promise<Value>): Promise<Value>
  /** Holds the way free for this long from now: somebody is about to want something. */
  keepFree(millis: number): void
  /** Settles when nothing goes first, or after `patienceMs`, so that work that hangs holds nothing up for ever. */
  clear(): Promise<void>
}

const patienceMs = 3000

export const createRightOfWay = (): RightOfWay => {
  let underWay = 0
  const waiting = new Set<() => void>()
  let keeping: ReturnType<typeof setTimeout> | null = null
  const begin = (): void => {
    underWay += 1
  }
  const end = (): void => {
    underWay -= 1
    if (underWay === 0) for (const go of waiting) go()
  }
  return {
    async first(work) {
      begin()
      try {
        return await work(async (wait) => {
          end()
          try {
            await wait()
          } finally {
            begin()
          }
        })
      } finally {
        end()
      }
    },
    keepFree(millis) {
      if (keeping === null) begin()
      else clearTimeout(keeping)
      keeping = setTimeout(() => {
        keeping = null
        end()
      }, millis)
      keeping.unref()
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
