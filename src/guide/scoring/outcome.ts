import type { Known } from '../condition.ts'
import type { Points } from './points.ts'
import { type Facts, holdsRule } from './rule.ts'
import { reckon, sums } from './scores.ts'
import type { Outcome, Scoring } from './scoring.ts'

/** The first outcome whose rule holds. The last one has none: every dialogue comes to an end. */
export function outcomeOf({ outcomes }: Scoring, facts: Facts): Outcome {
  const outcome = outcomes.find(({ when }) => !when || holdsRule(when, facts))
  if (!outcome) throw new Error('A checked guide has a last outcome without a rule')
  return outcome
}

/** What the cases of everything open lead to. */
export interface Doubts {
  /** More than one: the outcome is not settled. */
  outcomes: Set<string>
  /** Scores and questions whose cases lead to different outcomes, whatever else is open. */
  deciding: Axis['of'][]
}

/** Something the outcome may hinge on: a score between its best and worst case, or an open question's options. */
interface Axis {
  of: { score: string } | { question: string }
  cases: Case[]
}

interface Case {
  best: string[]
  answers: Record<string, string>
}

/**
 * Plays through all cases: every question that counts so with each of its options while it is open, and, with what is
 * open then, every score at its best and at its worst.
 * @param pointsWhen the points of the criteria, if so much were known
 */
export function doubts(
  scoring: Scoring,
  facts: Facts,
  pointsWhen: (known: Known) => Map<string, Points>,
  optionsOf: (question: string) => string[],
): Doubts {
  const axes: Axis[] = [...scoreAxes(scoring, pointsWhen(facts.known)), ...questionAxes(scoring, facts, optionsOf)]
  const points = remembering(pointsWhen, facts.known)
  const runs = axes.reduce<Case[][]>((all, axis) => all.flatMap(run => axis.cases.map(one => [...run, one])), [[]])
  const played = runs.map(run => ({ run, outcome: outcomeOf(scoring, factsIn(run, scoring, points, facts)).id }))
  const decides = (index: number) =>
    played.some(one =>
      played.some(
        other => one.outcome !== other.outcome && one.run.every((part, at) => at === index || part === other.run[at]),
      ),
    )
  return {
    outcomes: new Set(played.map(({ outcome }) => outcome)),
    deciding: axes.filter((_, index) => decides(index)).map(({ of }) => of),
  }
}

/** How far the points of a criterion may still move. */
export function spread(points: Points | undefined): number {
  return points ? points.best - points.worst : 0
}

function scoreAxes(scoring: Scoring, points: Map<string, Points>): Axis[] {
  return sums(scoring)
    .filter(({ weights }) => weights.some(({ criterion }) => spread(points.get(criterion)) > 0))
    .map(({ id }) => ({ of: { score: id }, cases: [[id], []].map(best => ({ best, answers: {} })) }))
}

function questionAxes({ provisional }: Scoring, { known }: Facts, optionsOf: (question: string) => string[]): Axis[] {
  return provisional.cases
    .filter(question => known(question)?.is !== 'answered' && optionsOf(question).length > 0)
    .map(question => ({
      of: { question },
      cases: optionsOf(question).map(option => ({ best: [], answers: { [question]: option } })),
    }))
}

/** Every case of the scores asks for the same points again. */
function remembering(pointsWhen: (known: Known) => Map<string, Points>, given: Known) {
  const found = new Map<string, { known: Known; points: Map<string, Points> }>()
  return (answers: Case['answers']) => {
    const key = JSON.stringify(answers)
    const before = found.get(key)
    if (before) return before
    const known: Known = id => (answers[id] === undefined ? given(id) : { is: 'answered', value: answers[id] })
    const now = { known, points: pointsWhen(known) }
    found.set(key, now)
    return now
  }
}

function factsIn(run: Case[], scoring: Scoring, pointsWhen: ReturnType<typeof remembering>, facts: Facts): Facts {
  const { known, points } = pointsWhen(Object.assign({}, ...run.map(part => part.answers)))
  const isBest = (score: string) => run.some(({ best }) => best.includes(score))
  const inCase = (criterion: string, score: string) => points.get(criterion)?.[isBest(score) ? 'best' : 'worst']
  const scores = reckon(scoring.scores, inCase)
  const home = (criterion: string) =>
    sums(scoring).find(({ weights }) => weights.some(weight => weight.criterion === criterion))?.id ?? ''
  return {
    ...facts,
    known,
    score: id => scores.get(id),
    criterion: id => inCase(id, home(id)),
  }
}
