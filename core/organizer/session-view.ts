import type * as z from 'zod'
import { Organizer } from './organizer.ts'

/** Who is signed in. */
export const SessionView = Organizer.pick({ id: true, email: true, name: true, postalAddress: true })
export type SessionView = z.infer<typeof SessionView>

export const sessionView = (organizer: Organizer): SessionView => SessionView.parse(organizer)
