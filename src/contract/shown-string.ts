import { z } from 'zod'
import { shownLine } from '../domain/kernel/shown-text.ts'

/**
 * Text that files or people wrote and that the window shows: on its way out, what has no shape is spelled, so that no
 * page has to think of it. What a form gives back unchanged stays a plain string.
 */
export const shownString = z.string().transform(shownLine)
