import { type Beginning, beginningSaid, type WorkshopSaid, workshopSaid } from '../../workshop/typed.ts'
import { isRunning } from '../../workshop/workshop.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Subject } from '../subject.ts'
import { workshopActs } from './acts.ts'
import { beginWorkshop } from './begin.ts'
import { typedAnswers } from './enter.ts'
import { listWorkshops, workshopsOf } from './show.ts'
import { workshopTells } from './tells.ts'
import { isSameChat } from './who.ts'

/** Everybody in a chat answers the same questions at the same time; what was said is seen without names, from five on. */
export const workshop: Subject = {
  acts: workshopActs,
  tells: [workshopTells],
  commands: [
    command<WorkshopSaid>({ is: 'workshop-said', reads: workshopSaid, does: (ctx, said) => say(ctx, said) }),
    command({
      is: 'workshops',
      words: 'workshops',
      intent: 'workshops',
      does: ctx => perform(ctx, workshopActs.workshops, {}),
    }),
    command<Beginning | 'unclear'>({
      is: 'workshop-begin',
      readsHere: (ctx, text) => beginningSaid(text, { today: ctx.today, language: ctx.language }),
      does: (ctx, said = 'unclear') => beginWorkshop(ctx, said),
    }),
  ],
}

async function say(ctx: Context, said: WorkshopSaid | undefined): Promise<ReplyStep[]> {
  if (!said) return perform(ctx, workshopActs.workshops, {})
  // What somebody answers is for no group to read beside their name.
  if (ctx.event.chat !== 'personal' && (said.is === 'answers' || said.is === 'dots'))
    return listWorkshops(ctx, putBelow, { key: 'note.workshop-personal', tone: 'info' })
  const id = said.number ?? (await meant(ctx, said))
  if (id === undefined) {
    // Where there is none, the list says so, and there is no number to name.
    const isAny = (await workshopsOf(ctx)).length > 0
    return listWorkshops(ctx, putBelow, isAny ? { key: 'note.workshop-none-meant', tone: 'info' } : undefined)
  }
  switch (said.is) {
    case 'show':
      return perform(ctx, workshopActs.workshop, { id })
    case 'answers': {
      const workshop = await ctx.work.peek('workshops', id)
      const inputs = workshop ? await typedAnswers(ctx, workshop, said.words) : {}
      return perform(ctx, workshopActs['workshop-answer'], { id, inputs })
    }
    case 'dots':
      return perform(ctx, workshopActs['workshop-dots'], { id, inputs: { 'dots-0': said.dots.join(',') } })
    case 'idea':
    case 'remove':
      return perform(ctx, workshopActs[`workshop-${said.is}`], { id, arg: String(said.at) })
    default:
      return perform(ctx, workshopActs[`workshop-${said.is}`], { id })
  }
}

/** The workshop of this chat, or the only one that it can be: one that runs, or else the last that is over. */
async function meant(ctx: Context, { is }: WorkshopSaid): Promise<string | undefined> {
  const all = await workshopsOf(ctx)
  const { chat, address } = ctx.event
  const here = all.filter(
    ({ place }) => chat === 'personal' || isSameChat(place.conversationId, address.conversationId),
  )
  const isPast = is === 'minutes' || is === 'agenda' || is === 'idea'
  const running = here.filter(isRunning)
  const voting = running.filter(({ state }) => state === 'voting')
  const wanted = is === 'dots' && voting.length > 0 ? voting : running
  if (!isPast && (wanted.length > 0 || is !== 'statements')) return wanted.length === 1 ? wanted[0]?.id : undefined
  return here.find(({ state }) => state === 'over')?.id
}
