import type { Idea } from '../documents/idea.ts'
import type { IdeaStatus } from '../documents/idea-statuses.ts'
import type { Motion, Outcome, PendingResolution, Resolution } from '../documents/motion.ts'

/** What can be laid before the council: an idea, a check by their numbers, or the agenda as a whole. */
export type Subject = { is: 'idea' | 'check'; number: string } | { is: 'agenda' }

/** "2026-48213", "P-2026-48213" or "agenda"; undefined: none of them. @param text untrusted */
export function subjectIn(text: string): Subject | undefined {
  const said = text.trim()
  if (/^20\d\d-\d{5}$/.test(said)) return { is: 'idea', number: said }
  if (/^P-20\d\d-\d{5}$/i.test(said)) return { is: 'check', number: said.toUpperCase() }
  return said.toLowerCase() === 'agenda' ? { is: 'agenda' } : undefined
}

/** How cards and links name it. */
export function nameOf(subject: Subject): string {
  return subject.is === 'agenda' ? 'agenda' : subject.number
}

/** Under which id it is stored. */
export function motionId(subject: Subject): string {
  return subject.is === 'agenda' ? 'agenda' : `${subject.is}:${subject.number}`
}

/** What a stored motion is about. */
export function subjectOf({ id }: Pick<Motion, 'id'>): Subject | undefined {
  return subjectIn(id.replace(/^(?:idea|check):/, ''))
}

/** The motion with another day of its paper. */
export function made(motion: Motion | undefined, id: string, on: string): Motion {
  return { ...(motion ?? { id, resolutions: [] }), madeOn: on, rev: (motion?.rev ?? 0) + 1 }
}

/** A decision is entered. It stands beside what counts until `until`; one that is entered meanwhile takes its place. */
export function entered(motion: Motion | undefined, id: string, pending: PendingResolution): Motion {
  return { ...(motion ?? { id, resolutions: [] }), pending, rev: (motion?.rev ?? 0) + 1 }
}

/** What was entered is taken back; undefined: there is nothing to take back. */
export function takenBack({ pending, ...motion }: Motion): Motion | undefined {
  return pending && { ...motion, rev: motion.rev + 1 }
}

/** What was entered counts. */
export function counting({ pending, ...motion }: Motion): Motion {
  if (!pending) return motion
  const { until: _, by: __, release: ___, ...resolution } = pending
  return { ...motion, resolutions: [...motion.resolutions, resolution], rev: motion.rev + 1 }
}

/** The decision that holds. */
export function lastResolution(motion: Pick<Motion, 'resolutions'> | undefined): Resolution | undefined {
  return motion?.resolutions.at(-1)
}

/** The council wants it, as it was or otherwise. */
export function isWanted(outcome: Outcome): boolean {
  return outcome === 'accepted' || outcome === 'changed'
}

/** What a decision makes of an idea. One that is implemented already stays so, if the council wants it. */
export function statusAfter(outcome: Outcome, { status }: Pick<Idea, 'status'>): IdeaStatus {
  if (isWanted(outcome)) return status === 'umgesetzt' ? status : 'agenda'
  return outcome === 'postponed' ? 'geparkt' : 'nicht-weiterverfolgt'
}

/** Whether the reason of a blocked task says that it waits for the council. */
export function waitsForCouncil(reason: string | undefined): boolean {
  return council.test(reason ?? '')
}

const council =
  /(?<!\p{L})(?:(?:stadt|gemeinde|kreis|markt|orts)?rat(?:e?s\p{L}*)?|(?:ge)?meinderat\p{L}*|kreistag\p{L}*|stadtverordneten\p{L}*|\p{L}*ausschuss\p{L}*|\p{L}*beschl[uü]ss\p{L}*|council)(?!\p{L})/iu
