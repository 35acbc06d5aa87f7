import type { EmailContent } from '#core/notice/email-content.ts'

/** The mail for programs, and people, that read plain text: the same words in the same order. */
export function plainText({ heading, paragraphs, list, button, footer }: EmailContent): string {
  const blocks = [
    heading,
    ...paragraphs,
    ...(list === undefined
      ? []
      : [
          list.title,
          ...list.items.map((item) => [`* ${item.heading}`, ...item.lines.map((line) => `  ${line}`)].join('\n')),
        ]),
    ...(button === undefined ? [] : [`${button.label}:\n${button.url}`]),
    `--\n${footer.join('\n')}`,
  ]
  return `${blocks.join('\n\n')}\n`
}
