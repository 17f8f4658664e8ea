import { lastResolution, nameOf, type Subject, subjectOf } from '../../council/motion.ts'
import type { Motion } from '../../documents/motion.ts'
import type { MotionItem } from '../../view/council/motions.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { titleOf } from './collect.ts'

/** Motions a card has room for. */
const shown = 8

/** What was laid before the council, what waits for its decision first. */
export async function showMotions(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const all = await motionsInOrder(ctx)
  return put({ is: 'motions', items: all.slice(0, shown), total: all.length, ...(note && { note }) })
}

/** Those whose subject is there still: what waits for a decision first, then the latest. */
export async function motionsInOrder(ctx: Context): Promise<MotionItem[]> {
  const motions = await ctx.work.peekMotions()
  const items = await Promise.all(motions.map(motion => itemOf(ctx, motion)))
  const waits = ({ pending, resolution }: MotionItem) => (pending ? 0 : resolution ? 2 : 1)
  const day = ({ resolution, madeOn = '' }: MotionItem) => resolution?.on ?? madeOn
  return items.filter(item => item !== undefined).sort((a, b) => waits(a) - waits(b) || (day(a) < day(b) ? 1 : -1))
}

async function itemOf(ctx: Context, motion: Motion): Promise<MotionItem | undefined> {
  const subject = subjectOf(motion)
  const title = subject && (await titleOf(ctx, subject))
  if (!subject || title === undefined) return undefined
  const { pending, madeOn, rev } = motion
  const resolution = lastResolution(motion)
  return {
    about: aboutOf(subject, title),
    ...(madeOn !== undefined && { madeOn }),
    ...(resolution && { resolution }),
    ...(pending && { pending }),
    rev,
  }
}

/** How cards show what it is about. */
export function aboutOf(subject: Subject, title: string): MotionItem['about'] {
  return { is: subject.is, id: nameOf(subject), title }
}
