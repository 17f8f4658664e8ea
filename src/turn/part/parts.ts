import type { Answers } from '../../documents/answers.ts'
import type { LocalText } from '../../documents/language.ts'
import type { PartAbout } from '../../documents/outbox.ts'
import type { GivenPart, Progress, Session } from '../../documents/session.ts'
import { joined } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import {
  isIn,
  isOpenPart,
  onlyPhase,
  openPhases,
  phaseLength,
  phasesToGive,
  questionIn,
  questionPart,
  questionsToGive,
  withoutPhases,
} from '../../guide/part.ts'
import type { Standing } from '../../people/standing.ts'
import type { GivableItem, PartItem } from '../../view/part/parts.ts'
import { pinnedGuide } from '../context.ts'
import { notify } from '../notify.ts'
import type { Context, Reader } from '../subject.ts'

/** The part of a dialogue that others have or had. */
export function partOf({ given = [] }: Session, phase: string): GivenPart | undefined {
  return given.find(each => each.phase === phase)
}

/** Whether somebody is asked to answer it: named for it, or responsible for the unit or role. */
export function isAsked({ unit, person }: GivenPart, standing: Standing): boolean {
  return person === standing.person || (unit !== undefined && standing.units.includes(unit))
}

/**
 * Writes what became of the parts of a dialogue, with answers that come back from one of them. A card of it that was shown
 * before stays valid as long as it asks the same: whoever answers there loses nothing.
 * @param back the phase that comes back, and the answers of whoever had it
 */
export async function settleParts(
  ctx: Context,
  session: Session,
  given: GivenPart[],
  back?: { phase: string; progress: Progress },
  more: Partial<Session> = {},
): Promise<Session> {
  const full = await pinnedGuide(ctx, session.guide)
  const { given: _, ...rest } = session
  const left = { ...rest, ...(given.length > 0 && { given }) }
  const guide = withoutPhases(full, openPhases(left))
  const answers = back ? withPhase(full, session.progress.answers, back) : session.progress.answers
  const progress = joined(guide, session.progress, answers, back?.progress.extended)
  const isSame = progress.at === session.progress.at && progress.at !== 'review'
  const next = { ...left, ...more, progress, rev: session.rev + (isSame ? 0 : 1), updatedAt: ctx.event.at }
  ctx.work.put('sessions', next)
  return next
}

/** The answers of a dialogue with those of one phase as somebody else gave them. */
function withPhase(
  guide: Guide,
  answers: Answers,
  { phase, progress }: { phase: string; progress: Progress },
): Answers {
  const theirs = guide.questions.filter(question => isIn(question, phase)).map(({ id }) => id)
  const rest = Object.entries(answers).filter(([id]) => !theirs.includes(id))
  const come = Object.entries(progress.answers).filter(([id]) => theirs.includes(id))
  return Object.fromEntries([...rest, ...come])
}

/** Takes the dialogue away in which a part is answered. What was answered there so far. */
export async function endPart(ctx: Context, part: GivenPart): Promise<Progress | undefined> {
  const helper = part.session === undefined ? undefined : await ctx.work.get('sessions', part.session)
  if (!helper) return undefined
  ctx.work.delete('sessions', helper.id)
  tell(ctx, helper.owner, { session: helper.part?.of ?? '', phase: part.phase, what: 'withdrawn' })
  return helper.progress
}

/** Leaves a message about a part. @param dueAt not before this instant */
export function tell(
  ctx: Context,
  to: string,
  { session, phase, what }: { session: string; phase: string; what: PartAbout },
  dueAt = ctx.event.at,
): void {
  const cause = `part:${session}:${phase}:${what}:${ctx.event.at}:${dueAt}`
  notify(ctx, to, { is: 'part', session, phase, what }, cause, dueAt)
}

/** A dialogue whose taken parts were all lost sight of: whoever had one threw the draft away, or it was too old. */
export async function withoutLost(ctx: Context, session: Session): Promise<Session> {
  const given = session.given ?? []
  const found = await Promise.all(
    given.map(async (part): Promise<GivenPart> => {
      if (part.is !== 'taken' || (await ctx.work.peek('sessions', part.session ?? ''))) return part
      const { session: _, ...rest } = part
      return { ...rest, is: 'declined', on: ctx.today }
    }),
  )
  return found.some((part, at) => part !== given[at]) ? settleParts(ctx, session, found) : session
}

/** The unit or role somebody answers for, by its name; a colleague without one has none. */
export async function roleOf(reader: Reader, { unit, person }: Pick<GivenPart, 'unit' | 'person'>) {
  const id = unit ?? (await roleOfPerson(reader, person))
  return id === undefined ? undefined : (await reader.work.peekUnits()).find(each => each.id === id)
}

/** What somebody stands for: the unit they said, else the first that they lead. */
async function roleOfPerson(reader: Reader, person: string | undefined): Promise<string | undefined> {
  if (person === undefined) return undefined
  const own = (await reader.work.peek('people', person))?.unit
  return own ?? (await reader.work.peekUnits()).find(({ lead, deputy }) => lead === person || deputy === person)?.id
}

/** The parts of a dialogue as a card lists them: what each is, who answers it by role, how far they are. */
export async function partItems(reader: Reader, session: Session): Promise<PartItem[]> {
  const guide = await pinnedGuide(reader, session.guide)
  return Promise.all(
    (session.given ?? []).map(async part => {
      const by = await roleOf(reader, part)
      return {
        phase: part.phase,
        title: phaseTitle(guide, part.phase),
        ...(questionIn(guide, part.phase) && { isQuestion: true as const }),
        is: part.is,
        on: part.on,
        of: phaseLength(guide, session.progress, part.phase),
        ...(by && { by: by.name }),
        ...(part.reason !== undefined && { reason: part.reason }),
      }
    }),
  )
}

/** What a part is called: the title of a phase, or the label of a question. */
export function phaseTitle(guide: Guide, phase: string): LocalText {
  return (guide.phases.find(({ id }) => id === phase)?.title ??
    questionIn(guide, phase)?.label ?? { de: phase }) as LocalText
}

/** What may be given, or given to somebody else: never what is answered, nor a phase and a question of it at the same time. */
export function partsToGive(guide: Guide, { given = [], progress }: Session): GivableItem[] {
  const is = (part: string, ...states: GivenPart['is'][]) =>
    given.some(each => each.phase === part && states.includes(each.is))
  const open = openPhases({ given })
  const phases = phasesToGive(guide, progress).filter(
    ({ id }) => !is(id, 'done') && !open.some(part => questionIn(guide, part)?.phase === id),
  )
  const asked = questionsToGive(guide, progress).map(({ id }) => questionPart(id))
  const mine = given.flatMap(each => (questionIn(guide, each.phase) && each.is !== 'done' ? [each.phase] : []))
  const questions = [...new Set([...asked, ...mine])].filter(
    part => !is(part, 'done') && !open.includes(questionIn(guide, part)?.phase ?? ''),
  )
  return [
    ...questions.map(id => ({ id, title: phaseTitle(guide, id), isQuestion: true as const })),
    ...phases.map(({ id, title }) => ({ id, title })),
  ]
}

/** Where a part begins: with everything answered so far, at its first open question. */
export function beginning(guide: Guide, phase: string, { answers, extended }: Progress): Progress {
  return joined(onlyPhase(guide, phase), { answers, at: 'review', extended, tries: 0 }, answers)
}

/** Parts that others still have. */
export function openParts({ given = [] }: Session): GivenPart[] {
  return given.filter(isOpenPart)
}
