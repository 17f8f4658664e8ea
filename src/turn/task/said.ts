import type { AskedFor } from '../../documents/person.ts'
import { readDay } from '../../guide/questions/date.ts'
import { readContext } from '../context.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askTask } from './ask.ts'
import { blocked, done, dropped, due, later, take, takeUp } from './change.ts'
import { askToEdit } from './form.ts'
import { showTask } from './show.ts'
import type { Target } from './target.ts'
import type { TaskSaid } from './typed.ts'

/** "T-2026-48213 erledigt": what the buttons of a task do, typed. What is missing is asked for. */
export function sayTask(ctx: Context, { number, verb, rest }: TaskSaid): Promise<ReplyStep[]> {
  const target: Target = { number, put: putBelow }
  switch (verb) {
    case undefined:
      return showTask(ctx, number, putBelow)
    case 'done':
      return done(ctx, target)
    case 'progress':
    case 'open':
      return takeUp(ctx, target, verb)
    case 'take':
      return take(ctx, target)
    case 'pass':
      return askTask(ctx, target, 'pass')
    case 'edit':
      return askToEdit(ctx, target)
    default:
      return rest === '' ? askTask(ctx, target, verb) : answerTask(ctx, target, verb, rest)
  }
}

/** A typed answer to a card that asked for a reason or a day. */
export function answerAsked(ctx: Context, asked: AskedFor, text: string): Promise<ReplyStep[]> {
  const { act, id, arg } = asked
  const verb = (
    { 'task-block-yes': 'block', 'task-drop-yes': 'drop', 'task-due-yes': 'due', 'task-later-on': 'later' } as const
  )[act as 'task-block-yes' | 'task-drop-yes' | 'task-due-yes' | 'task-later-on']
  const target: Target = { number: id, list: arg, put: putBelow }
  return verb === 'due' ? due(ctx, target, completed(ctx, asked, text)) : answerTask(ctx, target, verb, text)
}

/** Day and reason of a new due date, one of which may have been said before. */
function completed(ctx: Context, known: AskedFor, text: string): { day: string; reason: string } {
  const said = dayAndReason(ctx, text)
  if (isDay(ctx, said.day)) return { day: said.day, reason: said.reason || (known.reason ?? '') }
  return known.day === undefined ? { ...said, reason: known.reason ?? '' } : { day: known.day, reason: because(text) }
}

function answerTask(
  ctx: Context,
  target: Target,
  verb: 'block' | 'drop' | 'due' | 'later',
  text: string,
): Promise<ReplyStep[]> {
  switch (verb) {
    case 'block':
      return blocked(ctx, target, because(text))
    case 'drop':
      return dropped(ctx, target, because(text))
    case 'later':
      return later(ctx, target, laterOn(ctx, text))
    case 'due':
      return due(ctx, target, dayAndReason(ctx, text))
  }
}

/** "nächste Woche" names no day, but says which. */
function laterOn(ctx: Context, text: string): { step?: string; day?: string } {
  if (/^(?:morgen|tomorrow)$/i.test(text)) return { step: 'tomorrow' }
  if (/^(?:nächste woche|next week)$/iu.test(text)) return { step: 'week' }
  return { day: isDay(ctx, text) ? text : text.replace(/^(?:am|on|bis|until)\s+/i, '') }
}

function isDay(ctx: Context, text: string): boolean {
  return readDay(text, readContext(ctx), { past: true }).ok
}

/** A reason without the word that leads to it. */
function because(text: string): string {
  return text.replace(/^(?:weil|denn|because|since)\s+/i, '')
}

/** "15.2., weil der Anbieter später liefert": the longest beginning that is a day, and what follows. */
function dayAndReason(ctx: Context, text: string): { day: string; reason: string } {
  const words = text.split(/\s+/)
  for (let n = Math.min(words.length, 6); n > 0; n--) {
    const day = words
      .slice(0, n)
      .join(' ')
      .replace(/[,:;–-]+$/, '')
    if (!isDay(ctx, day)) continue
    const reason = words
      .slice(n)
      .join(' ')
      .replace(/^[\s,:;–-]+/, '')
    return { day, reason: because(reason) }
  }
  return { day: text, reason: '' }
}
