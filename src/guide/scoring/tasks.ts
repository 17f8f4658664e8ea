import { DateTime } from 'luxon'
import type { Known } from '../condition.ts'
import type { TaskFinding } from '../findings.ts'
import type { Guide } from '../guide.ts'
import { type Facts, holdsRule } from './rule.ts'
import type { Due, Outcome, Reason, Scoring, Span, Task } from './scoring.ts'
import { fillIn, inWords, listed, textFor } from './words.ts'

/** What is to be done now: each task once, whatever the number of its reasons. Those of the outcome come first. */
export function tasksOf(scoring: Scoring, outcome: Outcome, guide: Guide, facts: Facts, day: string): TaskFinding[] {
  const found = scoring.tasks.flatMap((task): TaskFinding[] => {
    const reasons = task.because.filter(reason => gives(reason, scoring, outcome, facts)).map(({ is }) => is)
    const reason = order.find(is => reasons.includes(is))
    const list = task.lists?.filter(({ when }) => holdsRule(when, facts)).map(({ name }) => name)
    if (!reason || list?.length === 0) return []
    const note = outcome.triggered === 'notes' && reason !== 'outcome'
    const title = fillIn(textFor(task.title, task.instead, facts), guide, facts.known, list && listed(list))
    const due = note ? {} : { dueOn: dueOn(task.due, facts.known, day) }
    const { id, priority, goal } = task
    return [
      {
        id,
        title,
        ...roleOf(task, guide, facts.known),
        ...due,
        ...(priority && { priority }),
        ...(goal && { goal }),
        note,
        reason,
      },
    ]
  })
  return inTurn(found, scoring).toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
}

/** Who is responsible: a role of the guide, or who was named in an answer. */
function roleOf({ role }: Task, guide: Guide, known: Known): Pick<TaskFinding, 'role' | 'isUnit' | 'person'> {
  if (!('from' in role)) return { role }
  const question = guide.questions.find(({ id }) => id === role.from)
  const answer = known(role.from)
  if (!question || answer?.is !== 'answered') return { role: role.else }
  if (question.kind === 'person') return { role: role.else, person: String(answer.value) }
  return question.kind === 'unit'
    ? { role: { de: String(answer.value) }, isUnit: true }
    : { role: inWords(question, answer.value) }
}

/** Tasks wait for those before them that come at all, and none is due before one that it waits for. */
function inTurn(found: TaskFinding[], { tasks }: Scoring): TaskFinding[] {
  const done = new Map<string, TaskFinding>()
  for (const task of found) {
    const named = tasks.find(({ id }) => id === task.id)?.after ?? []
    const before = named.flatMap(id => done.get(id) ?? []).filter(({ note }) => !note && !task.note)
    const last = [task, ...before]
      .flatMap(({ dueOn }) => dueOn ?? [])
      .toSorted()
      .at(-1)
    const waiting = before.length > 0 && { after: before.map(({ id }) => id), ...(last && { dueOn: last }) }
    done.set(task.id, { ...task, ...waiting })
  }
  return [...done.values()]
}

/** The strongest reason first. */
const order = ['outcome', 'hurdle', 'answer'] as const satisfies Reason['is'][]

function gives(reason: Reason, scoring: Scoring, outcome: Outcome, facts: Facts): boolean {
  if (reason.when && !holdsRule(reason.when, facts)) return false
  if (reason.is === 'outcome') return reason.outcomes.includes(outcome.id)
  return reason.is === 'answer' || isHurdle(reason.criterion, scoring, outcome, facts)
}

function isHurdle(criterion: string, { hurdles }: Scoring, outcome: Outcome, facts: Facts): boolean {
  const points = facts.criterion(criterion)
  if (!hurdles || points === undefined || points > hurdles.max) return false
  return hurdles.outcomes === undefined || hurdles.outcomes.includes(outcome.id)
}

/** A local day. Never before the day of the result, however near the days it depends on. */
function dueOn({ from, before, else: otherwise, ...span }: Due, known: Known, day: string): string {
  const begin = dayOf(from, known)
  const last = dayOf(before, known)
  const wanted = begin === undefined ? later(day, otherwise ?? span) : later(begin, span)
  const due = last === undefined || wanted < last ? wanted : last
  return due < day ? day : due
}

function dayOf(question: string | undefined, known: Known): string | undefined {
  const answer = question === undefined ? undefined : known(question)
  return answer?.is === 'answered' ? String(answer.value) : undefined
}

function later(day: string, span: Span): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus(span).toFormat('yyyy-MM-dd')
}
