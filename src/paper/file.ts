import { toCsv } from './csv.ts'
import type { Template } from './docx/template.ts'
import { toDocx } from './docx.ts'
import { toHtml } from './html.ts'
import { type TodoList, toIcs } from './ics.ts'
import { toMarkdown } from './markdown.ts'
import type { Paper } from './paper.ts'
import type { Table } from './table.ts'
import { toXlsx } from './xlsx.ts'
import { zip } from './zip.ts'

/** What becomes a file by reckoning that may take long: others need not wait for it (start/file.ts). */
export type Draft =
  | { as: 'docx'; of: Paper; template?: Template | undefined }
  | { as: 'html' | 'md'; of: Paper }
  /** Word files, by their names without ending. */
  | { as: 'zip'; of: { name: string; paper: Paper }[]; template?: Template | undefined }
  | { as: 'xlsx' | 'csv'; of: Table }
  | { as: 'ics'; of: TodoList }

export type MakeFile = (draft: Draft) => Promise<Uint8Array | string>

/** Each format loads what it needs, and nothing else. */
export async function makeFile(draft: Draft): Promise<Uint8Array | string> {
  switch (draft.as) {
    case 'docx':
      return toDocx(draft.of, draft.template)
    case 'zip':
      return zip(await wordFiles(draft.of, draft.template))
    case 'html':
      return toHtml(draft.of)
    case 'md':
      return toMarkdown(draft.of)
    case 'xlsx':
      return toXlsx(draft.of)
    case 'csv':
      return toCsv(draft.of)
    case 'ics':
      return toIcs(draft.of)
  }
}

/** Makes Word files with the letterhead of the municipality, if it has one. */
export function withTemplate(make: MakeFile, template: Template | undefined): MakeFile {
  return draft => make(draft.as === 'docx' || draft.as === 'zip' ? { ...draft, template } : draft)
}

/** One after another: all at once would only take more memory. */
async function wordFiles(papers: { name: string; paper: Paper }[], template: Template | undefined) {
  const files: [string, Uint8Array][] = []
  for (const { name, paper } of papers) files.push([`${name}.docx`, await toDocx(paper, template)])
  return files
}
