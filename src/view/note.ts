import type { Problem } from '../guide/kind.ts'
import { keyOr, type Words } from './texts.ts'
import type { Note } from './views.ts'

/** A line above a card's content, as parts/note.json wants it. The tone is a word and a sign, never colour alone. */
export interface NoteLine {
  text: string
  style: 'emphasis' | 'warning' | 'attention'
}

export function noteLine(note: Note | undefined, words: Words): NoteLine | null {
  if (!note) return null
  const tone = note.tone === 'warning' ? words.rich('tone.warning') : words.rich('tone.info')
  const text = `${tone} ${words.rich(note.key, note.values)}`
  return { text, style: note.tone === 'warning' ? 'warning' : 'emphasis' }
}

/** Why an answer was refused. */
export function problemLine(problem: Problem | undefined, words: Words): NoteLine | null {
  if (!problem) return null
  const key = keyOr(`problem.${problem.code}`, 'problem.other')
  return { text: `${words.rich('tone.problem')} ${words.rich(key, problem.values)}`, style: 'attention' }
}
