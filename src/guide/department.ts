import type { Answers } from '../documents/answers.ts'
import type { Guide } from './guide.ts'

/** The name of the unit that was answered first, which its steps then mean by "Fachamt"; undefined: none was. */
export function departmentAnswered({ questions }: Pick<Guide, 'questions'>, answers: Answers): string | undefined {
  const answer = questions.flatMap(({ id, kind }) => (kind === 'unit' ? (answers[id] ?? []) : []))[0]
  return answer?.is === 'answered' ? String(answer.value) : undefined
}
