import type { Answer, Answers } from '../documents/answers.ts'
import { holds, type Known } from './condition.ts'
import type { Guide, Question } from './guide.ts'
import { offered } from './offered.ts'
import { isOptional } from './optional.ts'
import { kindOf } from './questions/kinds.ts'
import { mentionedIn, recordsOf } from './reach.ts'

/** More states than this are not followed; the longest and shortest way are then what was found. */
const limit = 20_000

/** A way through a guide: the answers, and how many questions they are to. */
export interface Way {
  answers: Answers
  questions: number
}

export interface Ways {
  shortest: Way
  longest: Way
  /** For every question that is ever asked, answers that lead to it. */
  to: ReadonlyMap<string, Answers>
  /** Nothing was left out. */
  exact: boolean
}

interface State {
  shortest: Way
  longest: Way
}

/**
 * All ways through a guide, as far as conditions can tell answers apart: what no later condition asks about is forgotten on the
 * way, so that thousands of ways are a handful of states.
 * @param extended on the long way
 */
export function waysThrough(guide: Guide, extended: boolean): Ways {
  const to = new Map<string, Answers>()
  const none: Way = { answers: {}, questions: 0 }
  let states: State[] = [{ shortest: none, longest: none }]
  let exact = true
  guide.questions.forEach((question, index) => {
    const later = mentionedIn(guide.questions.slice(index + 1).flatMap(conditionsOf))
    const next = new Map<string, State>()
    for (const state of states) {
      for (const then of after(state, question, guide, extended, later.get(question.id), to)) {
        const key = JSON.stringify([...later.keys()].map(id => then.shortest.answers[id] ?? null))
        const other = next.get(key)
        next.set(key, other ? merged(other, then) : then)
      }
    }
    exact &&= next.size <= limit
    states = [...next.values()].slice(0, limit)
  })
  const { shortest, longest } = states.reduce(merged)
  return { shortest, longest, to, exact }
}

/** Where one question leads from a state: as often as conditions tell its answers apart. */
function after(
  state: State,
  written: Question,
  guide: Guide,
  extended: boolean,
  mentioned: (string | number | boolean)[] | undefined,
  to: Map<string, Answers>,
): State[] {
  const { answers } = state.shortest
  const known: Known = id => answers[id]
  const isAsked = extended || written.review || !isOptional(written, guide.phases)
  if (!isAsked || (written.when && !holds(written.when, known))) return [state]
  if (!to.has(written.id)) to.set(written.id, answers)
  const question = offered(written, known)
  const records = recordsOf(question, mentioned ?? [])
  const counts = kindOf(question).takesAnswer && !written.review ? 1 : 0
  const given = (way: Way, answer: Answer): Way => ({
    answers: { ...way.answers, [question.id]: answer },
    questions: way.questions + counts,
  })
  return (mentioned ? records : records.slice(0, 1)).map(answer => ({
    shortest: given(state.shortest, answer),
    longest: given(state.longest, answer),
  }))
}

function merged(a: State, b: State): State {
  return {
    shortest: b.shortest.questions < a.shortest.questions ? b.shortest : a.shortest,
    longest: b.longest.questions > a.longest.questions ? b.longest : a.longest,
  }
}

/** A question's own condition, and those of its options. */
function conditionsOf(question: Question) {
  return [question, ...('options' in question ? question.options : [])]
}
