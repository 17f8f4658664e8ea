import { mostPoints, type Points } from './points.ts'
import type { Score, Scoring, SumScore } from './scoring.ts'

/** Points that a criterion has in a score, in one reckoning; undefined leaves it out. */
export type PointsFor = (criterion: string, score: string) => number | undefined

/** Every score, unrounded, 0…100; undefined if nothing is known behind it. A product comes after what it is made of. */
export function reckon(scores: Score[], points: PointsFor): Map<string, number | undefined> {
  const values = new Map<string, number | undefined>()
  for (const score of scores) {
    const value = score.is === 'sum' ? weighted(score, points) : product(score.of.map(id => values.get(id)))
    values.set(score.id, value)
  }
  return values
}

/** Criteria without points are left out, and the weights of the others fill their place. One division: no rounding error. */
function weighted({ id, weights }: SumScore, points: PointsFor): number | undefined {
  let sum = 0
  let weight = 0
  for (const part of weights) {
    const given = points(part.criterion, id)
    if (given === undefined) continue
    sum += part.weight * given
    weight += part.weight
  }
  return weight === 0 ? undefined : (sum * 100) / (weight * mostPoints)
}

function product(values: (number | undefined)[]): number | undefined {
  if (values.length === 0 || values.some(value => value === undefined)) return undefined
  return values.reduce<number>((all, value) => (all * (value ?? 0)) / 100, 100)
}

export function sums({ scores }: Scoring): SumScore[] {
  return scores.filter(score => score.is === 'sum')
}

/** The criteria that count for a score and apply, each once. `points` are those of the criteria that apply. */
export function counted(scoring: Scoring, points: Map<string, Points>): string[] {
  const all = sums(scoring).flatMap(({ weights }) => weights.map(({ criterion }) => criterion))
  return [...new Set(all)].filter(id => points.has(id))
}

/** The counted criteria that are unknown. */
export function unknownIn(scoring: Scoring, points: Map<string, Points>): string[] {
  return counted(scoring, points).filter(id => points.get(id)?.known === undefined)
}
