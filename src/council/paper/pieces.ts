import type { Speech } from '../../agenda/speech.ts'
import { type Block, plain, type Span } from '../../paper/paper.ts'
import type { MotionFacts } from '../facts.ts'

/** A text, or a gap in an array: what only the administration knows. */
export type Piece = string | [string]

/** Pieces of a line. */
export function said(pieces: Piece[]): Span[] {
  return pieces.map(piece => (typeof piece === 'string' ? { text: piece } : { text: piece[0], gap: true }))
}

/** What only the administration knows. */
export function gap({ say }: Speech, de: string, en: string): [string] {
  return [`${say('Bitte ergänzen', 'Please fill in')}: ${say(de, en)}`]
}

/** A paragraph. */
export function line(...pieces: Piece[]): Block {
  return { is: 'paragraph', text: said(pieces) }
}

/** What the paper is about, by its name. */
export function titleOf({ about }: MotionFacts, { say }: Speech): string {
  if (about.is === 'idea') return about.idea.title
  return about.is === 'check' ? about.check.title : say('Kommunale Digitale Agenda', 'Municipal Digital Agenda')
}

/** A table with gaps in it. */
export function filled(caption: string, head: string[], rows: Piece[][], widths: number[]): Block {
  return { is: 'table', caption: plain(caption), head, rows: rows.map(row => row.map(cell => said([cell]))), widths }
}
