export function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <ul class="mt-2 flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li
          key={tag}
          class="bg-base-200 border-base-content/15 rounded-full border px-3 py-1 text-sm font-medium wrap-anywhere"
        >
          {tag}
        </li>
      ))}
    </ul>
  )
}
