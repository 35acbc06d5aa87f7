import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'

const kinds = {
  DRAFT: 'badge-ghost',
  PUBLISHED: 'badge-success',
  ACTIVE: 'badge-success',
  COMPLETED: 'badge-neutral',
  CANCELLED: 'badge-error',
} as const

export const StatusBadge = ({ status }: Pick<EventView, 'status'>) => <span class={`badge ${kinds[status]}`}>{organizer.status[status]}</span>
