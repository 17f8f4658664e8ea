import type { Value } from '../documents/answers.ts'
import type { Idea } from '../documents/idea.ts'
import type { WithheldText } from '../documents/withheld.ts'
import type { Guide, Question } from '../guide/guide.ts'
import { ownWords, withOwn } from '../guide/questions/own-words.ts'
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
    const text = answer?.is === 'answered' ? writtenIn(kind, answer.value) : undefined
    return text === undefined || text === redacted ? [] : [{ place: id, text }]
  })
  const said = history.flatMap(({ what, reason }, index): Removable[] =>
    what === 'answer' && reason !== undefined && reason !== redacted ? [{ place: `step ${index}`, text: reason }] : [],
  )
  return [...answered, ...said]
}

/** What somebody wrote as an answer: the text itself, or their own words beside an option. */
function writtenIn(kind: Question['kind'], value: Value): string | undefined {
  if (kind === 'text') return String(value)
  if (kind !== 'choice' && kind !== 'choices') return undefined
  return [value].flat().flatMap(each => ownWords(String(each)).own ?? [])[0]
}

/** The same answer with that text blackened. */
function blackened(kind: Question['kind'], value: Value): Value {
  const each = (one: string) => {
    const { option, own } = ownWords(one)
    return own === undefined ? one : withOwn(option, redacted)
  }
  if (kind === 'text') return redacted
  return Array.isArray(value) ? value.map(each) : each(String(value))
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
  const kind = guide.questions.find(({ id }) => id === place)?.kind ?? 'text'
  const value = answer?.is === 'answered' ? blackened(kind, answer.value) : redacted
  const answers = { ...idea.answers, [place]: { is: 'answered' as const, value } }
  return {
    idea: revised({ ...idea, answers, ...(isTitle && { title: redacted }) }),
    text: { question: place, ...(answer && { answer }), ...(isTitle && { title: idea.title }) },
  }
}

function isBlackened(value: Value): boolean {
  return [value].flat().some(each => each === redacted || ownWords(String(each)).own === redacted)
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
  if (question === undefined || !answer || now?.is !== 'answered' || !isBlackened(now.value)) return idea
  return revised({ ...idea, answers: { ...idea.answers, [question]: answer }, ...(title !== undefined && { title }) })
}
