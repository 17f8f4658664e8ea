import type { AuditEntry } from '../documents/audit.ts'
import type { ShownCard } from '../documents/card.ts'
import type { Person } from '../documents/person.ts'
import type { Unit } from '../documents/unit.ts'
import { heard, newPerson } from '../people/person.ts'
import type { ChangeSet } from '../ports/change-set.ts'
import type { Note } from '../view/parts/note.ts'
import { showDecided } from './campaign/channel.ts'
import { capture } from './channel/capture.ts'
import { offerIdeas } from './channel/extension.ts'
import { inGroup } from './channel/group.ts'
import { showInChannels } from './channel/post.ts'
import { activeSession, localDay } from './context.ts'
import { home } from './dialogue/home.ts'
import { below, inPlace, onShownCard } from './dialogue/show.ts'
import { tooLong } from './dialogue/too-long.ts'
import { dropTrials } from './dialogue/trial.ts'
import type { TurnEvent } from './event.ts'
import { withPublished } from './in-force.ts'
import { notReleased } from './released.ts'
import type { Reply, ReplyStep } from './reply.ts'
import { route } from './route.ts'
import type { Context } from './subject.ts'
import { subjects } from './subjects.ts'
import { giveUnitsTheirSteps } from './task/each-unit.ts'
import type { TurnDeps, Turns } from './turns.ts'
import { Work } from './work.ts'

/** How often a turn is decided before it gives way to whoever keeps changing the same documents. */
const attempts = 2
/** The same where many do the same at the same moment, and each has to count. */
const attemptsInCrowds = 50

const captured: Note = { key: 'note.captured', tone: 'info' }

/**
 * The bot: one event is one turn is one commit. The reply is returned only after the commit is durable, so whatever a
 * person was shown is there after a crash. Throws only Faults; nothing was written then.
 */
export function createTurns(deps: TurnDeps): Turns {
  return {
    handle: event => handle(deps, event),
    shownCard: async person => (await deps.store.get('cards', person))?.doc,
    shown: card => remember(deps, card),
    forgetCard: person => forget(deps, person),
    asks: (person, activityId, question) => rememberAsking(deps, person, activityId, question),
    languageOf: async person => (await deps.store.get('people', person))?.doc.language ?? deps.setting.defaultLanguage,
  }
}

async function handle(deps: TurnDeps, event: TurnEvent): Promise<Reply> {
  const { what } = event
  // Another instance may have answered the turn before.
  await deps.store.catchUp()
  await deps.town.refresh()
  // A search writes nothing, not even which turn it was: whoever asks again gets the same.
  if (what.is === 'search') {
    const ctx = await begin(deps, event)
    const closed = await notReleased(ctx)
    if (closed) return { language: ctx.language, steps: closed }
    return { language: ctx.language, steps: await offerIdeas(ctx, what.words, what.from) }
  }
  if (await deps.store.seen(event.turnId)) return repeat(deps, event)
  for (let attempt = 1, most = attempts; attempt <= most; attempt++) {
    const ctx = await begin(deps, event)
    // Nothing is committed then, not even which turn it was.
    const closed = await notReleased(ctx)
    if (closed) return { language: ctx.language, steps: closed }
    const steps = await decide(ctx)
    await giveUnitsTheirSteps(ctx, await newUnits(ctx))
    await showInChannels(ctx)
    await showDecided(ctx)
    const change = { turnId: event.turnId, at: event.at, ...ctx.work.changeSet() }
    const committed = deps.store.commit(change)
    // At the same moment as the change itself becomes known to others.
    const takeBack = deps.recent.note(event.at, auditedIn(change))
    const result = await committed
    if (result !== 'committed') takeBack()
    if (result === 'committed' && ctx.work.changes('settings', 'settings')) await deps.town.refresh()
    if (result === 'committed') return { language: ctx.language, steps: steps.map(step => onlyOnce(ctx, step)) }
    if (result === 'duplicate') return repeat(deps, event)
    if (ctx.work.crowded) most = attemptsInCrowds
  }
  return giveWay(await begin(deps, event))
}

function auditedIn({ changes }: Pick<ChangeSet, 'changes'>): AuditEntry[] {
  return changes.flatMap(change => (change.collection === 'audit' && 'put' in change ? change.put : []))
}

/** Units that this turn makes, or makes of roles. */
async function newUnits({ work, deps }: Context): Promise<Unit[]> {
  const touched = await Promise.all(
    work.touched('units').map(async id => {
      const now = await work.peek('units', id)
      const before = now?.is === 'unit' ? (await deps.store.get('units', id))?.doc : undefined
      return now?.is === 'unit' && before?.is !== 'unit' ? [now] : []
    }),
  )
  return touched.flat()
}

async function decide(ctx: Context): Promise<ReplyStep[]> {
  const { what, chat } = ctx.event
  if (what.is === 'capture') return capture(ctx, what.text)
  if (what.is === 'too-long') return tooLong(ctx, what)
  await dropTrials(ctx)
  return chat === 'personal' ? route(ctx) : inGroup(ctx)
}

async function begin(deps: TurnDeps, given: TurnEvent): Promise<Context> {
  const work = new Work(deps.store)
  const { locale: _, ...silent } = given
  const event: TurnEvent = deps.setting.firstLanguage === 'client' ? given : silent
  const { id, name } = event.person
  const unknown = (): Person => ({ ...newPerson(id, name, deps.setting.defaultLanguage), unheard: true })
  const person = (await work.get('people', id)) ?? unknown()
  const { language } = heard(person, event.locale)
  const today = localDay(event.at, deps.setting.timeZone)
  return { event, person, language, today, work, deps: await withPublished(deps, work), subjects }
}

/**
 * The same delivery came again: nothing changes. A click is answered with what its card shows by now; a text only if
 * its first answer did not arrive. In a group nobody else is to see what is only this person's, so nothing is repeated.
 */
async function repeat(deps: TurnDeps, event: TurnEvent): Promise<Reply> {
  const ctx = await begin(deps, event)
  const session = await activeSession(ctx)
  const reply = (steps: ReplyStep[]): Reply => ({ language: ctx.language, steps })
  if (event.what.is === 'capture') return reply([{ do: 'tell', view: { is: 'line', note: captured } }])
  if (event.what.is === 'too-long') return reply(await tooLong(ctx, event.what))
  if (event.chat !== 'personal') return reply([])
  if (event.what.is !== 'action') return reply(session ? (await below(ctx, session)).map(once) : [])
  if (!session || event.what.action.id !== session.id) return reply([])
  if (await onShownCard(ctx)) return reply(await inPlace(ctx, session))
  return reply([{ do: 'replace', view: { is: 'closed', text: { key: 'closed.outdated' } } }])
}

/** A card that shows what this turn changed: the same delivery may have come twice, and one of them shows it. */
function onlyOnce(ctx: Context, step: ReplyStep): ReplyStep {
  if (step.do !== 'send' || step.shown === undefined || step.shown === 'nothing') return step
  return ctx.work.changes('sessions', step.shown.session) ? once(step) : step
}

function once(step: ReplyStep): ReplyStep {
  return step.do === 'send' ? { ...step, once: true } : step
}

/** Somebody keeps changing the same documents: nothing was written, and the person sees where things stand. */
async function giveWay(ctx: Context): Promise<Reply> {
  const note: Note = { key: 'note.conflict', tone: 'info' }
  const { what, chat } = ctx.event
  // Nobody asked for anything, so nobody is told.
  if (what.is === 'met' || what.is === 'removed' || what.is === 'left-team')
    return { language: ctx.language, steps: [] }
  const isInvoke = what.is === 'capture' || ('how' in what && what.how === 'invoke')
  if (what.is === 'capture' || chat !== 'personal')
    return { language: ctx.language, steps: [{ do: isInvoke ? 'tell' : 'send', view: { is: 'line', note } }] }
  const session = await activeSession(ctx)
  if (!session) return { language: ctx.language, steps: await home(ctx, note) }
  const show = ctx.event.what.is === 'action' ? inPlace : below
  return { language: ctx.language, steps: await show(ctx, session, { note }) }
}

/**
 * Best effort: tries again once when two cards were shown at the same moment, and otherwise lets it be. The card of a
 * dialogue that has ended meanwhile is not remembered.
 */
async function remember(deps: TurnDeps, card: ShownCard): Promise<void> {
  if (!(await deps.store.get('sessions', card.session))) return
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const work = new Work(deps.store)
    const before = await work.get('cards', card.id)
    if (before && before.session === card.session && before.rev > card.rev) return
    work.put('cards', card)
    const at = deps.clock.now().toISOString()
    // After a crash an old card stays open, and says so when it is clicked: nobody need wait for the disk.
    if ((await deps.store.commit({ at, ...work.changeSet(), canWait: true })) !== 'conflict') return
  }
}

/** Whoever was answered or asked for something else meanwhile is left alone. */
async function rememberAsking(deps: TurnDeps, id: string, card: string, question: string): Promise<void> {
  const work = new Work(deps.store)
  const person = await work.get('people', id)
  if (!person?.asked?.said || person.asked.card !== undefined) return
  work.put('people', { ...person, asked: { ...person.asked, card, question } })
  await deps.store.commit({ at: deps.clock.now().toISOString(), ...work.changeSet() })
}

async function forget(deps: TurnDeps, person: string): Promise<void> {
  const work = new Work(deps.store)
  if (!(await work.get('cards', person))) return
  work.delete('cards', person)
  await deps.store.commit({ at: deps.clock.now().toISOString(), ...work.changeSet() })
}
