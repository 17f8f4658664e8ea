import type { LevelFinding } from '../findings.ts'
import type { Guide } from '../guide.ts'
import { optionsOfValue } from '../questions/own-words.ts'
import { type Facts, holdsRule } from './rule.ts'
import type { Level, NoLevel } from './scoring.ts'
import { inWords } from './words.ts'

/** Where the answers stand on the scale of levels. An open answer caps nothing. */
export function levelOf(level: Level, guide: Guide, facts: Facts): LevelFinding {
  const { steps, none, disclaimer } = level
  const answer = facts.known(level.question)
  const option = answer?.is === 'answered' ? optionsOfValue(answer.value)[0] : undefined
  const base = { value: undefined, max: steps.length - 1, disclaimer, caps: [] }
  if (none && isNone(none, option, facts)) return { ...base, ...noLevel(none, level, guide, facts) }
  const begin = option === undefined ? -1 : steps.findIndex(step => step.options.includes(option))
  if (begin < 0) return { ...base, label: level.unknown }

  const caps = level.caps.filter(cap => cap.max < begin && holdsRule(cap.when, facts))
  const value = Math.min(begin, ...caps.map(({ max }) => max))
  const label = steps[value]?.label ?? level.unknown
  return { ...base, value, label, caps: caps.filter(({ max }) => max === value).map(({ text }) => text) }
}

function isNone({ option, when }: NoLevel, given: string | undefined, facts: Facts): boolean {
  return given === undefined ? when !== undefined && holdsRule(when, facts) : given === option
}

/** With a title for the own scale, that is what is told, and nothing about the levels that do not apply. */
function noLevel({ label, scale, title }: NoLevel, { unknown }: Level, guide: Guide, facts: Facts) {
  const own = ownScale(scale, guide, facts)
  if (!title) return { label: label ?? unknown, ...own }
  return { title, label: own.own?.label ?? unknown, disclaimer: undefined, ...own }
}

/** The scale of a question whose options are its steps, in order. */
function ownScale(id: string | undefined, guide: Guide, facts: Facts): Pick<LevelFinding, 'own'> {
  const question = guide.questions.find(other => other.id === id)
  const answer = question && facts.known(question.id)
  if (question?.kind !== 'choice' || answer?.is !== 'answered') return {}
  const value = question.options.findIndex(option => option.value === optionsOfValue(answer.value)[0])
  return {
    own: { title: question.label, value, max: question.options.length - 1, label: inWords(question, answer.value) },
  }
}
