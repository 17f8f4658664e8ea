import type { Answers } from '../../documents/answers.ts'
import type { Findings, TaskFinding } from '../findings.ts'
import type { Guide } from '../guide.ts'
import type { Text } from '../text.ts'
import { judge } from './judge.ts'
import { holdsRule } from './rule.ts'
import type { Change } from './scoring.ts'

/** A result, and what it follows from. */
export interface Judged {
  guide: Guide
  answers: Answers
  findings: Findings
}

/** What differs between two results of the same thing, and what the guide says of why. */
export interface Comparison {
  outcome: { before: Text; after: Text; same: boolean }
  /** Those that differ, unrounded. */
  scores: { label: Text; before: number | undefined; after: number | undefined }[]
  level?: { title?: Text; before: Text; after: Text }
  /** Proposed as tasks now, and not before. */
  added: TaskFinding[]
  /** Proposed before, and not any more; `note`: kept as a note. */
  gone: { task: TaskFinding; note: boolean }[]
  reasons: Text[]
}

/** Compares an earlier result with one by the guide in force. Tasks are the same if their ids are. */
export function compare(before: Judged, after: Judged): Comparison {
  const [old, now] = [before.findings, after.findings]
  const [was, is] = [tasksIn(old), tasksIn(now)]
  const noted = new Set(now.tasks.filter(({ note }) => note).map(({ id }) => id))
  const { scoring } = after.guide
  const facts = scoring && judge(after.guide, scoring, after.answers).facts
  const news = (scoring?.changes ?? [])
    .filter(({ version }) => version > before.guide.version)
    .filter(({ when }) => !when || (facts && holdsRule(when, facts)))
  return {
    outcome: { before: old.outcome.title, after: now.outcome.title, same: old.outcome.id === now.outcome.id },
    scores: now.scores.flatMap(({ id, label, value }) => {
      const earlier = old.scores.find(score => score.id === id)?.value
      return earlier === value ? [] : [{ label, before: earlier, after: value }]
    }),
    ...levels(old, now),
    added: [...is.values()].filter(({ id }) => !was.has(id)),
    gone: [...was.values()].filter(({ id }) => !is.has(id)).map(task => ({ task, note: noted.has(task.id) })),
    reasons: news.filter(change => matters(change, old, now)).map(({ text }) => text),
  }
}

function tasksIn({ tasks }: Findings): Map<string, TaskFinding> {
  return new Map(tasks.filter(({ note }) => !note).map(task => [task.id, task]))
}

function levels({ level: old }: Findings, { level: now }: Findings): Pick<Comparison, 'level'> {
  if (!old || !now || old.label.de === now.label.de) return {}
  return { level: { ...(now.title && { title: now.title }), before: old.label, after: now.label } }
}

/** Whether a change shows in what came out. One that names nothing always does. */
function matters(change: Change, old: Findings, now: Findings): boolean {
  const { criteria, outcomes, scores, tasks, notes, level } = change
  const named = criteria.length + outcomes.length + scores.length + tasks.length > 0 || notes || level
  return (
    !named ||
    criteria.some(id => pointsOf(id, old) !== pointsOf(id, now)) ||
    (old.outcome.id !== now.outcome.id && outcomes.some(id => id === old.outcome.id || id === now.outcome.id)) ||
    scores.some(id => scoreOf(id, old) !== scoreOf(id, now)) ||
    tasks.some(id => taskAs(id, old) !== taskAs(id, now)) ||
    (notes && now.tasks.some(({ id, note }) => note && tasksIn(old).has(id))) ||
    (level && levels(old, now).level !== undefined)
  )
}

/** A criterion that one version has and the other has not differs, also while it is open. */
function pointsOf(criterion: string, { criteria }: Findings): number | 'open' | undefined {
  const found = criteria.find(({ id }) => id === criterion)
  return found && (found.points ?? 'open')
}

function scoreOf(score: string, { scores }: Findings): number | undefined {
  return scores.find(({ id }) => id === score)?.value
}

/** What a reader sees of a task; whether it is only a note is told by itself. */
function taskAs(task: string, { tasks }: Findings): string | undefined {
  const found = tasks.find(({ id }) => id === task)
  return found && `${found.title.de} – ${found.role.de}`
}
