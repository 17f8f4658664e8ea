import { escapeMarkdown } from './escape.ts'

/** A line that opens and closes the element `id`, as parts/fold.json wants it. */
export function foldLine(id: string, title: string) {
  return { id, title, line: `${escapeMarkdown(title)} ▾` }
}
