import { plusDays } from '../../calendar/days.ts'
import type { GivenPart, Session } from '../../documents/session.ts'
import { questionPart } from '../../guide/part.ts'
import { fold } from '../../guide/questions/fold.ts'
import { findUnit } from '../../people/units.ts'
import type { PartsView } from '../../view/part/parts.ts'
import type { Note } from '../../view/parts/note.ts'
import { colleague } from '../colleague.ts'
import { pinnedGuide } from '../context.ts'
import { mayHandOn, titleOf } from '../dialogue/session-view.ts'
import { change } from '../dialogue/sessions.ts'
import { recipients } from '../people/recipient.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { endPart, partItems, partOf, partsToGive, roleOf, settleParts, tell, withoutLost } from './parts.ts'

/** What the form of a part holds; a unit or role goes before a person. */
export interface Wanted {
  phase?: string | undefined
  unit?: string | undefined
  person?: string | undefined
}

/** Days after which whoever was asked for a part hears of it once more, if nobody has taken it by then. */
const REMIND_AFTER = 3

/** Phases that others answer, how far they are, and a form to give one to somebody. */
export async function showParts(
  ctx: Context,
  session: Session,
  put: Put,
  more: Pick<PartsView, 'note' | 'entered' | 'typed'> = {},
): Promise<ReplyStep[]> {
  const known = await withoutLost(ctx, session)
  const now = known.asking === 'hand-on' ? change(ctx, known, {}) : known
  const guide = await pinnedGuide(ctx, now.guide)
  const title = titleOf(guide, now.progress.answers)
  const items = await partItems(ctx, now)
  const may = mayHandOn(ctx, guide, now) && title !== undefined
  return put({
    is: 'parts',
    session: now.id,
    title: title ?? '',
    guide: guide.title,
    items,
    phases: may ? partsToGive(guide, now) : [],
    units: (await ctx.work.peekUnits()).map(({ id, name }) => ({ id, name })),
    ...more,
  })
}

/** Gives a phase to a unit, a role or a colleague. Whoever had it before is told, and what they answered stays. */
export async function givePart(ctx: Context, stored: Session, wanted: Wanted, put: Put): Promise<ReplyStep[]> {
  const session = await withoutLost(ctx, stored)
  const guide = await pinnedGuide(ctx, session.guide)
  const entered = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  const refuse = (note: Note) => showParts(ctx, session, put, { note, entered })
  const phase = partsToGive(guide, session).find(({ id }) => id === wanted.phase)
  const before = partOf(session, wanted.phase ?? '')
  const isOurs = mayHandOn(ctx, guide, session) && titleOf(guide, session.progress.answers) !== undefined
  if (!isOurs || before?.is === 'done') return refuse({ key: 'note.not-offered', tone: 'warning' })
  const phaseId = phase?.id ?? before?.phase
  if (phaseId === undefined) return refuse({ key: 'note.part-which', tone: 'warning' })
  const to = await receiver(ctx, wanted)
  if ('key' in to) return refuse(to)
  const answered = before && (await endPart(ctx, before))
  const { unit, person } = to
  const part: GivenPart = {
    phase: phaseId,
    ...(unit !== undefined ? { unit } : { person: person ?? '' }),
    is: 'offered',
    on: ctx.today,
  }
  const others = (session.given ?? []).filter(each => each.phase !== phaseId)
  const back = answered && { phase: phaseId, progress: answered }
  const next = await settleParts(ctx, session, [...others, part], back)
  const again = `${plusDays(ctx.event.at.slice(0, 10), REMIND_AFTER)}${ctx.event.at.slice(10)}`
  for (const each of to.people) {
    tell(ctx, each, { session: session.id, phase: phaseId, what: 'offered' })
    tell(ctx, each, { session: session.id, phase: phaseId, what: 'offered' }, again)
  }
  return showParts(ctx, next, put, { note: { key: 'note.part-given', tone: 'info' } })
}

/** What was typed is put into the form first. */
export async function showGiving(ctx: Context, session: Session, wanted: Wanted, put: Put): Promise<ReplyStep[]> {
  const said = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  remember(ctx, { act: 'part-give', id: session.id, said })
  const name = wanted.unit === undefined ? (await ctx.work.peek('people', wanted.person ?? ''))?.name : undefined
  return showParts(ctx, session, put, { entered: said, typed: name ?? true })
}

/** "Technik" and "IT" as ids: the phase by its title, then a unit or role by its name, else a colleague. */
export async function meantParts(ctx: Context, session: Session, phase: string, to: string): Promise<Wanted> {
  const guide = await pinnedGuide(ctx, session.guide)
  if (phase === thisQuestion) return { phase: questionPart(session.progress.at), ...(await meantReceiver(ctx, to)) }
  const words = fold(phase)
  const named = guide.phases.find(({ title }) => Object.values(title).some(each => fold(each) === words))
  const like = guide.phases.filter(({ title }) => Object.values(title).some(each => fold(each).includes(words)))
  const found = named ?? (like.length === 1 ? like[0] : undefined)
  const label = guide.questions.find(each => Object.values(each.label).some(said => fold(said) === words))
  const part = found?.id ?? (label && questionPart(label.id))
  return { phase: part, ...(await meantReceiver(ctx, to)) }
}

/** Said for the question that is asked just now: "diese Frage an die IT". */
export const thisQuestion = '.'

async function meantReceiver(ctx: Context, to: string): Promise<Omit<Wanted, 'phase'>> {
  const unit = findUnit(await ctx.work.peekUnits(), to.replace(/^(?:die|das|den|the)\s+/i, ''))
  if (unit) return { unit: unit.id }
  const person = await colleague(ctx, to)
  return { person: person.ok ? person.value.id : to }
}

type Receiver = Pick<GivenPart, 'unit' | 'person'> & { people: string[] }

async function receiver(ctx: Context, { unit: id, person }: Wanted): Promise<Receiver | Note> {
  const unit = (await ctx.work.peekUnits()).find(each => each.id === id)
  if (unit) {
    const people = (await recipients(ctx, { unit: unit.id }, unit)).filter(each => each.id !== ctx.person.id)
    if (people.length > 0) return { unit: unit.id, people: people.map(each => each.id) }
    return { key: 'note.part-nobody', tone: 'warning' }
  }
  if ((person ?? '').trim() === '') return { key: 'note.part-whom', tone: 'warning' }
  const found = await colleague(ctx, person)
  if (!found.ok) {
    const isSelf = found.problem.code === 'person-self' || person === ctx.person.id
    return { key: isSelf ? 'note.hand-on-self' : 'note.hand-on-unknown', tone: 'warning' }
  }
  const { id: to, installed, address } = found.value
  return installed && address ? { person: to, people: [to] } : { key: 'note.hand-on-unknown', tone: 'warning' }
}

/** Takes a part back. What was answered until now stays. */
export async function takeBack(ctx: Context, session: Session, phase: string, put: Put): Promise<ReplyStep[]> {
  const part = partOf(session, phase)
  if (!part || part.is === 'done') return showParts(ctx, session, put)
  const answered = await endPart(ctx, part)
  const given = (session.given ?? []).filter(each => each.phase !== phase)
  const next = await settleParts(ctx, session, given, answered && { phase, progress: answered })
  return showParts(ctx, next, put, { note: { key: 'note.part-back', tone: 'info' } })
}

/** For the result of a check: who answered which phase, by role. */
export async function answeredParts(ctx: Context, { given = [] }: Session) {
  const done = given.filter(({ is }) => is === 'done')
  return Promise.all(
    done.map(async part => {
      const unit = await roleOf(ctx, part)
      return { phase: part.phase, ...(unit && { unit: unit.id }) }
    }),
  )
}
