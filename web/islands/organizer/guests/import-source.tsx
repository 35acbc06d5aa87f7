import { useId } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { templateCsv } from './guest-export.ts'
import { saveFile } from './save-file.ts'

const words = organizer.bring

interface Props {
  text: string
  onText(text: string): void
  onFile(text: string): void
  onProblem(problem: string): void
}

/** Where a table comes from: pasted, or a file. */
export function ImportSource({ text, onText, onFile, onProblem }: Props) {
  const [paste, file] = [useId(), useId()]

  async function read(chosen: File | undefined) {
    if (chosen === undefined) return
    try {
      onFile(new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer()))
    } catch {
      onProblem(words.unreadable)
    }
  }

  return (
    <>
      <p class="text-base-content/80">{words.lead}</p>
      <div class="flex flex-col gap-1.5">
        <label for={paste} class="text-sm font-medium">
          {words.paste}
        </label>
        <textarea
          id={paste}
          rows={7}
          class="textarea w-full font-mono text-sm"
          placeholder={words.pastePlaceholder}
          value={text}
          onInput={(input) => onText(input.currentTarget.value)}
        />
      </div>
      <div class="flex flex-wrap items-end justify-between gap-4">
        <div class="flex min-w-0 flex-col gap-1.5">
          <label for={file} class="text-sm font-medium">
            {words.file}
          </label>
          <input
            id={file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            class="file-input w-full max-w-xs"
            onChange={(input) => void read(input.currentTarget.files?.[0])}
          />
        </div>
        <button type="button" class="btn btn-ghost" onClick={() => saveFile('guests-template.csv', templateCsv())}>
          <Icon name="download" />
          {words.template}
        </button>
      </div>
    </>
  )
}
