import { checkCondition } from './check-condition.ts'
import { type Finding, idsIn } from './finding.ts'
import type { Draft } from './parse.ts'
import { suggest } from './suggest.ts'

/** What is offered afterwards: its outcomes and answers have to be of this guide, and there must be something to show it with. */
export function checkNext({ raw, head, produces, questions: forms }: Draft): Finding[] {
  const next = head?.next ?? []
  if (next.length > 0 && produces === 'nothing') {
    const message = 'Nothing is shown at the end, so nothing can be offered there'
    return [{ path: ['next'], message, remedy: 'Write produces: result, or remove next' }]
  }
  const outcomes = idsIn(raw, 'outcomes')
  const questions = idsIn(raw, 'questions')
  return next.flatMap(({ guide, after = [], when, answers }, index) => {
    const path = ['next', index]
    const unknown = (id: string, among: string[], what: string, ...at: string[]): Finding[] =>
      among.includes(id)
        ? []
        : [{ path: [...path, ...at], message: `There is no ${what} “${id}”`, remedy: suggest(id, among) }]
    const around = { ids: questions, forms, own: questions.length }
    const itself = { path: [...path, 'guide'], message: 'The guide offers itself', remedy: 'Name another guide' }
    return [
      ...(guide === head?.id ? [itself] : []),
      ...after.flatMap(id => unknown(id, outcomes, 'outcome', 'after')),
      ...(when === undefined ? [] : checkCondition(when, [...path, 'when'], around)),
      ...Object.entries(answers).flatMap(([to, from]) => unknown(from, questions, 'question', 'answers', to)),
    ]
  })
}
