import { questionsIn } from './condition.ts'
import { isMap } from './finding.ts'
import type { Guide } from './guide.ts'
import { isReachable } from './reach.ts'
import { applies } from './scoring/points.ts'
import { sums } from './scoring/scores.ts'

/** Questions that are not asked, by guide: a Personalrat objects to them, say. */
export type HiddenQuestions = Record<string, string[]>

/**
 * A guide (parsed YAML) in which these questions are never asked. It is what is hashed and stored, so that what somebody
 * answered before stays as it was. The same value if there is nothing to hide.
 */
export function hide(raw: unknown, ids: string[]): unknown {
  if (ids.length === 0 || !isMap(raw) || !Array.isArray(raw.questions)) return raw
  const isHidden = (question: unknown) =>
    isMap(question) && typeof question.id === 'string' && ids.includes(question.id)
  if (!raw.questions.some(isHidden)) return raw
  return {
    ...raw,
    questions: raw.questions.map((question: unknown) =>
      isHidden(question) ? { ...(question as object), hidden: true } : question,
    ),
  }
}

/** Questions of a guide that always have to be asked: without them there is nothing to keep. */
export function neverHidden({ produces }: Pick<Guide, 'produces'>): string[] {
  if (produces.is === 'idea') return [produces.title, produces.naming]
  if (produces.is !== 'assessment') return []
  return [produces.title, ...(produces.unit === undefined ? [] : [produces.unit])]
}

/** What hiding takes along, for whoever hides: by question. */
export interface Consequence {
  /** outcome: it asks for the hidden question. score: nothing is left that goes into it. question: it is not asked either. */
  is: 'outcome' | 'score' | 'question'
  id: string
  /** The hidden question, of an outcome. */
  question?: string
}

/** What an author reads of it. */
export function hiddenMessage({ is, id, question }: Consequence): string {
  if (is === 'outcome')
    return `The outcome “${id}” asks for the hidden question “${question}”, so it may never be reached`
  if (is === 'score') return `Nothing is left that goes into “${id}”: it stays unknown, and results with it provisional`
  return `The question “${id}” is not asked either, because it follows from a hidden one`
}

/** What follows from the questions that a guide hides. Scores count what is left. */
export function consequences(guide: Guide): Consequence[] {
  const hidden = guide.questions.filter(question => question.hidden).map(({ id }) => id)
  if (hidden.length === 0) return []
  const { scoring } = guide
  const outcomes = (scoring?.outcomes ?? []).flatMap(({ id, when }) =>
    [...new Set(when ? questionsIn(when) : [])]
      .filter(question => hidden.includes(question))
      .map((question): Consequence => ({ is: 'outcome', id, question })),
  )
  const isGone = (criterion: string) => {
    const found = scoring?.criteria.find(({ id }) => id === criterion)
    return found !== undefined && !applies(found, question => !hidden.includes(question))
  }
  const scores = (scoring ? sums(scoring) : []).flatMap(({ id, weights }): Consequence[] =>
    weights.every(({ criterion }) => isGone(criterion)) ? [{ is: 'score', id }] : [],
  )
  const questions = guide.questions.flatMap((question): Consequence[] =>
    question.hidden || isReachable(question, guide.questions, guide.phases)
      ? []
      : [{ is: 'question', id: question.id }],
  )
  return [...outcomes, ...scores, ...questions]
}
