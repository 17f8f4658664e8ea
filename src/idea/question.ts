import type { Idea } from '../documents/idea.ts'
import { type Changed, type Day, onward } from './onward.ts'

/**
 * A question to the author (Rückfrage): a mark, the status stays. Asking again replaces a question that is still open;
 * the history keeps both.
 */
export function ask(idea: Idea, text: string, { on }: Day): Changed<'same' | 'not-possible' | 'text-needed'> {
  const asked = text.trim()
  if (idea.mergedInto !== undefined || idea.status === 'umgesetzt') return { ok: false, why: 'not-possible' }
  if (asked === '') return { ok: false, why: 'text-needed' }
  if (idea.question?.text === asked) return { ok: false, why: 'same' }
  return { ok: true, idea: onward({ ...idea, question: { text: asked, on } }, { on, what: 'question', reason: asked }) }
}

/** The author's answer, by name or by Kennwort. It takes the mark away; also of an idea that was merged meanwhile. */
export function answer(idea: Idea, text: string, { on }: Day): Changed<'not-asked' | 'text-needed'> {
  const { question, ...rest } = idea
  if (!question) return { ok: false, why: 'not-asked' }
  const said = text.trim()
  if (said === '') return { ok: false, why: 'text-needed' }
  return { ok: true, idea: onward(rest, { on, what: 'answer', reason: said }) }
}
