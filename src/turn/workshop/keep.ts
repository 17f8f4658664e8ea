import type { WorkshopAbout } from '../../documents/outbox.ts'
import type { Workshop } from '../../documents/workshop.ts'
import { askedTogether } from '../../guide/workshop.ts'
import { isReachable, metAt } from '../../people/person.ts'
import type { Listed } from '../../ports/roster.ts'
import { takenOn } from '../../workshop/course.ts'
import { isRunning } from '../../workshop/workshop.ts'
import { localDay, pinnedGuide } from '../context.ts'
import { type Leaving, leave, toPlace } from '../notify.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'
import { whenOf } from './when.ts'

/** So often it is tried at once, while people answer at the same moment; the next run is seconds away. */
const attempts = 5

/** What everybody in the chat is told of a state. */
const toldOf: Record<Workshop['state'], WorkshopAbout | undefined> = {
  answering: 'asks',
  voting: 'dots',
  over: 'ended',
  few: 'ended',
  cancelled: undefined,
}

/**
 * Takes workshops on whose time is over, and tells everybody who is in their chat by then: late comers, too, and nobody who
 * has left. Each state is told once, also after a restart.
 * @param now instant
 */
export async function keepWorkshops(deps: TurnDeps, now: string): Promise<void> {
  for (const { doc } of await deps.store.workshops()) {
    if (!isDue(doc, now)) continue
    const members = await deps.roster.membersOf(doc.place)
    // Who is in a chat that runs is asked for again with the next run.
    for (let attempt = 1; attempt <= attempts; attempt++) if (await keep(deps, doc.id, members, now)) break
  }
}

function isDue(workshop: Workshop, now: string): boolean {
  return workshop.told !== workshop.state || (isRunning(workshop) && workshop.endsAt <= now)
}

/** False: somebody else was faster. @param members undefined: they could not be looked up */
async function keep(deps: TurnDeps, id: string, members: Listed[] | undefined, now: string): Promise<boolean> {
  const work = new Work(deps.store)
  const before = await work.get('workshops', id)
  if (!before || !isDue(before, now)) return true
  const ctx = { work, deps, today: localDay(now, deps.setting.timeZone), event: { at: now }, person: { id: '' } }
  const order = askedTogether(await pinnedGuide(ctx, before.guide)).map(each => each.id)
  const workshop = takenOn(before, order, now, whenOf(deps))
  if (workshop !== before) await showInChat(ctx, workshop)
  const isTold = members !== undefined || !isRunning(workshop)
  if (isTold) await tell(ctx, workshop, members ?? [])
  if (workshop === before && !isTold) return true
  work.put('workshops', isTold ? { ...workshop, told: workshop.state } : workshop)
  // What was said must not stand beside its marks in the journal any longer than it has to.
  work.leaveNoTrace()
  return (await deps.store.commit({ at: now, ...work.changeSet() })) !== 'conflict'
}

/** Leaves word for everybody in the chat who can be written to and wants to be. */
async function tell(ctx: Leaving, { id, state }: Workshop, members: Listed[]): Promise<void> {
  const what = toldOf[state]
  if (!what) return
  const language = ctx.deps.setting.defaultLanguage
  for (const { id: person, name, met } of members) {
    const before = await ctx.work.get('people', person)
    const now = metAt(before, { id: person, name, language, met })
    if (!isReachable(now) || now.reminders?.digestOnly) continue
    if (JSON.stringify(now) !== JSON.stringify(before)) ctx.work.put('people', now)
    leave(ctx, person, { is: 'workshop', workshop: id, what }, `workshop:${what}:${id}`, ctx.event.at)
  }
}

/** Has the one card of a workshop in its chat show what is so now. */
export async function showInChat(ctx: Leaving, { id: workshop }: Workshop): Promise<void> {
  const id = `workshop-post:${workshop}`
  const waits = await ctx.work.get('outbox', id)
  // One that is on its way may show what was so before: another follows it.
  ctx.work.put('outbox', {
    id: waits?.state === 'sending' ? `${id}:${ctx.event.at}` : id,
    to: toPlace(workshop),
    about: { is: 'workshop-post', workshop },
    dueAt: ctx.event.at,
    state: 'waiting',
    deliveries: 0,
    refusals: 0,
  })
}
