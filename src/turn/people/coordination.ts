import { plusDays } from '../../calendar/days.ts'
import type { Person } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Note } from '../../view/parts/note.ts'
import type { ClockTrouble } from '../../view/people/coordination.ts'
import type { UnitItem } from '../../view/people/units.ts'
import { bodiesToAskAgain } from '../agreed.ts'
import { audit } from '../audit.ts'
import { colleague } from '../colleague.ts'
import { homeView } from '../dialogue/home.ts'
import { notify } from '../notify.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { openReports } from '../reports.ts'
import { coordinates, coordinatorIds, isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { undelivered } from '../undelivered.ts'
import { lateIdeas, type WaitingIdea, waitingIdeas } from '../waiting-ideas.ts'
import { recipients } from './recipient.ts'
import { openSteps } from './setup.ts'
import { unitItems } from './unit-items.ts'

/** Ideas that are named; the rest is counted. */
const mostNamed = 3
/** Units without anybody to remind that are named; the rest is counted. */
const mostUnreachable = 5

/** Where coordinators start: what needs their attention, and who they are. */
export async function coordination(
  ctx: Context,
  put: Put,
  { note, problem }: { note?: Note; problem?: Problem } = {},
): Promise<ReplyStep[]> {
  const unreachable = await unreachableItems(ctx)
  const waiting = await waitingIdeas(ctx)
  const late = await lateIdeas(ctx, mostNamed)
  return put({
    is: 'coordination',
    unreachable: unreachable
      .toSorted((a, b) => b.openTasks - a.openTasks)
      .slice(0, mostUnreachable)
      .map(({ unit: { id, name }, openTasks }) => ({ id, name, openTasks })),
    unreachableCount: unreachable.length,
    ideas: { waiting: waiting.total, overdue: late.total, late: lateItems(late.items).slice(0, mostNamed) },
    reported: await reportedIdeas(ctx),
    openSteps: await openSteps(ctx),
    parked: (await undelivered(ctx)).map(({ name, why, records }) => ({
      ...(name !== undefined && { to: name }),
      why,
      count: records.length,
    })),
    agreedOtherwise: await bodiesToAskAgain(ctx),
    channels: (await ctx.work.peekChannels()).length,
    refused: await ctx.work.peekRefused(ctx.event.at),
    ...(await clockTrouble(ctx)),
    fileProblems: ctx.deps.files.flatMap(file => file.problems(ctx.language)),
    fileHints: ctx.deps.files.flatMap(file => file.hints?.(ctx.language) ?? []),
    coordinators: await coordinatorItems(ctx),
    ...(problem && { problem }),
    ...(note && { note }),
  })
}

/** What waits too long, the longest first. */
function lateItems(late: WaitingIdea[]): { id: string; title: string; days: number }[] {
  return late
    .flatMap(({ idea: { id, title }, promise }) => (promise ? [{ id, title, days: -promise.left }] : []))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
}

/** More reports than wait anywhere at a time. */
const mostReported = 1_000

/** What somebody reported and nobody has looked at yet. */
async function reportedIdeas({ work }: Context) {
  const { items } = await work.peekIdeas({ merged: true, reported: true }, 'newest', { limit: mostReported })
  const open = await Promise.all(items.map(idea => openReports({ work }, idea)))
  const reported = items.filter((_, at) => open[at]?.length)
  return { ideas: reported.slice(0, mostNamed).map(({ id, title }) => ({ id, title })), count: reported.length }
}

/** So many days coordinators see that the clock was wrong: then somebody may ask why no reminder came. */
const shownFor = 7

/** That the clock cannot be right, or was not lately. */
async function clockTrouble({ deps, work, today }: Context): Promise<{ clock?: ClockTrouble }> {
  const { doubt } = deps.watch.look()
  if (doubt) return { clock: doubt }
  const doubted = (await work.peek('setup', 'setup'))?.clock?.doubted
  return doubted && plusDays(doubted.over, shownFor) > today ? { clock: doubted } : {}
}

/** Units with open tasks that nobody can be reminded of: neither lead nor deputy, nor somebody in their place. */
async function unreachableItems(ctx: Context): Promise<UnitItem[]> {
  const busy = (await unitItems(ctx)).filter(({ openTasks }) => openTasks > 0)
  const reached = await Promise.all(busy.map(({ unit }) => recipients(ctx, { unit: unit.id })))
  return busy.filter((_, index) => reached[index]?.length === 0)
}

/** Makes somebody a coordinator, who is told. */
export async function appoint(ctx: Context, entered: string | undefined, put: Put): Promise<ReplyStep[]> {
  const found = await colleague(ctx, entered)
  if (!found.ok) return coordination(ctx, put, { problem: found.problem })
  const person = await ctx.work.get('people', found.value.id)
  if (!person) return coordination(ctx, put)
  if (!coordinates(ctx, person)) {
    ctx.work.put('people', { ...person, coordinator: { by: ctx.person.id, on: ctx.today } })
    notify(ctx, person.id, { is: 'coordinator' }, `coordinator:${ctx.deps.ids.unique()}`)
    audit(ctx, 'appointed', person.id)
  }
  return coordination(ctx, put, { note: { key: 'note.appointed', values: { name: person.name }, tone: 'info' } })
}

/** Asks before somebody who was named by typing coordinates: there may be others of a like name. */
export async function askToAppoint(ctx: Context, entered: string | undefined, put: Put): Promise<ReplyStep[]> {
  const found = await colleague(ctx, entered)
  if (!found.ok) return coordination(ctx, put, { problem: found.problem })
  const { id, name } = found.value
  if (coordinates(ctx, found.value)) return appoint(ctx, id, put)
  remember(ctx, { act: 'appoint', id })
  return put({ is: 'confirm-people', what: 'appoint', id, name })
}

/** Asks before somebody no longer coordinates. */
export function askToDismiss(ctx: Context, { id, name }: Person, put: Put): ReplyStep[] {
  remember(ctx, { act: 'dismiss-yes', id })
  return put({ is: 'confirm-people', what: 'dismiss', id, name })
}

/** Takes the coordination away from somebody, who is told. It may be oneself. */
export async function dismiss(ctx: Context, dismissed: Person, put: Put): Promise<ReplyStep[]> {
  const { coordinator: _, ...person } = dismissed
  const { id, name } = person
  if (id === ctx.person.id) ctx.person = person
  ctx.work.put('people', person)
  audit(ctx, 'dismissed', id)
  notify(ctx, id, { is: 'coordinator' }, `coordinator:${ctx.deps.ids.unique()}`)
  const note: Note = { key: 'note.dismissed', values: { name }, tone: 'info' }
  return isCoordinator(ctx) ? coordination(ctx, put, { note }) : put(await homeView(ctx, note))
}

/** Also those of the configuration whom the bot has not met yet: their names are not known. */
async function coordinatorItems(ctx: Context): Promise<{ id: string; name: string; fixed: boolean }[]> {
  return Promise.all(
    (await coordinatorIds(ctx)).map(async id => ({
      id,
      name: (await ctx.work.peek('people', id))?.name ?? '',
      fixed: ctx.deps.setting.coordinators.includes(id),
    })),
  )
}
