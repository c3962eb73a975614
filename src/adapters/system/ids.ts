import { randomUUID } from 'node:crypto'

/** An id that was never given before (RFC 9562 version 4). */
export const newId = (): string => randomUUID()
