import type { Language } from '../documents/language.ts'

/**
 * Something that leaves the chat on paper: an entry of a register, an agreement, a letter. It says what each piece is,
 * never how it looks; that is up to the format (markdown.ts, docx.ts).
 */
export interface Paper {
  title: string
  /** One line below the title: a day, a version. */
  subtitle?: string
  language: Language
  /** Who has it made: the organisation. */
  creator: string
  /** Whether it begins with a table of contents, where the format has pages. */
  contents?: boolean
  /** In large print: to be filled in, or read on a wall. */
  large?: boolean
  /** Sheets that are handed out one by one: in print no title stands before them, and no page counts the others. */
  loose?: boolean
  blocks: Block[]
}

export type Block =
  /** 1 is the highest level within the paper. */
  | { is: 'heading'; level: 1 | 2 | 3; text: Span[]; onNewPage?: true }
  /** `lines`: so many empty ones below it, to be written on by hand. */
  | { is: 'paragraph'; text: Span[]; lines?: number }
  | { is: 'list'; ordered: boolean; items: Span[][] }
  /** Every row has as many cells as the head. `widths`: shares of the width; equal ones unless told. */
  | { is: 'table'; caption: Span[]; head: string[]; rows: Span[][][]; widths?: number[] }
  /** What whoever uses the paper has to look at first. */
  | { is: 'note'; text: Span[] }
  /** A chart. What it shows is said in `alt`, and its numbers stand in a table that follows: not every format has it. */
  | { is: 'figure'; caption: Span[]; alt: string; chart: Chart }

export type Chart =
  /** Each with its number, from 1; both values 0…100. `x` and `y` are what the axes are called. */
  | { is: 'points'; x: string; y: string; points: { x: number; y: number }[] }
  /** Lying bars from the top down; each series has a value for every category, and they are put one after the other. */
  | { is: 'bars'; categories: string[]; series: { name: string; values: number[] }[] }

/** A piece of text. */
export interface Span {
  text: string
  bold?: true
  /** Typed as it stands: a command, a file. */
  code?: true
  /** Only those who use the paper know it: to be filled in. */
  gap?: true
  /** A web address. */
  href?: string
}

/** Text without any markup, as a cell or paragraph wants it. */
export function plain(text: string): Span[] {
  return [{ text }]
}

/** What a piece of text says, without how. */
export function textOf(spans: Span[]): string {
  return spans.map(({ text }) => text).join('')
}
