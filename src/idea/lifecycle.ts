import type { Idea } from '../documents/idea.ts'
import type { IdeaStatus } from '../documents/idea-statuses.ts'
import { type Changed, onward, revised } from './onward.ts'
import { usualIdeaRules } from './rules.ts'

/** When a coordinator decides (an instant), and who it is (a person id). */
export interface Made {
  at: string
  by: string
}

/** What a decision leads to (DOMAIN §3). Steps may be left out; what was put aside can be taken up again. */
const next: Record<IdeaStatus, IdeaStatus[]> = {
  neu: ['gesichtet', 'in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt'],
  gesichtet: ['in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt'],
  'in-pruefung': ['agenda', 'geparkt', 'nicht-weiterverfolgt'],
  agenda: ['umgesetzt', 'geparkt', 'nicht-weiterverfolgt'],
  geparkt: ['gesichtet', 'in-pruefung', 'agenda', 'nicht-weiterverfolgt'],
  'nicht-weiterverfolgt': ['gesichtet', 'in-pruefung', 'agenda'],
  umgesetzt: ['agenda'],
}

/** What can be decided about an idea now. Nothing if it was merged: then the other one is decided about. */
export function decisionsOn({ status, mergedInto }: Pick<Idea, 'status' | 'mergedInto'>): IdeaStatus[] {
  return mergedInto === undefined ? next[status] : []
}

/** True where the author has the answer that was promised; geparkt is one, too. */
export function isDecided(status: IdeaStatus): boolean {
  return status !== 'neu' && status !== 'gesichtet' && status !== 'in-pruefung'
}

/** The local day of the decision that holds; undefined as long as there is none. */
export function decidedOn({ status, history }: Pick<Idea, 'status' | 'history'>): string | undefined {
  return isDecided(status) ? history.findLast(({ what }) => what === undefined)?.on : undefined
}

/** Neither on its way nor waiting for its time: done, or put aside for good. */
export function hasEnded({ status }: Pick<Idea, 'status'>): boolean {
  return status === 'umgesetzt' || status === 'nicht-weiterverfolgt'
}

/**
 * A coordinator's decision. It stands beside the idea until it counts, so that nothing of it shows anywhere before. One
 * that is made meanwhile takes its place: nobody has heard of the first.
 * @param minutes how long it can be taken back
 */
export function decide(
  idea: Idea,
  to: IdeaStatus,
  reason: string,
  { at, by }: Made,
  minutes: number = usualIdeaRules.undoMinutes,
): Changed<'same' | 'not-possible' | 'reason-needed'> {
  const { decision: before, ...rest } = idea
  if (!before && idea.status === to) return { ok: false, why: 'same' }
  if (!decisionsOn(idea).includes(to)) return { ok: false, why: 'not-possible' }
  const why = reason.trim()
  if (why === '') return { ok: false, why: 'reason-needed' }
  if (before?.to === to && before.reason === why) return { ok: false, why: 'same' }
  const until = new Date(Date.parse(at) + minutes * 60_000).toISOString()
  const closes = idea.question !== undefined && isDecided(to)
  return { ok: true, idea: revised({ ...rest, decision: { to, reason: why, until, by, ...(closes && { closes }) } }) }
}

/** Takes back a decision that does not count yet. Whatever else happened since then stays. */
export function undo({ decision, ...idea }: Idea): Changed<'nothing'> {
  return decision ? { ok: true, idea: revised(idea) } : { ok: false, why: 'nothing' }
}

/**
 * The idea as its decision makes it; without one as it is. A question to the author that was open then is closed by it,
 * except while the idea is only looked at or reviewed.
 * @param on local day from which it counts
 */
export function settled(idea: Idea, on: string): Idea {
  const { decision, question, ...rest } = idea
  if (!decision) return idea
  const kept = question && !decision.closes ? { question } : {}
  return onward({ ...rest, ...kept, status: decision.to }, { on, reason: decision.reason })
}
