/** Contents that were decrypted a moment ago, by path: only so many bytes, and what was used longest ago goes first. */
export interface OpenedCache {
  get(path: string): Uint8Array | undefined
  set(path: string, bytes: Uint8Array): void
  drop(path: string): void
  clear(): void
}

const usualBytes = 32 * 2 ** 20

export const createOpenedCache = (limit: number = usualBytes): OpenedCache => {
  const held = new Map<string, Uint8Array>()
  let total = 0
  const drop = (path: string): void => {
    total -= held.get(path)?.length ?? 0
    held.delete(path)
  }
  return {
    get(path) {
      const bytes = held.get(path)
      if (bytes === undefined) return undefined
      held.delete(path)
      held.set(path, bytes)
      return bytes
    },
    set(path, bytes) {
      drop(path)
      if (limit === 0 || bytes.length > limit / 4) return
      held.set(path, bytes)
      total += bytes.length
      for (const oldest of held.keys()) {
        if (total <= limit) return
        drop(oldest)
      }
    },
    drop,
    clear() {
      for (const bytes of held.values()) bytes.fill(0)
      held.clear()
      total = 0
    },
  }
}
