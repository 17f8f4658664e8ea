import type { Idea, IdeaStatus } from '../documents/idea.ts'
import { type Changed, onward, revised } from './onward.ts'
import { usualIdeaRules } from './rules.ts'

/** When a coordinator decides: the local day and the instant. */
export interface Moment {
  on: string
  at: string
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
 * A coordinator's decision. A question to the author that is still open is closed by it, except while the idea is only
 * looked at or reviewed.
 * @param minutes how long it can be taken back
 */
export function decide(
  idea: Idea,
  to: IdeaStatus,
  reason: string,
  { on, at }: Moment,
  minutes: number = usualIdeaRules.undoMinutes,
): Changed<'same' | 'not-possible' | 'reason-needed'> {
  if (idea.status === to) return { ok: false, why: 'same' }
  if (!decisionsOn(idea).includes(to)) return { ok: false, why: 'not-possible' }
  const why = reason.trim()
  if (why === '') return { ok: false, why: 'reason-needed' }
  const { question, ...rest } = idea
  const kept = question && !isDecided(to) ? { question } : {}
  const decided = onward({ ...rest, ...kept, status: to }, { on, reason: why })
  const until = new Date(Date.parse(at) + minutes * 60_000).toISOString()
  return { ok: true, idea: { ...decided, undo: { until, before: before(idea), steps: idea.history.length } } }
}

/**
 * Takes the last decision back. A reviewing unit assigned since then goes with it; anything else that happened since
 * then makes it impossible.
 * @param at instant
 */
export function undo(idea: Idea, at: string): Changed<'nothing' | 'too-late'> {
  const { undo: last, reviewUnit: _, ...rest } = idea
  if (!last) return { ok: false, why: 'nothing' }
  if (Date.parse(at) >= Date.parse(last.until)) return { ok: false, why: 'too-late' }
  return { ok: true, idea: revised({ ...rest, ...last.before, history: idea.history.slice(0, last.steps) }) }
}

function before({ status, question, reviewUnit }: Idea): NonNullable<Idea['undo']>['before'] {
  return { status, ...(question ? { question } : {}), ...(reviewUnit === undefined ? {} : { reviewUnit }) }
}
