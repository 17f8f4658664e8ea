import type { Assessment } from '../../documents/assessment.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { Standing } from '../../people/standing.ts'
import { isOpen, newTask } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Proposal } from '../../view/task/item.ts'
import { audit } from '../audit.ts'
import { fieldOfCheck } from '../fields.ts'
import { freshNumber } from '../number.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { notifyAssigned } from '../task/notify.ts'
import { dueOf, finderFor, proposedBy, tasksOfCheck } from './adoption.ts'
import { showCheck } from './result.ts'

/** Which proposed steps of a check are to become tasks; those that exist already are named. */
export async function askToAdopt(ctx: Context, check: Assessment, put: Put): Promise<ReplyStep[]> {
  const existing = await tasksOfCheck(ctx, check.id)
  const finder = await finderFor(ctx, check)
  const proposals = (await proposedBy(ctx, check)).map((finding): Proposal => {
    const exists = existing.get(finding.id)
    return {
      key: finding.id,
      title: textIn(finding.title, ctx.language),
      unit: finder.find(finding.role, finding.isUnit).unit.name,
      dueOn: exists?.dueOn ?? dueOf(ctx, finding),
      ...(exists && { exists: exists.id }),
    }
  })
  remember(ctx, { act: 'adopt-yes', id: check.id })
  return put({ is: 'adopt', check: { id: check.id, title: check.title }, proposals })
}

/**
 * Makes tasks of chosen steps. They are copies: what the check says later does not change them. Roles that nobody has
 * set up yet are made with them, and coordinators see that they are vacant.
 * @param keys what the card says was chosen; untrusted
 */
export async function adopt(
  ctx: Context,
  { check, standing }: { check: Assessment; standing: Standing },
  keys: string[] | 'all',
  put: Put,
): Promise<ReplyStep[]> {
  const number = check.id
  const existing = await tasksOfCheck(ctx, number)
  const chosen = (await proposedBy(ctx, check)).filter(
    ({ id }) => (keys === 'all' || keys.includes(id)) && !existing.has(id),
  )
  if (chosen.length === 0) {
    // A double click, or somebody else was faster: what was chosen is taken over.
    const count = keys === 'all' ? existing.size : keys.filter(key => existing.has(key)).length
    const key = count > 0 ? 'note.tasks-adopted' : 'note.nothing-adopted'
    return showCheck(ctx, number, put, { key, values: { count }, tone: 'info' })
  }
  const finder = await finderFor(ctx, check)
  const by = standing.coordinator ? 'coordination' : 'lead'
  const field = await fieldOfCheck(ctx, check)
  const numbers = new Map([...existing].map(([key, { id }]) => [key, id]))
  for (const { id } of chosen) numbers.set(id, await freshNumber(ctx, numbers))
  const numbersOf = (keys: string[] = []) => keys.flatMap(key => numbers.get(key) ?? [])
  for (const finding of chosen) {
    const { unit, involved } = finder.find(finding.role, finding.isUnit)
    // Only to somebody who is known can it be given; to all others their unit gives it.
    const person = finding.person && (await ctx.work.peek('people', finding.person))
    const task = newTask(
      {
        title: textIn(finding.title, ctx.deps.setting.defaultLanguage),
        unit: unit.id,
        ...(person && { person: person.id }),
        involved: involved.map(({ id }) => id),
        dueOn: dueOf(ctx, finding),
        goal: finding.goal ? textIn(finding.goal, ctx.deps.setting.defaultLanguage) : check.title,
        priority: finding.priority,
        after: numbersOf(finding.after),
        field,
        origin: { is: 'assessment', id: check.id, key: finding.id },
      },
      { id: numbers.get(finding.id) ?? '', on: ctx.today, by },
    )
    ctx.work.put('tasks', task)
    await notifyAssigned(ctx, task, unit)
  }
  // What was taken over before and should have waited for these does so from now on.
  const made = new Set(chosen.flatMap(({ id }) => numbers.get(id) ?? []))
  for (const finding of await proposedBy(ctx, check)) {
    const before = existing.get(finding.id)
    const task = before && (await ctx.work.get('tasks', before.id))
    const more = numbersOf(finding.after).filter(each => made.has(each))
    if (task && isOpen(task) && more.length > 0) ctx.work.put('tasks', { ...task, after: [...task.after, ...more] })
  }
  // Writing the check makes two people who take it over at the same moment a conflict.
  ctx.work.put('assessments', check)
  for (const unit of finder.made()) ctx.work.put('units', unit)
  if (standing.coordinator) audit(ctx, 'tasks-created', check.id, String(chosen.length))
  const note: Note = { key: 'note.tasks-adopted', values: { count: chosen.length }, tone: 'info' }
  return showCheck(ctx, number, put, note)
}
