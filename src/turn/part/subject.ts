import type { LocalText } from '../../documents/language.ts'
import { fold } from '../../guide/questions/fold.ts'
import { perform, performTyped } from '../act.ts'
import { command } from '../command.ts'
import { activeSession, pinnedGuide } from '../context.ts'
import { home } from '../dialogue/home.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Subject } from '../subject.ts'
import { partActs } from './acts.ts'
import { meantParts, thisQuestion } from './give.ts'
import { phaseTitle } from './parts.ts'
import { offeredTo, partTells } from './tells.ts'

interface Said {
  phase: string
  to?: string
  does: 'give' | 'back' | 'take' | 'decline'
  reason?: string
}

/** "Phase Technik an die IT", "diese Frage an die IT", "Phase Technik zurücknehmen", "Phase Technik übernehmen", "Phase Technik ablehnen: Urlaub". */
function read(text: string): Said | undefined {
  const [, whom] = /^(?:diese|this)\s+(?:frage|question)\s+(?:an|to)\s+(\S.{0,100})$/iu.exec(text) ?? []
  if (whom !== undefined) return { phase: thisQuestion, to: whom, does: 'give' }
  const [, kind = '', rest = ''] = /^(phase|frage|question)\s+(.{1,200})$/isu.exec(text) ?? []
  const [, given, to] = /^(\S.{0,80}?)\s+(?:an|to)\s+(\S.{0,100})$/iu.exec(rest) ?? []
  // „Frage zum Hund an das Ordnungsamt“ may be anything.
  if (given !== undefined && to !== undefined && kind.toLowerCase() === 'phase')
    return { phase: given, to, does: 'give' }
  const [, back] = /^(\S.{0,80}?)\s+(?:zurücknehmen|zurückholen|back)$/iu.exec(rest) ?? []
  if (back !== undefined) return { phase: back, does: 'back' }
  const [, take] = /^(\S.{0,80}?)\s+(?:übernehmen|take)$/iu.exec(rest) ?? []
  if (take !== undefined) return { phase: take, does: 'take' }
  const [, declined, reason] = /^(\S.{0,80}?)\s+(?:ablehnen|decline)(?:\s*[:,–-]\s*(.{1,150}))?$/iu.exec(rest) ?? []
  return declined === undefined
    ? undefined
    : { phase: declined, does: 'decline', ...(reason !== undefined && { reason }) }
}

function isNamed(title: LocalText, phase: string): boolean {
  return Object.values(title).some(each => fold(each) === fold(phase))
}

async function obeyPart(ctx: Context, said: Said): Promise<ReplyStep[]> {
  if (said.does === 'take' || said.does === 'decline') return onOffered(ctx, said)
  const session = await activeSession(ctx)
  if (!session) return home(ctx, { key: 'note.part-no-check', tone: 'info' })
  const { id } = session
  const wanted = await meantParts(ctx, session, said.phase, said.to ?? '')
  return said.does === 'back'
    ? perform(ctx, partActs['part-back'], { id, arg: wanted.phase ?? '' })
    : performTyped(ctx, partActs['part-give'], { id, inputs: wanted })
}

/** Of the parts this person was asked for lately, the one whose phase is named. */
async function onOffered(ctx: Context, { phase, does, reason }: Said): Promise<ReplyStep[]> {
  for (const told of offeredTo(ctx)) {
    const session = await ctx.work.peek('sessions', told.session)
    if (!session) continue
    const title = phaseTitle(await pinnedGuide(ctx, session.guide), told.phase)
    if (!isNamed(title, phase)) continue
    const part = { id: told.session, arg: told.phase }
    return does === 'take'
      ? perform(ctx, partActs['part-take'], part)
      : perform(ctx, partActs['part-decline'], { ...part, inputs: { reason } })
  }
  return home(ctx, { key: 'note.part-gone', tone: 'info' })
}

async function parts(ctx: Context): Promise<ReplyStep[]> {
  const session = await activeSession(ctx)
  return session
    ? perform(ctx, partActs.parts, { id: session.id }, putBelow)
    : home(ctx, { key: 'note.part-no-check', tone: 'info' })
}

/** A check by several hands: phases of it that units, roles or colleagues answer. */
export const part: Subject = {
  acts: partActs,
  commands: [
    command({
      is: 'part',
      reads: read,
      isNoAnswer: ({ phase }, { phases, questions, produces }) =>
        phase === thisQuestion
          ? produces.is === 'assessment'
          : [...phases.map(({ title }) => title), ...questions.map(({ label }) => label)].some(title =>
              isNamed(title as LocalText, phase),
            ),
      does: (ctx, said) => (said ? obeyPart(ctx, said) : parts(ctx)),
    }),
    command({ is: 'parts', words: 'parts', does: parts }),
  ],
  tells: [partTells],
}
