import { plusDays } from '../calendar/days.ts'
import type { IdeaStatus } from '../documents/idea-statuses.ts'
import { fewest } from '../guide/aggregate.ts'
import type { Text } from '../guide/text.ts'
import { type KeptProcess, verdictOf } from '../kept/kept.ts'
import type { SparkRules, TownKind } from './rules.ts'
import type { Spark } from './spark.ts'

/** What the town's own questions are made from: things, and nobody. */
export interface SparkFacts {
  /** The local day. */
  day: string
  ideas: SparkIdea[]
  kept: KeptProcess[]
  /** The guides that answer: for ideas, and for checks. */
  guides: { idea: string; check: string }
  choices: Record<'sphere' | 'goal' | 'role' | 'field', Choice[]>
  /** The question of the guide for ideas by which each is answered; absent: it does not ask that. */
  questions: Partial<Record<'sphere' | 'goal' | 'role', string>>
}

interface Choice {
  id: string
  label: Text
  help?: Text | undefined
}

/** `sphere`, `goal`, `role` and `field` are ids of choices. */
export interface SparkIdea {
  id: string
  title: string
  status: IdeaStatus
  submittedOn: string
  /** Since when it stands as it does. */
  decidedOn: string
  sphere?: string
  goal?: string
  role?: string
  field?: string
}

/** For so many days nobody suggested anything, or something is news. */
const months = 91

/** A question, and whether what it says is so now. */
export interface TownSpark extends Spark {
  isSo: boolean
}

const kindOf = { sphere: 'spheres', goal: 'goals', role: 'roles', field: 'fields' } as const

/**
 * Every question that this town can be asked. Only whole days count, so that none tells the time of an idea. That there is nothing
 * for a choice is said only where at least five made one: of fewer, it would say too much of each (guide/aggregate.ts).
 */
export function townSparks(facts: SparkFacts, rules: SparkRules): TownSpark[] {
  return [...gaps(facts, rules.town), ...(rules.town.includes('results') ? results(facts) : []), ...own(rules)]
}

function gaps({ day, ideas, choices, questions, guides }: SparkFacts, kinds: TownKind[]): TownSpark[] {
  const before = ideas.filter(({ submittedOn }) => submittedOn < day)
  const lately = before.filter(({ submittedOn }) => submittedOn >= plusDays(day, -months))
  return (['sphere', 'goal', 'role', 'field'] as const)
    .filter(kind => kinds.includes(kindOf[kind]))
    .flatMap(kind => {
      const made = (kind === 'role' ? before : lately).flatMap(idea => idea[kind] ?? [])
      const question = kind === 'field' ? undefined : questions[kind]
      return choices[kind].map(({ id, label, help }) => ({
        id: `${kind}:${id}`,
        asks: { is: kind, name: label, ...(help && { help }) },
        guide: guides.idea,
        values: question === undefined ? {} : { [question]: id },
        isSo: made.length >= fewest && !made.includes(id),
      }))
    })
}

/** What came of ideas and checks: the coordination decided it, and everybody reads it. */
function results({ day, ideas, kept, guides, questions }: SparkFacts): TownSpark[] {
  const isNews = (on: string) => on < day && on >= plusDays(day, -months)
  const decided = ideas.flatMap((idea): TownSpark[] => {
    const { id, title, status, decidedOn, goal } = idea
    if (status !== 'umgesetzt' && status !== 'agenda') return []
    const values = goal !== undefined && questions.goal !== undefined ? { [questions.goal]: goal } : {}
    const asks = { is: status === 'agenda' ? ('agenda' as const) : ('done' as const), title }
    return [{ id: `${asks.is}:${id.toLowerCase()}`, asks, guide: guides.idea, values, isSo: isNews(decidedOn) }]
  })
  const better = kept.map(
    (process): TownSpark => ({
      id: `kept:${process.id.toLowerCase()}`,
      asks: { is: 'kept', title: process.title },
      guide: guides.check,
      values: {},
      isSo: verdictOf(process) === 'kept',
    }),
  )
  return [...decided, ...better]
}

function own({ questions }: SparkRules): TownSpark[] {
  return questions.map(({ id, text, guide, answers }) => ({
    id: `own:${id}`,
    asks: { is: 'own', text },
    guide,
    values: answers,
    isSo: true,
  }))
}
