import { loading } from '../../messages/guest-loading-en.ts'

const bone = 'bg-base-300 rounded-box animate-pulse motion-reduce:animate-none'

export function Loading() {
  return (
    <div class="flex flex-col gap-4 py-6" role="status">
      <span class="sr-only">{loading.loading}</span>
      <div class={`${bone} h-48`} />
      <div class={`${bone} h-6 w-2/3`} />
      <div class={`${bone} h-32`} />
    </div>
  )
}
