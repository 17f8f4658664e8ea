import type { Block, Paper, Span } from './paper.ts'

/** A paper as Markdown (CommonMark with tables). Gaps are bold, so that nobody overlooks them. */
export function toMarkdown({ title, subtitle, blocks }: Paper): string {
  const head = [`# ${escaped(title)}`, ...(subtitle === undefined ? [] : [escaped(subtitle)])]
  return `${[...head, ...blocks.map(inMarkdown)].join('\n\n')}\n`
}

function inMarkdown(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${line(block.text)}`
    case 'paragraph':
      return [line(block.text), ...Array.from({ length: block.lines ?? 0 }, () => '\\_'.repeat(40))].join('\n\n')
    case 'note':
      return `> ${line(block.text)}`
    case 'figure':
      return `**${line(block.caption)}.** ${escaped(block.alt)}`
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(item)}`).join('\n')
    case 'table': {
      const rows = [block.head.map(escaped), block.head.map(() => '---'), ...block.rows.map(row => row.map(line))]
      return [`**${line(block.caption)}**`, '', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n')
    }
  }
}

function line(spans: Span[]): string {
  return spans.map(span).join('')
}

function span({ text, bold, code, gap, href }: Span): string {
  if (code) return `\`${text.replaceAll('`', "'")}\``
  const words = escaped(text)
  if (gap) return `**[${words}]**`
  if (href !== undefined) return `[${words}](${encodeURI(href)})`
  return bold ? `**${words}**` : words
}

/** Nothing that was written may become markup; breaks would end a line of a table or list. */
function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>|]/g, '\\$&')
      .replace(/^([#+-])(?= )/, '\\$1')
      // Before a digit a backslash would be shown.
      .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
  )
}
