import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'

const kinds = {
  DRAFT: 'bg-base-300',
  PUBLISHED: 'bg-success/30',
  ACTIVE: 'bg-success/30',
  COMPLETED: 'bg-base-300',
  CANCELLED: 'bg-error/30',
} as const

export const StatusBadge = ({ status }: Pick<EventView, 'status'>) => (
  <span class={`badge text-base-content border-0 font-medium ${kinds[status]}`}>{organizer.status[status]}</span>
)
