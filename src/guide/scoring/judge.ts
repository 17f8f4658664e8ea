import type { Answers } from '../../documents/answers.ts'
import type { Known } from '../condition.ts'
import { along } from '../engine.ts'
import type { LevelFinding } from '../findings.ts'
import type { Guide, Question } from '../guide.ts'
import { kindOf } from '../questions/kinds.ts'
import { levelOf } from './level.ts'
import { type Doubts, doubts, outcomeOf } from './outcome.ts'
import { applies, type Points, pointsOf } from './points.ts'
import type { Facts } from './rule.ts'
import { counted, reckon, sums, unknownIn } from './scores.ts'
import type { Outcome, Scoring } from './scoring.ts'

/** What answers say by themselves, whatever is still open. */
export interface Reckoned {
  /** What applies and has no answer. */
  open: Question[]
  points: Map<string, Points>
  facts: Facts
  level: LevelFinding | undefined
}

/** What follows from answers, and how sure it is. */
export interface Judgement extends Reckoned {
  outcome: Outcome
  doubt: Doubts
  provisional: boolean
}

/** Judges answers by the guide's rules. Those to questions that do not apply (any more) count for nothing. */
export function judge(guide: Guide, scoring: Scoring, answers: Answers): Judgement {
  const { pointsWhen, ...reckoned } = reckonAll(guide, scoring, answers)
  const { open, facts } = reckoned
  const outcome = outcomeOf(scoring, facts)
  const doubt = doubts(scoring, facts, pointsWhen, id => optionsOf(open, id))
  doubt.outcomes.add(outcome.id)
  const isUnknown = sums(scoring).some(({ id }) => facts.score(id) === undefined)
  const provisional = isUnknown || facts.unknownShare > scoring.provisional.above || doubt.outcomes.size > 1
  return { ...reckoned, outcome, doubt, provisional }
}

/** The part of judging that a turn can afford for every answer: without playing through what is open. */
export function reckonAll(
  guide: Guide,
  scoring: Scoring,
  answers: Answers,
): Reckoned & { pointsWhen(known: Known): Map<string, Points> } {
  const applying = along(guide, { answers, extended: true })
  const given = new Map(applying.map(({ question, answer }) => [question.id, answer]))
  const known: Known = id => given.get(id)
  const open = applying.flatMap(({ question, answer }) =>
    kindOf(question).takesAnswer && answer?.is !== 'answered' ? [question] : [],
  )

  const counting = scoring.criteria.filter(criterion => applies(criterion, id => given.has(id)))
  const pointsWhen = (then: Known) => new Map(counting.map(criterion => [criterion.id, pointsOf(criterion, then)]))
  const points = pointsWhen(known)
  const before = factsOf(scoring, points, known)
  const level = scoring.level && levelOf(scoring.level, guide, before)
  const facts = { ...before, level: level?.value }
  return { open, points, facts, level, pointsWhen }
}

function factsOf(scoring: Scoring, points: Map<string, Points>, known: Known): Facts {
  const scores = reckon(scoring.scores, criterion => points.get(criterion)?.known)
  const all = counted(scoring, points).length
  return {
    known,
    score: id => scores.get(id),
    criterion: id => points.get(id)?.known,
    unknownShare: all === 0 ? 0 : (unknownIn(scoring, points).length * 100) / all,
    level: undefined,
  }
}

function optionsOf(open: Question[], id: string): string[] {
  const question = open.find(other => other.id === id)
  return question?.kind === 'choice' ? question.options.map(({ value }) => value) : []
}
