import { z } from 'zod'

/** How much the system's own notifications tell: everything, no name of what was bought, or nothing at all. */
export const notificationKinds = ['full', 'discreet', 'off'] as const

export const settingsViewSchema = z.object({
  /** ISO 3166-1 alpha-2; null where nobody said. */
  country: z.string().nullable(),
  /** IANA zone; null takes the computer's. */
  zone: z.string().nullable(),
  computerZone: z.string(),
  notifications: z.enum(notificationKinds),
  /** Countries whose working days are known. */
  countries: z.array(z.string()),
})

const nothing = z.object({}).strict()

/** What the user decides for all orders of an archive, and where that is. */
export const settingsRequests = {
  'settings.open': { input: nothing, output: settingsViewSchema },
  'settings.change': {
    input: z
      .object({
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable(),
        zone: z.string().max(80).nullable(),
        notifications: z.enum(notificationKinds),
      })
      .partial()
      .strict(),
    output: settingsViewSchema,
  },
  /** The system's own notification of a deadline, in the window's words; a click on it shows the order. */
  'alarm.notify': {
    input: z.object({ orderId: z.string().max(200), title: z.string().max(300), text: z.string().max(300) }).strict(),
    output: nothing,
  },
  /** Asks for another folder and starts the program again with the orders there; false when the dialog was closed. */
  'archive.choose': { input: nothing, output: z.object({ restarting: z.boolean() }) },
  /** Shows the folder of the archive in the system's file manager. */
  'archive.show': { input: nothing, output: nothing },
} as const

export type SettingsView = z.infer<typeof settingsViewSchema>
