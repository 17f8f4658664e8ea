import { type Block, type Chart, plain } from '../paper/paper.ts'

/** Short ways to write the blocks of an agenda. Nothing that people wrote is read as markup. */

export function heading(text: string, level: 1 | 2 | 3 = 2): Block {
  return { is: 'heading', level, text: plain(text) }
}

export function paragraph(text: string): Block {
  return { is: 'paragraph', text: plain(text) }
}

export function note(text: string): Block {
  return { is: 'note', text: plain(text) }
}

/** None where there are no rows. */
export function table(caption: string, head: string[], rows: string[][], widths?: number[]): Block[] {
  if (rows.length === 0) return []
  return [
    { is: 'table', caption: plain(caption), head, rows: rows.map(row => row.map(plain)), ...(widths && { widths }) },
  ]
}

/** A chart, in front of the table that has its numbers. @param alt what it shows */
export function figure(caption: string, alt: string, chart: Chart): Block {
  return { is: 'figure', caption: plain(caption), alt, chart }
}

/** A text that people typed: lines that begin with a hyphen or a bullet are a list, an empty line ends a paragraph. */
export function written(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r\n|[\n\r]/).map(each => each.trim())) {
    const item = /^[-–•*]\s+(.+)$/.exec(line)?.[1]
    const last = blocks.at(-1)
    if (line === '') blocks.push(paragraph(''))
    else if (item === undefined) blocks.push(paragraph(line))
    else if (last?.is === 'list') last.items.push(plain(item))
    else blocks.push({ is: 'list', ordered: false, items: [plain(item)] })
  }
  return blocks.filter(block => block.is !== 'paragraph' || block.text.some(({ text }) => text !== ''))
}
