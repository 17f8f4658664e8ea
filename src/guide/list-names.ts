import type { Answers } from '../documents/answers.ts'
import type { Guide, Option, Question } from './guide.ts'
import type { EntryName, ListId, Lists } from './lists.ts'
import { optionsOfValue } from './questions/own-words.ts'

/** The list that a question takes options from. */
export function listOf(question: Question | undefined): ListId | undefined {
  return question && 'options' in question ? question.options.find(({ list }) => list !== undefined)?.list : undefined
}

/**
 * A guide in which every answer from a list can be read: besides its own options its questions know the names of all
 * entries there are and were, because an idea may have been sorted by a later list than its author saw.
 * @param current the same guide as it is in force, if it is: a guide of earlier days does not say which list it means
 */
export function withNames(guide: Guide, current: Guide | undefined, lists: Lists): Guide {
  const before = named.get(guide)
  if (before?.current === current && before?.lists === lists) return before.guide
  const now = { current, lists, guide: addNames(guide, current, lists) }
  named.set(guide, now)
  return now.guide
}

/** The last of each guide: every turn of a dialogue asks for it, and guides and lists change once in a while. */
const named = new WeakMap<Guide, { current: Guide | undefined; lists: Lists; guide: Guide }>()

function addNames(guide: Guide, current: Guide | undefined, lists: Lists): Guide {
  const questions = guide.questions.map(question => {
    const list = listOf(question) ?? listOf(current?.questions.find(({ id }) => id === question.id))
    if (!list || !('options' in question)) return question
    const isOption = ({ id }: EntryName) => question.options.some(({ value }) => value === id)
    const known = [...lists[list].entries, ...lists[list].former].filter(entry => !isOption(entry))
    return known.length === 0 ? question : { ...question, known }
  })
  return { ...guide, questions }
}

/**
 * The same questions, offering what the lists hold now; what is answered stays, also if it can no longer be chosen.
 * @param guide with names
 */
export function withPresentLists(guide: Guide, current: Guide | undefined, answers: Answers): Guide {
  const questions = guide.questions.map(question => {
    const present = current?.questions.find(({ id }) => id === question.id)
    if (question.kind !== 'choice' || present?.kind !== 'choice' || !listOf(present)) return question
    const answer = answers[question.id]
    const value = answer?.is === 'answered' ? optionsOfValue(answer.value)[0] : undefined
    const isOffered = present.options.some(option => option.value === value)
    return { ...question, options: isOffered ? present.options : [...present.options, ...optionOf(question, value)] }
  })
  return { ...guide, questions }
}

function optionOf({ options, known = [] }: Extract<Question, { kind: 'choice' }>, value: unknown): Option[] {
  const own = options.find(option => option.value === value)
  if (own) return [own]
  const entry = known.find(({ id }) => id === value)
  return entry ? [{ value: entry.id, label: entry.label, exclusive: false }] : []
}
