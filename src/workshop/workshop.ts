import type { StatementGroup, Workshop } from '../documents/workshop.ts'
import { fewest } from '../guide/aggregate.ts'
import { grouped } from './group.ts'

/** Dots that somebody has, each for another group. */
export const dotsEach = 3

/** Why something does not count: it comes too late, somebody did it already, or it says nothing that can be meant. */
export type Refusal = 'late' | 'twice' | 'void'

export function isRunning({ state }: Pick<Workshop, 'state'>): boolean {
  return state === 'answering' || state === 'voting'
}

/**
 * Somebody answers, once. Where their words stand tells nothing: both lists are in the order of their letters.
 * @param mark tells this person's second answer, and nothing to whoever does not know the workshop's secret
 * @param answers by question; one left out was skipped
 * @param now instant
 */
export function answer(
  workshop: Workshop,
  mark: string,
  answers: Record<string, string>,
  now: string,
): Workshop | Refusal {
  if (workshop.state !== 'answering' || now >= workshop.endsAt) return 'late'
  if (workshop.answered.includes(mark)) return 'twice'
  const given = Object.entries(answers).flatMap(([question, text]) => {
    const trimmed = text.trim()
    return trimmed ? [[question, trimmed] as const] : []
  })
  if (given.length === 0) return 'void'
  const questions = [...new Set([...Object.keys(workshop.said), ...given.map(([question]) => question)])].sort()
  const added = new Map(given)
  const said = questions.map(question => {
    const more = added.get(question)
    return [question, [...(workshop.said[question] ?? []), ...(more === undefined ? [] : [more])].sort()]
  })
  return { ...workshop, answered: [...workshop.answered, mark].sort(), said: Object.fromEntries(said) }
}

/**
 * The answers are over: what is alike is grouped, and dots can be given. A question that fewer than five answered is left
 * out, whatever was said to others. Shown all at once and only now: a single statement that comes in later would be seen to
 * be its author's.
 * @param order ids of the questions, as they were asked
 * @param until instant at which dots end
 */
export function endAnswers(workshop: Workshop, order: string[], until: string): Workshop {
  if (workshop.state !== 'answering') return workshop
  const groups = order
    .map(question => [question, workshop.said[question] ?? []] as const)
    .filter(([, statements]) => statements.length >= fewest)
    .flatMap(([question, statements]) => grouped(statements).map(group => ({ question, statements: group, dots: 0 })))
  if (groups.length === 0) return ofNobody({ ...workshop, state: 'few' })
  return { ...workshop, state: 'voting', endsAt: until, answered: [], said: {}, groups }
}

/**
 * Somebody gives their dots, once; also who said nothing before. What is stored is sums.
 * @param groups their places in the workshop, from 0
 * @param now instant
 */
export function giveDots(workshop: Workshop, mark: string, groups: number[], now: string): Workshop | Refusal {
  if (workshop.state !== 'voting' || now >= workshop.endsAt) return 'late'
  if (workshop.voted.includes(mark)) return 'twice'
  const chosen = new Set(groups)
  const isMeant = chosen.size > 0 && chosen.size <= dotsEach && chosen.size === groups.length
  if (!isMeant || groups.some(at => !isThere(workshop.groups[at]))) return 'void'
  const dotted = workshop.groups.map((group, at) => (chosen.has(at) ? { ...group, dots: group.dots + 1 } : group))
  return { ...workshop, voted: [...workshop.voted, mark].sort(), groups: dotted }
}

/** The dots are over. Given by fewer than five they are dropped; the statements stay. Whoever took part is forgotten. */
export function endDots(workshop: Workshop): Workshop {
  if (workshop.state !== 'voting') return workshop
  const counts = workshop.voted.length >= fewest
  const groups = workshop.groups.map(group => (counts ? group : { ...group, dots: 0 }))
  return { ...ofNobody({ ...workshop, state: 'over' }), groups }
}

/** Nobody wants it any more: nothing of what was said is kept. */
export function cancelled(workshop: Workshop): Workshop {
  return isRunning(workshop) ? ofNobody({ ...workshop, state: 'cancelled' }) : workshop
}

/** The coordination takes out what should not stand there: all that was said in one group. */
export function withoutGroup(workshop: Workshop, at: number): Workshop {
  const groups = workshop.groups.map((group, each) => (each === at ? { ...group, statements: [], dots: 0 } : group))
  return { ...workshop, groups }
}

/** A group as people see it. `number`: its place, from 1, by which it is named. */
export interface Shown extends StatementGroup {
  number: number
}

/** What all may see of the statements: those with most dots first, once dots are over. While they are given, no sums. */
export function shownOf({ state, groups }: Pick<Workshop, 'state' | 'groups'>): Shown[] {
  const numbered = groups.map((group, at) => ({ ...group, number: at + 1 })).filter(isThere)
  if (state === 'voting') return numbered.map(group => ({ ...group, dots: 0 }))
  // Sorting is stable: without dots everything stays in its order.
  return state === 'over' ? numbered.toSorted((a, b) => b.dots - a.dots) : []
}

function isThere(group: StatementGroup | undefined): boolean {
  return group !== undefined && group.statements.length > 0
}

/** Nothing of who took part is left, and nothing of what was said. */
function ofNobody({ secret: _, host: __, ...rest }: Workshop): Workshop {
  return { ...rest, answered: [], voted: [], said: {}, groups: [] }
}
