import type { Finding } from '../finding.ts'
import { optionsOf, takesSeveral } from '../possible-answers.ts'
import { suggest } from '../suggest.ts'
import { type Names, unknownQuestion } from './names.ts'
import type { ScoreForm } from './schema.ts'

/** Scores: weights that make up 100, products of earlier scores; and the questions that count case by case. */
export function checkScores(names: Names): Finding[] {
  return [
    ...names.draft.scores.flatMap((score, index) => (score ? checkScore(score, index, names) : [])),
    ...checkCases(names),
  ]
}

function checkScore({ id, sum, product }: ScoreForm, index: number, { criteria, scores }: Names): Finding[] {
  const path = ['scores', index]
  if ((sum === undefined) === (product === undefined)) {
    const message = sum ? '“sum” and “product” cannot stand together' : `The score “${id}” has neither sum nor product`
    return [{ path, message, remedy: 'Write sum: {criterion: weight}, or product: [score, score]' }]
  }
  if (product) {
    const earlier = scores.slice(0, index)
    return product.flatMap((other, at) => {
      if (earlier.includes(other)) return []
      const message = scores.includes(other)
        ? `“${other}” is not reckoned before “${id}”`
        : `There is no score “${other}”`
      const remedy = scores.includes(other) ? `Move “${other}” above “${id}”` : suggest(other, earlier)
      return [{ path: [...path, 'product', at], message, remedy }]
    })
  }
  const unknown = Object.keys(sum ?? {}).filter(criterion => !criteria.includes(criterion))
  const total = Object.values(sum ?? {}).reduce((all, weight) => all + weight, 0)
  const uneven = Math.abs(total - 100) > 1e-9
  return [
    ...unknown.map(criterion => ({
      path: [...path, 'sum', criterion],
      message: `There is no criterion “${criterion}”`,
      remedy: suggest(criterion, criteria),
    })),
    ...(uneven
      ? [
          {
            path: [...path, 'sum'],
            message: `The weights of “${id}” make up ${total}, not 100`,
            remedy: 'Change them so that they sum to 100',
          },
        ]
      : []),
  ]
}

function checkCases(names: Names): Finding[] {
  return (names.draft.provisional?.cases ?? []).flatMap((id, index) => {
    const path = ['provisional', 'cases', index]
    if (!names.questions.includes(id)) return [unknownQuestion(id, path, names)]
    const form = names.question(id)
    if (!form || (optionsOf(form) && !takesSeveral(form))) return []
    const message = `“${id}” cannot be played through: it is no choice of one option`
    return [{ path, message, remedy: 'Name a question of kind choice' }]
  })
}
