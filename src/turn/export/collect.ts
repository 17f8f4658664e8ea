import type { Task } from '../../documents/task.ts'
import type { Need } from '../../export/budget.ts'
import type { CheckRecord, Choices, IdeaRecord, IndicatorRecord, ResultRecord, TaskRecord } from '../../export/town.ts'
import type { EntryName } from '../../guide/lists.ts'
import { costIn } from '../../task/costs.ts'
import { all, choicesOf, factOf, ideaFact, inTurns, taskFact, withoutEmpty } from '../agenda/collect.ts'
import { guideFor } from '../dialogue/guides.ts'
import { indicatorSeries, keptOf } from '../effects.ts'
import { tasksWithCosts } from '../inquiry/budget.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'

/** Built on the facts of the agenda, so that agenda and files say the same. */

/** All ideas but those that went on in another. */
export async function ideaRecords(reader: Reader): Promise<IdeaRecord[]> {
  const names = await unitNames(reader)
  return inTurns((await reader.work.peekIdeas({}, 'newest', all)).items, async doc => {
    const { id, ...fact } = ideaFact(doc)
    return {
      number: id,
      ...fact,
      submittedOn: doc.submittedOn,
      support: (doc.supporters?.length ?? 0) + (doc.unnamedSupport ?? 0),
      comments: (await reader.work.peekComments(id, { limit: 1 })).total,
      ...(doc.reviewUnit !== undefined && { reviewedBy: nameOf(names, doc.reviewUnit) }),
      checks: doc.checks ?? [],
    }
  })
}

/** All finished checks, and what other guides brought. */
export async function checkRecords(reader: Reader): Promise<{ checks: CheckRecord[]; results: ResultRecord[] }> {
  const checks: CheckRecord[] = []
  const results: ResultRecord[] = []
  await inTurns(await reader.work.peekAssessments(all.limit), async doc => {
    const fact = await factOf(reader, doc)
    if (!('outcome' in fact)) return void results.push(fact)
    const process = doc.live && (await keptOf(reader, doc))
    const { id, title, unit, field, completedOn, outcome, provisional, benefit, feasibility, level } = fact
    checks.push({
      number: id,
      title,
      completedOn,
      outcome: { id: outcome.id, label: outcome.title },
      provisional,
      ...withoutEmpty({
        unit,
        field,
        benefit: rounded(benefit),
        feasibility: rounded(feasibility),
        level,
        fileRef: doc.fileRef,
        idea: doc.idea,
        kept: process && {
          liveOn: process.liveOn,
          promised: process.promised,
          ...withoutEmpty({ first: process.first }),
          after: process.after,
        },
      }),
    })
  })
  return { checks, results }
}

/** Tasks, without whoever was named for them. @param unit only those it is responsible for */
export async function taskRecords(reader: Reader, unit?: string): Promise<TaskRecord[]> {
  const names = await unitNames(reader)
  const { items } = await reader.work.peekTasks(unit === undefined ? {} : { unit }, all)
  return inTurns(items, async task => taskRecord(task, names))
}

export function taskRecord(task: Task, names: Awaited<ReturnType<typeof unitNames>>): TaskRecord {
  const { id, step: _, ...fact } = taskFact(task, names)
  const { after, createdOn, blockedBecause, rev } = task
  return { number: id, ...fact, after, createdOn, rev, ...withoutEmpty({ blockedBecause }) }
}

/** What the goals are measured by. */
export async function indicatorRecords(reader: Reader): Promise<IndicatorRecord[]> {
  return (await indicatorSeries(reader)).map(({ id, goal: _, ...series }) => ({ goal: id, ...series }))
}

/** What is registered for the budget of a year. */
export async function needs(reader: Reader, year: number): Promise<Need[]> {
  const names = await unitNames(reader)
  const inquiries = (await reader.work.peekInquiries()).filter(
    ({ about }) => about.is === 'budget' && about.year === year,
  )
  return (await tasksWithCosts(reader, year)).map(task => {
    const answer = inquiries.find(({ unit }) => unit === task.unit)?.answer
    const confirmed = answer?.is === 'budget' ? answer.confirmed : undefined
    const { min = 0, max = 0 } = costIn(task, year) ?? {}
    return {
      number: task.id,
      title: task.title,
      unit: nameOf(names, task.unit),
      ...(task.account !== undefined && { account: task.account }),
      min,
      max,
      state: confirmed === undefined ? 'open' : confirmed.includes(task.id) ? 'confirmed' : 'new',
      later: (task.costs ?? []).filter(cost => cost.year > year),
    }
  })
}

/** What can be chosen, and what could be chosen once. */
export function choicesIn({ deps }: Reader): Choices {
  const { goals, fields } = deps.lists.current()
  const guide = deps.guides.current(guideFor.idea)
  return {
    goals: once([...goals.entries, ...goals.former, ...choicesOf(guide, 'ziel')]),
    fields: once([...fields.entries, ...fields.former]),
    spheres: once(choicesOf(guide, 'ort')),
    roles: once(choicesOf(guide, 'rolle')),
  }
}

function once(entries: EntryName[]): EntryName[] {
  const first = entries.filter(({ id }, at) => entries.findIndex(each => each.id === id) === at)
  return first.map(({ id, label }) => ({ id, label }))
}

/** One decimal, as on the cards' bars and on paper. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10
}
