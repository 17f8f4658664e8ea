import type { Answers } from '../documents/answers.ts'
import type { Idea } from '../documents/idea.ts'
import { optionsOfValue } from '../guide/questions/own-words.ts'
import { type Changed, type Day, onward } from './onward.ts'

/**
 * Coordinators correct where an idea belongs: its goal, sphere or role.
 * @param corrected option by question, as the guide of the idea names them; the caller has checked both
 */
export function sort(idea: Idea, corrected: Record<string, string>, { on }: Day): Changed<'same' | 'not-possible'> {
  if (idea.mergedInto !== undefined) return { ok: false, why: 'not-possible' }
  const changed = Object.entries(corrected).filter(([question, option]) => !isAnswered(idea, question, option))
  if (changed.length === 0) return { ok: false, why: 'same' }
  const answers: Answers = Object.fromEntries(changed.map(([id, value]) => [id, { is: 'answered', value }]))
  return { ok: true, idea: onward({ ...idea, answers: { ...idea.answers, ...answers } }, { on, what: 'sorted' }) }
}

/** Puts an idea into a field of action, or into none. */
export function putIntoField(idea: Idea, field: string | undefined, { on }: Day): Changed<'same' | 'not-possible'> {
  if (idea.mergedInto !== undefined) return { ok: false, why: 'not-possible' }
  if (idea.field === field) return { ok: false, why: 'same' }
  const { field: _, ...rest } = idea
  return { ok: true, idea: onward(field === undefined ? rest : { ...rest, field }, { on, what: 'sorted' }) }
}

/** Gives an idea to a unit or role for review, or to nobody. */
export function assign(idea: Idea, unit: string | undefined, { on }: Day): Changed<'same' | 'not-possible'> {
  if (idea.mergedInto !== undefined) return { ok: false, why: 'not-possible' }
  if (idea.reviewUnit === unit) return { ok: false, why: 'same' }
  const { reviewUnit: _, ...rest } = idea
  return { ok: true, idea: onward(unit === undefined ? rest : { ...rest, reviewUnit: unit }, { on, what: 'assigned' }) }
}

function isAnswered({ answers }: Idea, question: string, option: string): boolean {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
  return answer?.is === 'answered' && optionsOfValue(answer.value).includes(option)
}
