import type { ShownCard } from '../documents.ts'
import { newPerson } from '../people/person.ts'
import type { Note } from '../view/views.ts'
import { activeSession, type Context, localDay } from './context.ts'
import type { TurnEvent } from './event.ts'
import { inGroup } from './group.ts'
import { home } from './home.ts'
import { below, inPlace, shownCard } from './present.ts'
import type { Reply, ReplyStep } from './reply.ts'
import { route } from './route.ts'
import type { TurnDeps, Turns } from './turns.ts'
import { Work } from './work.ts'

/** How often a turn is decided before it gives way to whoever keeps changing the same documents. */
const attempts = 2

/**
 * The bot: one event is one turn is one commit. The reply is returned only after the commit is durable, so whatever a
 * person was shown is there after a crash. Throws only Faults; nothing was written then.
 */
export function createTurns(deps: TurnDeps): Turns {
  return {
    handle: event => handle(deps, event),
    shown: card => remember(deps, card),
  }
}

async function handle(deps: TurnDeps, event: TurnEvent): Promise<Reply> {
  if (await deps.store.seen(event.turnId)) return repeat(deps, event)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const ctx = await begin(deps, event)
    const steps = event.chat === 'personal' ? await route(ctx) : await inGroup(ctx)
    const result = await deps.store.commit({ turnId: event.turnId, at: event.at, ...ctx.work.changeSet() })
    if (result === 'committed') return { language: ctx.language, steps }
    if (result === 'duplicate') return repeat(deps, event)
  }
  return current(await begin(deps, event), 'note.conflict')
}

async function begin(deps: TurnDeps, event: TurnEvent): Promise<Context> {
  const work = new Work(deps.store)
  const { id, name } = event.person
  const person = (await work.get('people', id)) ?? newPerson(id, name, deps.setting.defaultLanguage)
  const today = localDay(event.at, person.timeZone ?? deps.setting.timeZone)
  return { event, person, language: person.language, today, work, deps }
}

/**
 * The same delivery came again: nothing changes. A click is answered with the current card; a text only if its first
 * answer did not arrive.
 */
async function repeat(deps: TurnDeps, event: TurnEvent): Promise<Reply> {
  const ctx = await begin(deps, event)
  const session = await activeSession(ctx)
  const shown = await shownCard(ctx)
  const arrived = !session || (shown?.session === session.id && shown.rev === session.rev)
  if (arrived && event.what.is !== 'action') return { language: ctx.language, steps: [] }
  if (event.what.is === 'action' && event.what.action.id !== session?.id) return { language: ctx.language, steps: [] }
  return current(ctx)
}

async function current(ctx: Context, key?: Note['key']): Promise<Reply> {
  const session = await activeSession(ctx)
  const note: Note | undefined = key && { key, tone: 'info' }
  return { language: ctx.language, steps: await currentSteps(ctx, session, note) }
}

async function currentSteps(
  ctx: Context,
  session: Awaited<ReturnType<typeof activeSession>>,
  note?: Note,
): Promise<ReplyStep[]> {
  if (!session) return home(ctx, note)
  const remark = note ? { note } : {}
  return ctx.event.what.is === 'action' ? inPlace(ctx, session, remark) : below(ctx, session, remark)
}

/** Best effort: tries again once when two cards were shown at the same moment, and otherwise lets it be. */
async function remember(deps: TurnDeps, card: ShownCard): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const work = new Work(deps.store)
    const before = await work.get('cards', card.id)
    if (before && before.session === card.session && before.rev > card.rev) return
    work.put('cards', card)
    const at = deps.clock.now().toISOString()
    if ((await deps.store.commit({ at, ...work.changeSet() })) !== 'conflict') return
  }
}
