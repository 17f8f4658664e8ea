import type { Note } from '../parts/note.ts'
import type { Words } from '../texts.ts'

/** One line in a channel or group chat, or where no card is needed. */
interface LineView {
  is: 'line'
  note: Note
}

/** The line as it is sent. */
export function lineText({ note }: LineView, words: Words): string {
  return words.rich(note.key, note.values)
}
