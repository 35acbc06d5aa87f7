import { common } from '../../messages/common-en.ts'

export function Loading() {
  return (
    <div class="flex flex-col gap-4 py-6" role="status">
      <span class="sr-only">{common.loading}</span>
      <div class="skeleton h-48 w-full" />
      <div class="skeleton h-6 w-2/3" />
      <div class="skeleton h-32 w-full" />
    </div>
  )
}
