import type { Problem } from '../../guide/kind.ts'
import { keyOr, type TextKey, type Values, type Words } from '../texts.ts'
import { clip } from './escape.ts'

/** A line above a card's content: why it looks different from what was expected. A locales key and its values. */
export interface Note {
  key: TextKey
  values?: Record<string, string | number>
  tone: 'info' | 'warning'
}

/** A line above a card's content, as parts/note.json wants it. The tone is a word and a sign, never colour alone. */
export interface NoteLine {
  text: string
  style: 'emphasis' | 'warning' | 'attention'
}

export function noteLine(note: Note | undefined, words: Words): NoteLine | null {
  if (!note) return null
  const tone = note.tone === 'warning' ? words.rich('tone.warning') : words.rich('tone.info')
  const text = `${tone} ${words.rich(note.key, short(statusInWords(note.values, words)))}`
  return { text, style: note.tone === 'warning' ? 'warning' : 'emphasis' }
}

/** Why an answer was refused, or what is asked back. */
export function problemLine(problem: Problem | undefined, words: Words): NoteLine | null {
  if (!problem) return null
  const key = keyOr(`problem.${problem.code}`, 'problem.other')
  const isAsked = problem.meant !== undefined
  const tone = words.rich(isAsked ? 'tone.question' : 'tone.problem')
  return { text: `${tone} ${words.rich(key, short(problem.values))}`, style: isAsked ? 'warning' : 'attention' }
}

/** A rule names the status of an idea; people read it in words. */
function statusInWords(values: Values = {}, words: Words): Values {
  const key = `status.${values.status}`
  return keyOr(key, 'status.neu') === key ? { ...values, status: words.plain(key as TextKey) } : values
}

/** What was typed may be long; a note quotes only its beginning. */
function short(values: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clip(value, 200) : value]),
  )
}
