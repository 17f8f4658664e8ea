import type { Note } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface LineView {
  is: 'line'
  note: Note
}

/** One line in a channel or group chat, or where no card is needed. */
export function lineText({ note }: LineView, words: Words): string {
  return words.rich(note.key, note.values)
}
