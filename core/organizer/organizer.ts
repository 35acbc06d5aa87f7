import * as z from 'zod'
import { OrganizerId } from '../ids.ts'

/** Who runs events. Name and postal address stand in the footer of every mail to guests, as CAN-SPAM asks. */
export const Organizer = z.object({
  id: OrganizerId,
  email: z.string(),
  name: z.string().nullable(),
  postalAddress: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Organizer = z.infer<typeof Organizer>

export const OrganizerChange = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(120).exactOptional(),
  postalAddress: z.string().trim().min(1, 'must not be empty').max(300).exactOptional(),
})

/** How guests are told who invites them; before the organizer has said a name, what stands before the @. */
export const organizerName = ({ name, email }: Pick<Organizer, 'name' | 'email'>): string =>
  name ?? email.slice(0, email.lastIndexOf('@'))
