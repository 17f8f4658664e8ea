import { DateTime } from 'luxon'
import { plusDays } from '../calendar/days.ts'
import type { Answers } from '../documents/answers.ts'
import type { Assessment } from '../documents/assessment.ts'
import type { AuditEntry } from '../documents/audit.ts'
import type { Campaign } from '../documents/campaign.ts'
import type { Comment } from '../documents/comment.ts'
import type { Idea } from '../documents/idea.ts'
import type { Person } from '../documents/person.ts'
import type { Deed, Publication } from '../documents/publication.ts'
import type { Session } from '../documents/session.ts'
import type { Task } from '../documents/task.ts'
import type { Workshop } from '../documents/workshop.ts'
import { decidedOn } from '../idea/lifecycle.ts'
import type { RetentionRules } from './rules.ts'

// What is too old, and what is left of it. All of these look at local days; `today` is one.

/** Whether nobody has answered a dialogue for too long. */
export function isStaleDraft({ updatedAt }: Session, today: string, { draftDays }: RetentionRules): boolean {
  return updatedAt.slice(0, 10) < plusDays(today, -draftDays)
}

/** Whether nobody has started a campaign for too long; days in the future count from the last of them. */
export function isCampaignPast({ state, to }: Campaign, today: string, { draftDays }: RetentionRules): boolean {
  return state === 'draft' && to < plusDays(today, -draftDays)
}

/** Whether what was said in a workshop has been kept for long enough; of one that came to nothing, there is nothing to keep. */
export function isWorkshopPast({ state, endedOn }: Workshop, today: string, { ideaMonths }: RetentionRules): boolean {
  if (endedOn === undefined) return false
  return state === 'over' ? plusMonths(endedOn, ideaMonths) < today : endedOn < today
}

/** Whether the names that lead to an idea have been kept for long enough. @param into the idea that it was merged into */
export function isIdeaPast(idea: Idea, into: Idea | undefined, today: string, { ideaMonths }: RetentionRules): boolean {
  const decided = decidedOn(into ?? idea)
  return decided !== undefined && plusMonths(decided, ideaMonths) < today
}

/**
 * An idea without anybody who had, supports or follows it. How many supported it stays.
 * @param counted people who are counted with another idea of the same merge already
 */
export function namelessFromNow(idea: Idea, counted: ReadonlySet<string> = new Set()): Idea {
  const { author: _, submittedAt: __, supporters = [], followers: ___, muted: ____, unnamedSupport = 0, ...rest } = idea
  const support = unnamedSupport + supporters.filter(person => !counted.has(person)).length
  return { ...rest, answers: namingNobody(rest.answers), ...(support > 0 && { unnamedSupport: support }) }
}

/** What the question for a person stores: nothing else that people write looks like it. */
const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Answers in which nobody is named any more: whoever was chosen is unknown then.
 * @param only the one person to leave out; without it, everybody
 */
export function namingNobody(answers: Answers, only?: string): Answers {
  const names = (value: unknown) =>
    typeof value === 'string' && (only === undefined ? objectId.test(value) : value === only)
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.is === 'answered' && names(answer.value) ? { is: 'unknown' as const } : answer,
    ]),
  )
}

/** Whether an idea still leads to anybody. */
export function leadsToSomebody({ author, supporters, followers, muted }: Idea): boolean {
  return [author, supporters, followers, muted].some(each => each !== undefined)
}

/** A comment that says no longer who wrote it, and when besides the day. */
export function namelessComment({ author: _, at: __, ...comment }: Comment): Comment {
  return comment
}

/** Whether a task has been over for too long to know whom it was given to. */
export function isTaskPast({ endedOn }: Task, today: string, { taskDays }: RetentionRules): boolean {
  return endedOn !== undefined && endedOn < plusDays(today, -taskDays)
}

/** A task that belongs to its unit alone. */
export function givenToNobody({ person: _, ...task }: Task): Task {
  return task
}

/** Whether it is long enough ago that somebody answered a check. */
export function isCheckPast({ completedOn }: Assessment, today: string, { checkMonths }: RetentionRules): boolean {
  return plusMonths(completedOn, checkMonths) < today
}

/** A check that says no longer who answered, and when besides the day. */
export function answeredByNobody(check: Assessment): Assessment {
  return { ...check, by: [], completedAt: `${check.completedOn}T00:00:00.000Z` }
}

/** A check whose answers name nobody any more, or one person less. */
export function namedNowhere({ answers, earlier, ...check }: Assessment, only?: string): Assessment {
  return {
    ...check,
    answers: namingNobody(answers, only),
    ...(earlier && { earlier: { ...earlier, answers: namingNobody(earlier.answers, only) } }),
  }
}

export function isAuditPast({ on }: AuditEntry, today: string, { auditDays }: RetentionRules): boolean {
  return on < plusDays(today, -auditDays)
}

/** What was published, without whoever did it so long ago that the audit log no longer says it either; undefined: all may stay. */
export function publishedByNobody(
  { contents, takenBack, ...rest }: Publication,
  today: string,
  { auditDays }: RetentionRules,
): Publication | undefined {
  let isPast = false
  const told = <D extends Deed>(deed: D): D => {
    if (deed.by === '' || deed.on >= plusDays(today, -auditDays)) return deed
    isPast = true
    return { ...deed, by: '' }
  }
  const left = {
    ...rest,
    contents: contents.map(({ setAside, ...content }) => ({
      ...told(content),
      ...(setAside && { setAside: told(setAside) }),
    })),
    ...(takenBack && { takenBack: told(takenBack) }),
  }
  return isPast ? left : undefined
}

/** Whether somebody removed the bot and has stayed away. */
export function hasStayedAway({ removedOn }: Person, today: string, { removedDays }: RetentionRules): boolean {
  return removedOn !== undefined && removedOn < plusDays(today, -removedDays)
}

/** Never wrote to the bot, which may have written to them. If nothing else names them, there is no reason to keep them. */
export function isOnlyKnown({ installed, welcomed, removedOn, coordinator }: Person): boolean {
  return !installed && !welcomed && removedOn === undefined && coordinator === undefined
}

/** The same day so many months later, or the last of a shorter month. */
function plusMonths(day: string, months: number): string {
  return DateTime.fromISO(day).plus({ months }).toISODate() ?? day
}
