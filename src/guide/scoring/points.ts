import { type Known, questionsIn, verdict } from '../condition.ts'
import { optionsOfValue } from '../questions/own-words.ts'
import type { BandPoints, Criterion, OptionPoints, Source } from './scoring.ts'

/** The points of a criterion, and how they could turn out once everything open is answered. All 0…4. */
export interface Points {
  /** Undefined while the answers they come from are open, unknown or skipped. */
  known: number | undefined
  best: number
  worst: number
}

/** What a criterion can have at most. */
export const mostPoints = 4

/**
 * Whether a criterion counts at all for these answers: not where the question it comes from is not asked. Then it is
 * neither known nor unknown, and its weight goes to the others.
 */
export function applies({ source }: Criterion, isAsked: (question: string) => boolean): boolean {
  return sourceApplies(source, isAsked)
}

function sourceApplies(source: Source, isAsked: (question: string) => boolean): boolean {
  if (source.is === 'options') return isAsked(source.question)
  return source.factors.every(isAsked) || (source.otherwise !== undefined && sourceApplies(source.otherwise, isAsked))
}

/** The points that the answers give to a criterion. Not knowing gives none, and takes none. */
export function pointsOf({ source, add }: Criterion, known: Known): Points {
  const points = fromSource(source, known)
  if (!add) return points
  const added = verdict(add.when, known)
  const plus = (value: number, extra: boolean) => Math.min(mostPoints, value + (extra ? add.points : 0))
  return {
    known: points.known === undefined ? undefined : plus(points.known, added === true),
    best: plus(points.best, added !== false),
    worst: plus(points.worst, added === true),
  }
}

function fromSource(source: Source, known: Known): Points {
  return source.is === 'options' ? fromOptions(source, known) : fromBands(source, known)
}

function fromOptions({ question, combine, points }: OptionPoints, known: Known): Points {
  const each = (options: string[]) => options.map(option => pointsOfOption(points[option], known))
  const answer = known(question)
  if (answer?.is !== 'answered') {
    const all = each(Object.keys(points))
    return {
      known: undefined,
      best: Math.max(...all.map(({ best }) => best)),
      worst: Math.min(...all.map(({ worst }) => worst)),
    }
  }
  const chosen = each(optionsOfValue(answer.value))
  const pick = Math[combine]
  const settled = chosen.every(option => option.known !== undefined)
  return {
    known: settled ? pick(...chosen.map(option => option.known ?? 0)) : undefined,
    best: pick(...chosen.map(({ best }) => best)),
    worst: pick(...chosen.map(({ worst }) => worst)),
  }
}

function pointsOfOption(points: number | Source | undefined, known: Known): Points {
  if (typeof points === 'object') return fromSource(points, known)
  const value = points ?? 0
  return { known: value, best: value, worst: value }
}

function fromBands({ factors, dividedBy, bands, otherwise }: BandPoints, known: Known): Points {
  const values = factors.map(question => numberIn(question, known))
  if (values.every(value => value !== undefined)) {
    const amount = values.reduce((product, value) => product * value, 1) / dividedBy
    const points = bands.find(({ below }) => amount < below)?.points ?? 0
    return { known: points, best: points, worst: points }
  }
  const instead = otherwise && fromSource(otherwise, known)
  if (instead?.known !== undefined) return instead
  const all = bands.map(({ points }) => points)
  return { known: undefined, best: Math.max(...all), worst: Math.min(...all) }
}

function numberIn(question: string, known: Known): number | undefined {
  const answer = known(question)
  return answer?.is === 'answered' && typeof answer.value === 'number' ? answer.value : undefined
}

/** The questions that a criterion rests on: those that give its points, then those that may add some. */
export function askedFor({ source, add }: Criterion): string[] {
  return [...new Set([...questionsOf(source), ...(add ? questionsIn(add.when) : [])])]
}

function questionsOf(source: Source): string[] {
  if (source.is === 'bands') return source.factors
  const further = Object.values(source.points).flatMap(points =>
    typeof points === 'object' ? questionsOf(points) : [],
  )
  return [source.question, ...further]
}
