import { entered, isWanted, motionId, nameOf, type Subject, takenBack, waitsForCouncil } from '../../council/motion.ts'
import { type Outcome, outcomes, type Resolution } from '../../documents/motion.ts'
import type { Task } from '../../documents/task.ts'
import type { Problem } from '../../guide/kind.ts'
import { readDay, readSentDay } from '../../guide/questions/date.ts'
import { audit } from '../audit.ts'
import { readContext } from '../context.ts'
import { type Entered, longestReason, neededText, optionalText, refused } from '../entered.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { tasksAbout, titleOf } from './collect.ts'
import { aboutOf, motionsInOrder, showMotions } from './show.ts'

/** Longest number of a decision, in characters. */
const longestNumber = 40

/** What the form has fields for. */
export interface Fields {
  about?: string | undefined
  number?: string | undefined
  on?: string | undefined
  outcome?: string | undefined
  text?: string | undefined
  release?: string | undefined
}

interface Again {
  entered?: Fields
  problem?: Problem
  typed?: true
}

/** Asks for the decision of the council. @param subject undefined: it is asked for as well */
export async function askForResolution(
  ctx: Context,
  subject: Subject | undefined,
  put: Put,
  { entered = {}, problem, typed }: Again = {},
): Promise<ReplyStep[]> {
  const motion = subject && (await ctx.work.peek('motions', motionId(subject)))
  const blocked = subject ? await blockedBy(ctx, subject) : []
  const choices = subject ? [] : (await motionsInOrder(ctx)).map(({ about }) => about)
  const rev = motion?.rev ?? 0
  if (subject && typed)
    remember(ctx, {
      act: 'resolve-yes',
      id: nameOf(subject),
      rev,
      said: withoutUndefined({ ...entered, release: releasedBy(entered, blocked) }),
    })
  return put({
    is: 'resolution',
    ...(subject && { about: aboutOf(subject, (await titleOf(ctx, subject)) ?? '') }),
    choices,
    tasks: blocked.map(({ id, title, blockedBecause = '' }) => ({ id, title, reason: blockedBecause })),
    minutes: ctx.deps.ideaRules.current().undoMinutes,
    entered: withoutUndefined({ ...entered, release: releasedBy(entered, blocked) }),
    rev,
    ...(problem && { problem }),
    ...(typed && { typed }),
  })
}

/** Those that wait for the council go on, unless somebody chose otherwise. */
function releasedBy({ release }: Fields, blocked: Task[]): string {
  if (release !== undefined) return release
  return blocked
    .filter(({ blockedBecause }) => waitsForCouncil(blockedBecause))
    .map(({ id }) => id)
    .join(',')
}

async function blockedBy(ctx: Context, subject: Subject): Promise<Task[]> {
  const blocked = (await tasksAbout(ctx, subject)).filter(({ status }) => status === 'blockiert')
  // Of the whole roadmap only what says that it waits for the council.
  return subject.is === 'agenda' ? blocked.filter(task => waitsForCouncil(task.blockedBecause)) : blocked
}

/** A typed decision, before it is entered. */
export async function showResolution(ctx: Context, subject: Subject, fields: Fields, put: Put): Promise<ReplyStep[]> {
  const read = readFields(ctx, fields)
  if (!read.ok) return askForResolution(ctx, subject, put, { entered: fields, problem: read.problem })
  const { number, on, outcome, text } = read.value
  return askForResolution(ctx, subject, put, { entered: { ...fields, number, on, outcome, text }, typed: true })
}

/** Enters a decision. It counts after ten minutes, and until then only the coordination knows. */
export async function resolve(
  ctx: Context,
  subject: Subject,
  fields: Fields,
  rev: number | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const read = readFields(ctx, fields)
  if (!read.ok) return askForResolution(ctx, subject, put, { entered: fields, problem: read.problem })
  const id = motionId(subject)
  const motion = await ctx.work.get('motions', id)
  if (rev !== undefined && rev !== (motion?.rev ?? 0))
    return showMotions(ctx, put, { key: 'note.motion-moved', tone: 'info' })
  const minutes = ctx.deps.ideaRules.current().undoMinutes
  const blocked = await blockedBy(ctx, subject)
  const chosen = releasedBy(fields, blocked).split(',')
  const pending = {
    ...read.value,
    until: new Date(Date.parse(ctx.event.at) + minutes * 60_000).toISOString(),
    by: ctx.person.id,
    release: isWanted(read.value.outcome) ? blocked.map(task => task.id).filter(task => chosen.includes(task)) : [],
  }
  ctx.work.put('motions', entered(motion, id, pending))
  audit(ctx, 'resolution', nameOf(subject), read.value.number)
  return showMotions(ctx, put, { key: 'note.resolution', values: { minutes }, tone: 'info' })
}

/** Takes back what was entered. Nobody was told of it. */
export async function takeResolutionBack(
  ctx: Context,
  subject: Subject,
  rev: number | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const motion = await ctx.work.get('motions', motionId(subject))
  const back = motion && takenBack(motion)
  if (!back) return showMotions(ctx, put, { key: 'note.resolution-late', tone: 'info' })
  if (rev !== undefined && rev !== motion.rev) return showMotions(ctx, put, { key: 'note.motion-moved', tone: 'info' })
  ctx.work.put('motions', back)
  audit(ctx, 'resolution-undone', nameOf(subject), motion.pending?.number)
  return showMotions(ctx, put, { key: 'note.resolution-undone', tone: 'info' })
}

function readFields(ctx: Context, fields: Fields): Entered<Resolution> {
  const number = neededText(fields.number, longestNumber)
  if (!number.ok) return number.problem.code === 'empty' ? refused('resolution-number') : number
  const on = readMeeting(ctx, fields.on)
  if (!on.ok) return on
  const outcome = outcomes.find(each => each === fields.outcome)
  if (!outcome) return refused('resolution-outcome')
  const text = optionalText(fields.text, longestReason)
  if (!text.ok) return text
  return {
    ok: true,
    value: { number: number.value, on: on.value, outcome: outcome satisfies Outcome, text: text.value ?? '' },
  }
}

/** The day of the meeting: today at the latest. */
function readMeeting(ctx: Context, entered = ''): Entered<string> {
  if (/^\d{4}-\d\d-\d\d$/.test(entered) && entered <= ctx.today) return { ok: true, value: entered }
  const day = ctx.event.what.is === 'action' ? readSentDay : readDay
  const read = day(entered, readContext(ctx), { past: true, over: true })
  if (!read.ok) return read
  const on = String(read.value)
  return on > ctx.today ? refused('resolution-future') : { ok: true, value: on }
}

function withoutUndefined(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
