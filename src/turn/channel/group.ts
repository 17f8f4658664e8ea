import { metAt } from '../../people/person.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { performClick } from '../act.ts'
import { channelCommandIn, commandIn, meantBy, obey, saidHere } from '../command.ts'
import { activeSession } from '../context.ts'
import { welcomeOnce, welcomeView } from '../dialogue/home.ts'
import { below } from '../dialogue/show.ts'
import { dialogueCommand } from '../dialogue/words.ts'
import type { CardAction } from '../event.ts'
import { replacePerson } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { meetChannel } from './channel.ts'
import { leaveTeam, meetMembers } from './team.ts'

type Line = Extract<View, { is: 'line' }>

const lineOf = (note: Note): Line => ({ is: 'line', note })
const line = (key: Note['key']): Line => lineOf({ key, tone: 'info' })

/**
 * In a channel or group chat the bot was mentioned, or one of its cards was clicked. Dialogues and own data are nobody
 * else's business, so what is asked for goes to the personal chat, and the group sees one line. A greeting and what is
 * not understood get one line, too. What is typed here never answers an open dialogue.
 */
export async function inGroup(ctx: Context): Promise<ReplyStep[]> {
  const { what, chat } = ctx.event
  if (what.is === 'met') await meetMembers(ctx, what)
  if (what.is === 'left-team') await leaveTeam(ctx, what.team)
  if (what.is !== 'text' && what.is !== 'action') return []
  if (chat === 'channel') await meetChannel(ctx)
  if (what.is === 'action') return onGroupClick(ctx, what.action, what.inputs)
  return onGroupText(ctx, what.text)
}

/**
 * Moves an answer to the personal chat. Whoever asked is told so, or that it could not be: in the answer to their click
 * where there is one, else in a line that all can read.
 */
export function toPersonal(
  ctx: Context,
  answer: ReplyStep[],
  told: Note['key'] = 'note.moved-to-personal',
): ReplyStep[] {
  const { address } = ctx.person
  const [done, otherwise] = [line(told), line('note.cannot-reach')]
  const quietly = isInvoke(ctx)
  const steps = [...first(ctx), ...answer].flatMap(sending)
  const moved = steps.map(({ do: _, once: __, ...sent }, index): ReplyStep => {
    const last = index === steps.length - 1 && !quietly
    return { do: 'send-personal', ...sent, ...(address && { address }), ...(last && { done, otherwise }) }
  })
  return quietly ? [...moved, { do: 'tell', view: done, otherwise }] : moved
}

/** In the personal chat there is no clicked card to replace. */
function sending(step: ReplyStep): Extract<ReplyStep, { do: 'send' }>[] {
  if (step.do === 'send') return [step]
  return step.do === 'replace' ? [{ ...step, do: 'send' }] : []
}

/** A command; a word of the open dialogue only shows where it stands. */
async function onGroupText(ctx: Context, text: string): Promise<ReplyStep[]> {
  const { commands } = ctx.subjects
  const here = channelCommandIn(commands, text)
  if (here) return here.does(ctx, undefined)
  const session = await activeSession(ctx)
  if (session && dialogueCommand(text)) return toPersonal(ctx, await below(ctx, session))
  const said = commandIn(commands, text) ? undefined : saidHere(ctx, text)
  if (said) return said.command.does(ctx, said.said)
  const answer = await answerOutside(ctx, text)
  return answer ? toPersonal(ctx, answer) : [{ do: 'send', view: line(helpHere(ctx)) }]
}

/** What can be said here: only a channel can be bound to the ideas. */
function helpHere({ event }: Context): Note['key'] {
  return event.chat === 'channel' ? 'note.channel-help' : 'note.group-help'
}

/** What was asked for, in a command's very words or surely meant; undefined for a greeting, and for what is not understood. */
async function answerOutside(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  const { commands } = ctx.subjects
  const exact = commandIn(commands, text)
  if (exact) return exact.command.is === 'home' ? undefined : exact.command.does(ctx, exact.said)
  const meant = meantBy(commands, text)
  return meant.is === 'command' && meant.nearly !== 'like' && !meant.command.isKind ? obey(ctx, meant) : undefined
}

/**
 * A click on a card that all can see, by anybody. Rights are checked now, by the same rules as in the personal chat. The
 * card stays as it is for the others; what is only this person's goes to their personal chat, and whoever may not is
 * told so right here.
 */
async function onGroupClick(ctx: Context, action: CardAction, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const clicked = ctx.subjects.acts.get(action.act)
  if (clicked?.inGroup === undefined) return tell(ctx, { key: helpHere(ctx), tone: 'info' })
  if (clicked.inGroup === 'told') {
    meetHere(ctx)
    // Nothing of a dialogue: only what the card is about.
    const { act, id = '' } = action
    const [note] = (await performClick(ctx, clicked, { act, id }, {})).flatMap(noteOf)
    return tell(ctx, note ?? { key: 'note.idea-changed', tone: 'info' })
  }
  if (clicked.may.isForCoordinators && !isCoordinator(ctx))
    return tell(ctx, { key: 'note.not-coordinator', tone: 'warning' })
  return toPersonal(ctx, await performClick(ctx, clicked, action, inputs))
}

function noteOf(step: ReplyStep): Note[] {
  const view = step.do === 'send' || step.do === 'replace' ? step.view : undefined
  return view && 'note' in view && view.note ? [view.note] : []
}

/** Whoever takes part here is to hear of it later, and so has to be known. */
function meetHere(ctx: Context): void {
  const { conversationId: _, ...met } = ctx.event.address
  const { id, name } = ctx.event.person
  const now = metAt(ctx.person, { id, name, language: ctx.language, met })
  if (JSON.stringify(now) !== JSON.stringify(ctx.person)) replacePerson(ctx, now)
}

/** Says something to whoever clicked. A client that knows only Action.Submit gets no answer to a click, but a message. */
function tell(ctx: Context, note: Note): ReplyStep[] {
  return [isInvoke(ctx) ? { do: 'tell', view: lineOf(note) } : { do: 'send', view: lineOf(note) }]
}

/** What happened waits for an answer that only this person sees. */
function isInvoke({ event: { what } }: Context): boolean {
  return what.is === 'capture' || (what.is === 'action' && what.how === 'invoke')
}

/** The welcome comes before anything else. As long as the personal chat is not known, it may not arrive: not counted. */
function first(ctx: Context): ReplyStep[] {
  if (ctx.person.address) return welcomeOnce(ctx)
  return ctx.person.welcomed ? [] : [{ do: 'send', view: welcomeView(ctx) }]
}
