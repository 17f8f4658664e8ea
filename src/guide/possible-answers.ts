import { compileQuestion } from './compile.ts'
import { isDay } from './condition.ts'
import type { Question } from './guide.ts'
import { kindOf } from './questions/kinds.ts'
import type { QuestionForm } from './schema.ts'

/** What a question as written can be compared with; undefined if it has no options. */
export function valuesOf(form: QuestionForm): (string | boolean)[] | undefined {
  const question = asked(form)
  return kindOf(question).values(question)
}

/** The same as words. */
export function optionsOf(form: QuestionForm): string[] | undefined {
  return valuesOf(form)?.map(String)
}

/** Which list of the municipality an option comes from, by option. */
export function listsOf(form: QuestionForm): Map<string, string> {
  const options = 'options' in form ? form.options : []
  return new Map(options.flatMap(({ value, list }) => (list === undefined ? [] : [[value, list] as const])))
}

/** Whether the answers are numbers. */
export function takesNumbers(form: QuestionForm): boolean {
  return samplesOf(form).some(sample => typeof sample === 'number')
}

/** Whether the answers are days. */
export function takesDays(form: QuestionForm): boolean {
  return samplesOf(form).some(isDay)
}

/** Whether several options can be chosen at once. */
export function takesSeveral(form: QuestionForm): boolean {
  return samplesOf(form).some(Array.isArray)
}

/** Whether a question can end up like this. */
export function canBe(state: 'answered' | 'unknown' | 'skipped', form: QuestionForm): boolean {
  const { unknown, skip } = asked(form)
  return state === 'answered' || (state === 'unknown' ? unknown : skip)
}

function samplesOf(form: QuestionForm) {
  const question = asked(form)
  return kindOf(question).samples(question, [])
}

/** The question by itself: when it is asked may not be sound yet, and changes no answer. */
function asked(form: QuestionForm): Question {
  return compileQuestion({ ...form, when: undefined })
}
