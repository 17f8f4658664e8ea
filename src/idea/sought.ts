import type { Answers } from '../documents/answers.ts'
import type { Idea } from '../documents/idea.ts'

/** An idea as it is found and as others are compared with it. */
export function soughtAs({ title, answers }: Pick<Idea, 'title' | 'answers'>): { title: string; text: string } {
  return { title, text: freeText(answers, title) }
}

/** What somebody wrote in their own words, without the title. An answer of one small word is the id of an option. */
function freeText(answers: Answers, title: string): string {
  return Object.values(answers)
    .flatMap(answer => (answer.is === 'answered' && typeof answer.value === 'string' ? [answer.value] : []))
    .filter(value => value !== title && !/^[a-z0-9_-]*$/.test(value))
    .join(' ')
}
