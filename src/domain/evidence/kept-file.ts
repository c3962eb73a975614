/** What an archive can make again, or needs only while a process runs: top-level names. */
const madeAgain = new Set(['cache', 'stages', 'writer.lock', 'fixity.json'])

/**
 * Whether a file of an archive is kept for good. `path` is relative to the archive, with forward slashes. Everything
 * is, but for what the program makes again by itself and what is half-written (names that begin with a point, or end
 * with `.part`): what a later version adds is kept without being named here.
 */
export const isKept = (path: string): boolean => {
  const parts = path.split('/')
  const [top = ''] = parts
  return (
    !madeAgain.has(top) &&
    !top.startsWith('index.sqlite') &&
    parts.every((part) => !/^\.|\.part$/.test(part) && part !== '')
  )
}

/** The folder of the archive that holds the content-addressed bytes. */
export const vaultFolder = 'vault'

/**
 * The smallest part of an archive that is read as one: the files of one order fit each other, every other file stands
 * for itself. `orders/o-1/order.json` belongs to `orders/o-1`, `vault/ab/cd…` to `vault/ab`, `settings.json` to itself.
 */
export const keptUnit = (path: string): string => path.split('/').slice(0, 2).join('/')
