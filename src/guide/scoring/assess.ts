import type { Answers } from '../../documents/answers.ts'
import { questionsFor, questionsIn } from '../condition.ts'
import type { CriterionFinding, Findings, OutcomeFinding, ScoreFinding } from '../findings.ts'
import type { Guide } from '../guide.ts'
import { judge, reckonAll } from './judge.ts'
import { askedFor, type Points } from './points.ts'
import { type Facts, holdsRule } from './rule.ts'
import { reckon, sums } from './scores.ts'
import type { Outcome, Scoring } from './scoring.ts'
import { settling } from './settle.ts'
import { tasksOf } from './tasks.ts'
import { fillIn, textFor } from './words.ts'

/**
 * What the answers amount to, by the guide's own rules. `day` is the local day of the result, YYYY-MM-DD. Answers to
 * questions that do not apply (any more) count for nothing, so a correction leads to the same findings as answering
 * afresh.
 */
export function assess(guide: Guide, answers: Answers, day: string): Findings {
  const { scoring } = guide
  if (!scoring) throw new Error(`The guide “${guide.id}” has no outcomes, so there is nothing to assess`)

  const judged = judge(guide, scoring, answers)
  const { open, points, facts, level, outcome, provisional } = judged
  return {
    outcome: outcomeFound(outcome, guide, facts),
    provisional,
    scores: scoresFound(scoring, points),
    criteria: criteriaFound(scoring, points),
    ...(level && { level }),
    settle: provisional ? settling(guide, scoring, answers, judged) : [],
    open,
    hints: hintsIn(scoring, facts),
    tasks: tasksOf(scoring, outcome, guide, facts, day),
  }
}

/** The hints among the findings alone: what is asked after every answer, and costs a tenth of all. */
export function hintsOf(guide: Guide, answers: Answers): Findings['hints'] {
  const { scoring } = guide
  return scoring ? hintsIn(scoring, reckonAll(guide, scoring, answers).facts) : []
}

function hintsIn({ hints }: Scoring, facts: Facts): Findings['hints'] {
  return hints
    .filter(({ when }) => holdsRule(when, facts))
    .map(({ id, text, when }) => ({ id, text, questions: [...new Set(questionsIn(when))] }))
}

/** The scores behind an outcome are shown anyway; the answers its rule asks for are named here. */
function outcomeFound({ id, title, sentence, instead, when }: Outcome, guide: Guide, facts: Facts): OutcomeFinding {
  const asked = when ? [...new Set(questionsFor(when))] : []
  const because = asked.filter(question => facts.known(question)?.is === 'answered')
  const said = fillIn(textFor(sentence, instead, facts), guide, facts.known)
  return { id, title, sentence: said, ...(because.length > 0 && { because }) }
}

function scoresFound(scoring: Scoring, points: Map<string, Points>): ScoreFinding[] {
  const values = reckon(scoring.scores, criterion => points.get(criterion)?.known)
  const best = reckon(scoring.scores, criterion => points.get(criterion)?.best)
  const worst = reckon(scoring.scores, criterion => points.get(criterion)?.worst)
  return scoring.scores.map(({ id, label, axis, bands }) => ({
    id,
    label,
    value: values.get(id),
    best: best.get(id),
    worst: worst.get(id),
    ...(axis && { axis }),
    ...(bands && { bands }),
  }))
}

function criteriaFound(scoring: Scoring, points: Map<string, Points>): CriterionFinding[] {
  return sums(scoring).flatMap(({ id: score, weights }) =>
    weights.flatMap(({ criterion: id, weight }) => {
      const criterion = scoring.criteria.find(other => other.id === id)
      const found = points.get(id)
      if (!criterion || !found) return []
      const { known } = found
      const { label } = criterion
      return [{ id, label, score, weight, points: known, effect: effectOf(known), questions: askedFor(criterion) }]
    }),
  )
}

function effectOf(points: number | undefined): CriterionFinding['effect'] {
  if (points === undefined) return 'unknown'
  if (points >= 3) return 'raised'
  return points <= 1 ? 'lowered' : 'neutral'
}
