import type { Block, Span } from './paper.ts'

/** What a template leaves open: values by name, and whole blocks that are made from what is so. */
export interface Filling {
  values: Record<string, string>
  blocks: Record<string, Block[]>
}

/** A template that was read: its title, and what follows. */
export interface Written {
  title: string
  blocks: Block[]
}

/**
 * Reads a text that people wrote, in a small part of Markdown: headings, paragraphs, lists (one line each), notes (`>`),
 * `**bold**`, `code` in backticks, `[[what is to be filled in by hand]]`, `[words](https://…)`. `{name}` stands for a value, `{{name}}` on a line
 * of its own for blocks. A value is never read as markup.
 * @throws Error that names what the template asks for and nobody has
 */
export function readTemplate(source: string, filling: Filling): Written {
  const parts = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
  const [first = '', ...rest] = parts
  if (!first.startsWith('# ')) throw new Error('A template begins with its title: # Title')
  const title = spansIn(first.slice(2), filling)
  return { title: title.map(({ text }) => text).join(''), blocks: rest.flatMap(part => readPart(part, filling)) }
}

function readPart(part: string, filling: Filling): Block[] {
  const inserted = /^\{\{([^{}]+)\}\}$/.exec(part)?.[1]
  if (inserted !== undefined) return found(filling.blocks, inserted)
  const [, marks, heading] = /^(#{2,4}) (.+)$/.exec(part) ?? []
  if (marks && heading)
    return [{ is: 'heading', level: (marks.length - 1) as 1 | 2 | 3, text: spansIn(heading, filling) }]
  const lines = part.split('\n')
  if (lines.every(line => line.startsWith('>')))
    return [{ is: 'note', text: spansIn(lines.map(line => line.replace(/^> ?/, '')).join(' '), filling) }]
  const item = /^(?:[-*]|\d+\.) +/
  if (item.test(part)) {
    // What a line does not begin goes on with the item before.
    const items: string[] = []
    for (const line of lines) {
      if (item.test(line)) items.push(line.replace(item, ''))
      else items.push(`${items.pop()} ${line.trim()}`)
    }
    return [{ is: 'list', ordered: /^\d/.test(part), items: items.map(text => spansIn(text, filling)) }]
  }
  return [{ is: 'paragraph', text: spansIn(lines.join(' '), filling) }]
}

const marks = /\*\*(.+?)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`|\[\[(.+?)\]\]|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g

function spansIn(text: string, filling: Filling): Span[] {
  return readSpans(text).map(({ href, ...span }) => ({
    ...span,
    text: filled(span.text, filling),
    ...(href !== undefined && { href: filled(href, filling) }),
  }))
}

/** A line with its markup, without anything to be filled in. */
export function readSpans(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const mark of text.matchAll(marks)) {
    const [whole, strong, emphasised, code, gap, words, href] = mark
    const bold = strong ?? emphasised
    push(spans, { text: text.slice(at, mark.index) })
    if (bold !== undefined) push(spans, { text: bold, bold: true })
    if (code !== undefined) push(spans, { text: code, code: true })
    if (gap !== undefined) push(spans, { text: gap, gap: true })
    if (words !== undefined && href !== undefined) push(spans, { text: words, href })
    at = mark.index + whole.length
  }
  push(spans, { text: text.slice(at) })
  return spans
}

function push(spans: Span[], span: Span): void {
  if (span.text !== '') spans.push(span)
}

function filled(text: string, { values }: Filling): string {
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => found(values, name))
}

function found<T>(all: Record<string, T>, name: string): T {
  const value = Object.hasOwn(all, name) ? all[name] : undefined
  if (value === undefined) throw new Error(`Nothing is known that is called “${name}”`)
  return value
}
