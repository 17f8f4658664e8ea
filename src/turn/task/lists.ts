import { DateTime } from 'luxon'
import { plusDays } from '../../calendar/days.ts'
import type { TaskStatus } from '../../documents/task.ts'
import { termsOn } from '../../guide/glossary.ts'
import { mayPlan } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import type { TaskFilter, TaskTally } from '../../ports/store/tasks.ts'
import { daysOf, isQuarter, quarterOf, quartersBetween } from '../../task/quarter.ts'
import { openStatuses } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import type { UnitChoice } from '../../view/parts/unit-select.ts'
import type { QuarterItem } from '../../view/task/roadmap.ts'
import { home } from '../dialogue/home.ts'
import { keptProcesses } from '../effects.ts'
import { around, perPage, readPlace } from '../pages.ts'
import { nameOf, opinions, unitNames } from '../people/unit-names.ts'
import { rememberListed } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { itemsOf } from './item.ts'

const statuses: TaskStatus[] = [...openStatuses, 'erledigt', 'verworfen']

/** How many tasks a row of the status card unfolds to. */
const unfolded = 5
/** Quarters beside each other in the chart. */
const shownQuarters = 6
/** Further units offered on the status card. */
const otherUnits = 5

/** Only a part of one's own tasks: what is overdue, or due until the end of this week. */
export type Urgent = 'overdue' | 'week'

const lastDay: Record<Urgent, (today: string) => string> = {
  overdue: today => plusDays(today, -1),
  week: today => DateTime.fromISO(today, { zone: 'utc' }).endOf('week').toISODate() ?? today,
}

/** What this person is to do: named for it, or for a unit they lead or stand in for. */
export async function myTasks(
  ctx: Context,
  put: Put,
  { place, only, note }: { place?: string | undefined; only?: Urgent | undefined; note?: Note | undefined } = {},
): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const responsible = { persons: [standing.person, ...standing.standsInFor], units: standing.units }
  const filter: TaskFilter = {
    responsible,
    status: openStatuses,
    ...(only && { to: lastDay[only](ctx.today) }),
    ...(only === 'overdue' && { exceptUnits: await opinions(ctx) }),
  }
  const { tasks, ...paging } = await pageOf(ctx, filter, place)
  rememberListed(
    ctx,
    tasks.map(({ id }) => id),
  )
  return put({
    is: 'tasks',
    of: { is: 'mine', ...(only && { only }) },
    items: await itemsOf(ctx, tasks, standing),
    hasUnit: unitsNear(standing).length > 0,
    today: ctx.today,
    ...paging,
    ...(note && { note }),
  })
}

/**
 * The status card of a unit: everybody may look at every unit.
 * @param id of a unit or role; without one the person's own
 */
export async function unitTasks(ctx: Context, put: Put, id?: string, note?: Note): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const near = unitsNear(standing)
  const wanted = id ?? near[0]
  if (wanted === undefined) return home(ctx, { key: 'note.no-unit', tone: 'info' })
  const names = await unitNames(ctx)
  if (!names.has(wanted)) return home(ctx, { key: 'note.unit-unknown', tone: 'warning' })
  const tallies = await ctx.work.tallyTasks({ unit: wanted }, ctx.today, await opinions(ctx))
  const choice = (unit: string): UnitChoice => ({ id: unit, name: nameOf(names, unit) })
  return put({
    is: 'unit-tasks',
    unit: choice(wanted),
    groups: await Promise.all(
      statuses.map(async status => {
        const of = tallies.filter(tally => tally.status === status)
        const { items: tasks } = await ctx.work.peekTasks({ unit: wanted, status: [status] }, { limit: unfolded })
        return {
          status,
          count: sum(of, 'count'),
          overdue: sum(of, 'overdue'),
          items: await itemsOf(ctx, tasks, standing),
        }
      }),
    ),
    others: near
      .filter(unit => unit !== wanted && names.has(unit))
      .slice(0, otherUnits)
      .map(choice),
    today: ctx.today,
    ...(note && { note }),
  })
}

/** All tasks of a unit with one status, or the overdue ones. */
export async function unitTasksOf(
  ctx: Context,
  put: Put,
  id: string,
  status: string | undefined,
  place?: string,
): Promise<ReplyStep[]> {
  const of = [...statuses, 'overdue' as const].find(each => each === status)
  const names = await unitNames(ctx)
  if (of === undefined || !names.has(id)) return unitTasks(ctx, put, id)
  const filter: TaskFilter =
    of === 'overdue'
      ? { unit: id, exceptUnits: await opinions(ctx), status: openStatuses, to: plusDays(ctx.today, -1) }
      : { unit: id, status: [of] }
  const { tasks, ...paging } = await pageOf(ctx, filter, place)
  rememberListed(
    ctx,
    tasks.map(({ id }) => id),
  )
  return put({
    is: 'tasks',
    of: { is: 'unit', id, name: nameOf(names, id), status: of },
    items: await itemsOf(ctx, tasks),
    hasUnit: true,
    today: ctx.today,
    ...paging,
  })
}

/** The whole roadmap in figures, and one quarter of it in detail. */
export async function roadmap(
  ctx: Context,
  put: Put,
  quarter?: string,
  place?: string,
  note?: Note,
): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const quarters = quartersOf(await ctx.work.tallyTasks({}, ctx.today, await opinions(ctx)))
  const shown = quarter !== undefined && isQuarter(quarter) ? quarter : nearest(quarters, quarterOf(ctx.today))
  const { from, to } = daysOf(shown)
  const { tasks, ...paging } = await pageOf(ctx, { from, to }, place)
  const kept = await keptProcesses(ctx)
  return put({
    is: 'roadmap',
    quarter: shown,
    quarters: surrounding(quarters, shown),
    items: await itemsOf(ctx, tasks, standing),
    blocked: quarters.reduce((count, { counts }) => count + counts.blockiert, 0),
    overdue: quarters.reduce((count, { overdue }) => count + overdue, 0),
    mayPlan: mayPlan(standing),
    ...(kept.length > 0 && { kept }),
    terms: termsOn(ctx.deps.glossary, [], ['fahrplan', 'agenda']),
    mayCreate: standing.coordinator || unitsNear(standing).length > 0,
    today: ctx.today,
    ...paging,
    ...(note && { note }),
  })
}

/**
 * Units this person is concerned with: where they lead or stand in, and their own. "Unser Amt" is the first of them, and
 * that is hardly ever the role a coordinator has without being entered there.
 */
function unitsNear({ units, coordination, memberOf }: Standing): string[] {
  const led = units.filter(id => id !== coordination)
  return [...new Set([...led, ...(memberOf === undefined ? [] : [memberOf]), ...units])]
}

async function pageOf(ctx: Context, filter: TaskFilter, place: string | undefined) {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const {
    items: tasks,
    total,
    next,
  } = await ctx.work.peekTasks(filter, {
    limit: perPage,
    ...(cursor !== undefined && { cursor }),
  })
  return { tasks, total, page: at.page, pages: Math.max(1, Math.ceil(total / perPage)), ...around(at, next) }
}

/** Every quarter from the first to the last that has tasks, also empty ones. */
function quartersOf(tallies: TaskTally[]): QuarterItem[] {
  const found = tallies.map(({ quarter }) => quarter).sort()
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return []
  return quartersBetween(first, last).map(quarter => {
    const of = tallies.filter(tally => tally.quarter === quarter)
    const counts = Object.fromEntries(
      statuses.map(status => [
        status,
        sum(
          of.filter(tally => tally.status === status),
          'count',
        ),
      ]),
    ) as QuarterItem['counts']
    return { quarter, counts, overdue: sum(of, 'overdue') }
  })
}

/** The quarters shown beside each other, with the one in detail as near to their middle as there are others. */
function surrounding(quarters: QuarterItem[], shown: string): QuarterItem[] {
  const at = quarters.findIndex(({ quarter }) => quarter >= shown)
  const middle = at < 0 ? quarters.length : at
  const from = Math.max(0, Math.min(middle - 2, quarters.length - shownQuarters))
  return quarters.slice(from, from + shownQuarters)
}

/** This quarter, or the nearest that has tasks. */
function nearest(quarters: QuarterItem[], now: string): string {
  const [first, last] = [quarters[0]?.quarter, quarters.at(-1)?.quarter]
  if (first === undefined || last === undefined) return now
  return now < first ? first : now > last ? last : now
}

function sum(tallies: TaskTally[], of: 'count' | 'overdue'): number {
  return tallies.reduce((total, tally) => total + tally[of], 0)
}
