import type { Idea } from '../documents/idea.ts'
import type { WithheldText } from '../documents/withheld.ts'
import type { Guide } from '../guide/guide.ts'
import { revised } from './onward.ts'

/** What stands in place of a text that was removed. */
const redacted = '▇▇▇ (geschwärzt)'

/** A text within an idea that can be removed by itself. */
export interface Removable {
  /** "problem" for the answer to a question, "step 3" for what its author answered. */
  place: string
  text: string
}

/** The texts its author wrote, besides the name of the idea in the order of the questions. */
export function removableTexts({ answers, history }: Idea, { questions }: Guide): Removable[] {
  const answered = questions.flatMap(({ id, kind }): Removable[] => {
    const answer = answers[id]
    const text = kind === 'text' && answer?.is === 'answered' ? String(answer.value) : redacted
    return text === redacted ? [] : [{ place: id, text }]
  })
  const said = history.flatMap(({ what, reason }, index): Removable[] =>
    what === 'answer' && reason !== undefined && reason !== redacted ? [{ place: `step ${index}`, text: reason }] : [],
  )
  return [...answered, ...said]
}

/** The idea without one of its texts, and that text; undefined: there is no such text. */
export function redact(idea: Idea, place: string, guide: Guide): { idea: Idea; text: WithheldText } | undefined {
  const found = removableTexts(idea, guide).find(each => each.place === place)
  if (!found) return undefined
  const step = /^step (\d+)$/.exec(place)?.[1]
  if (step !== undefined) {
    const at = Number(step)
    const history = idea.history.map((each, index) => (index === at ? { ...each, reason: redacted } : each))
    return { idea: revised({ ...idea, history }), text: { step: at, said: found.text } }
  }
  const isTitle = guide.produces.is === 'idea' && guide.produces.title === place
  const answer = idea.answers[place]
  const answers = { ...idea.answers, [place]: { is: 'answered' as const, value: redacted } }
  return {
    idea: revised({ ...idea, answers, ...(isTitle && { title: redacted }) }),
    text: { question: place, ...(answer && { answer }), ...(isTitle && { title: idea.title }) },
  }
}

/** The idea with a text put back, unless its author wrote another one meanwhile. */
export function unredact(idea: Idea, { question, answer, title, step, said }: WithheldText): Idea {
  if (step !== undefined && said !== undefined) {
    const history = idea.history.map((each, index) =>
      index === step && each.reason === redacted ? { ...each, reason: said } : each,
    )
    return revised({ ...idea, history })
  }
  const now = question === undefined ? undefined : idea.answers[question]
  if (question === undefined || !answer || now?.is !== 'answered' || now.value !== redacted) return idea
  return revised({ ...idea, answers: { ...idea.answers, [question]: answer }, ...(title !== undefined && { title }) })
}
