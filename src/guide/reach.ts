import type { Answer } from '../documents/answers.ts'
import { type Condition, holds, questionsIn } from './condition.ts'
import type { Phase, Question } from './guide.ts'
import { isOptional } from './optional.ts'
import { kindOf } from './questions/kinds.ts'

/** More combinations than this are not tried; the question then counts as reachable. */
const limit = 100_000

/**
 * Whether a question can ever come up: exact, by trying every combination of answers to the questions its condition
 * depends on (directly or through their own conditions), as far as conditions can tell answers apart.
 */
export function isReachable(
  target: Question,
  questions: Question[],
  phases: Pick<Phase, 'id' | 'optional'>[],
): boolean {
  if (!target.when) return true
  const needed = dependencies(target, questions)
  const mentioned = mentionedIn([...needed, target])
  let tries = 0

  // Depth first along the order of asking: what is known so far decides whether the next question is asked at all.
  const search = (index: number, known: Map<string, Answer>, extended: boolean): boolean => {
    if (++tries > limit) return true
    const question = needed[index]
    if (!question) return holdsFor(target, known)
    const asked = (extended || question.review || !isOptional(question, phases)) && holdsFor(question, known)
    if (!asked) return search(index + 1, known, extended)
    return recordsOf(question, mentioned.get(question.id) ?? []).some(record =>
      search(index + 1, new Map(known).set(question.id, record), extended),
    )
  }
  const lengths = isOptional(target, phases) && !target.review ? [true] : [false, true]
  return lengths.some(extended => search(0, new Map(), extended))
}

function holdsFor(question: Question, known: Map<string, Answer>): boolean {
  return !question.when || holds(question.when, id => known.get(id))
}

/** The questions a condition rests on, in the order they are asked. */
function dependencies(target: Question, questions: Question[]): Question[] {
  const ids = new Set<string>()
  const add = (question: Question | undefined) => {
    for (const id of question?.when ? questionsIn(question.when) : []) {
      if (!ids.has(id)) {
        ids.add(id)
        add(questions.find(other => other.id === id))
      }
    }
  }
  add(target)
  return questions.filter(question => ids.has(question.id))
}

/** The values and bounds that conditions name, per question. */
export function mentionedIn(questions: { when?: Condition | undefined }[]): Map<string, (string | number | boolean)[]> {
  const mentioned = new Map<string, (string | number | boolean)[]>()
  const collect = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(collect)
    else if ('not' in condition) collect(condition.not)
    else if (!('question' in condition)) condition.any.forEach(collect)
    else {
      const { question: id, ...test } = condition
      const values = Object.values(test).flat()
      // Days are compared with those of other questions: each of them may be on any day that is named.
      for (const each of [id, ...questionsIn(condition)])
        mentioned.set(each, [...(mentioned.get(each) ?? []), ...values])
    }
  }
  for (const { when } of questions) if (when) collect(when)
  return mentioned
}

export function recordsOf(question: Question, mentioned: (string | number | boolean)[]): Answer[] {
  const values = kindOf(question).samples(question, mentioned)
  const records: Answer[] = values.map(value => ({ is: 'answered', value }))
  if (question.unknown) records.push({ is: 'unknown' })
  if (question.skip) records.push({ is: 'skipped' })
  return records
}
