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
  const rev = (idea.rev ?? 0) + 1
  const marked = { ...idea, ...stillOpen(idea), question: { text: asked, on, rev } }
  return { ok: true, idea: onward(marked, { on, what: 'question', reason: asked }) }
}

/** A decision that does not count yet closes the question it knew, not one that was asked since. */
function stillOpen({ decision }: Idea): Pick<Idea, 'decision'> {
  if (!decision) return {}
  const { closes: _, ...open } = decision
  return { decision: open }
}

/** Whether a card that showed this revision of an idea showed the question that is open now. */
export function isQuestionShown({ question, rev: now = 0 }: Idea, rev: number): boolean {
  return question !== undefined && (question.rev ?? now) <= rev && rev <= now
}

/** The author's answer, by name or by Kennwort. It takes the mark away; also of an idea that was merged meanwhile. */
export function answer(idea: Idea, text: string, { on }: Day): Changed<'not-asked' | 'text-needed'> {
  const { question, ...rest } = idea
  if (!question) return { ok: false, why: 'not-asked' }
  const said = text.trim()
  if (said === '') return { ok: false, why: 'text-needed' }
  return { ok: true, idea: onward(rest, { on, what: 'answer', reason: said }) }
}
