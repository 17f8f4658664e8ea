import type { Answers } from '../../documents/answers.ts'
import { questionsIn } from '../condition.ts'
import type { Guide, Question } from '../guide.ts'
import { kindOf } from '../questions/kinds.ts'
import { type Judgement, judge } from './judge.ts'
import { spread } from './outcome.ts'
import { askedFor, type Points } from './points.ts'
import { counted, sums, unknownIn } from './scores.ts'
import type { Outcome, Scoring } from './scoring.ts'

/**
 * The open questions that would settle a provisional outcome, what decides most first. If its own rule rests on an open
 * one (no goal yet), answering that may lead to another outcome: what would still be open there is named as well, so
 * that nobody answers one question only to be asked the next.
 */
export function settling(guide: Guide, scoring: Scoring, answers: Answers, judged: Judgement): Question[] {
  const others = openIn(judged.outcome, judged.open).flatMap(question =>
    kindOf(question)
      .samples(question, [])
      .map(value => judge(guide, scoring, { ...answers, [question.id]: { is: 'answered', value } }))
      .filter(({ outcome, provisional }) => provisional && outcome.id !== judged.outcome.id),
  )
  const named = new Set([judged, ...others].flatMap(one => settlingNow(scoring, one)).map(({ id }) => id))
  // What only comes up in one of the cases cannot be answered yet.
  return [...named].flatMap(id => judged.open.find(question => question.id === id) ?? [])
}

/** The open questions that the rule of an outcome asks about. */
function openIn({ when }: Outcome, open: Question[]): Question[] {
  const asked = when ? questionsIn(when) : []
  return open.filter(({ id }) => asked.includes(id))
}

/**
 * Those that the outcome's own rule asks about, those whose cases lead elsewhere, and as many more as bring the unknown
 * share down to what is allowed, the weightiest first.
 */
function settlingNow(
  scoring: Scoring,
  { outcome, points, doubt: { outcomes, deciding }, open }: Judgement,
): Question[] {
  const isOpen = (id: string) => open.some(question => question.id === id)
  const openFor = (id: string) => {
    const criterion = scoring.criteria.find(other => other.id === id)
    return criterion ? askedFor(criterion).filter(isOpen) : []
  }
  const moving = byMovement(scoring, points)
  const chosen = new Set(openIn(outcome, open).map(({ id }) => id))
  const isDecisive = (score: string) => deciding.some(of => 'score' in of && of.score === score)
  for (const of of deciding) if ('question' in of) chosen.add(of.question)
  for (const { criterion, score } of moving) {
    if (outcomes.size > 1 && isDecisive(score)) for (const id of openFor(criterion)) chosen.add(id)
  }
  // Unknown criteria that none of these questions would make known.
  const rest = unknownIn(scoring, points).filter(id => !openFor(id).some(question => chosen.has(question)))
  const allowed = Math.floor((scoring.provisional.above * counted(scoring, points).length) / 100)
  const further = moving.map(({ criterion }) => criterion).filter(id => rest.includes(id))
  for (const id of further.slice(0, Math.max(0, rest.length - allowed))) {
    for (const question of openFor(id)) chosen.add(question)
  }
  return [...chosen].flatMap(id => open.find(question => question.id === id) ?? [])
}

/** Criteria whose points may still move, the one that moves its score most first. */
function byMovement(scoring: Scoring, points: Map<string, Points>): { criterion: string; score: string }[] {
  return sums(scoring)
    .flatMap(({ id: score, weights }) => weights.map(part => ({ ...part, score })))
    .map(part => ({ ...part, movement: part.weight * spread(points.get(part.criterion)) }))
    .filter(({ movement }) => movement > 0)
    .toSorted((a, b) => b.movement - a.movement)
}
