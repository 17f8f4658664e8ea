import type { Session } from '../../documents/session.ts'
import { current } from '../../guide/engine.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { carries } from '../act.ts'
import { guideOf } from '../context.ts'
import { given } from '../entered.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Gate } from '../subject.ts'
import { outdated, withInputs } from './dialogue.ts'
import { home } from './home.ts'
import { stepOf } from './session-view.ts'

/** What every card of a dialogue carries. */
export const fromDialogue = {
  id: carries.id('session'),
  step: carries.arg('step shown'),
  rev: carries.rev,
}

export interface Shown {
  id: string
  step?: string | undefined
  rev?: number | undefined
  inputs?: Record<string, string | undefined>
}

/** A dialogue at the step that the clicked card shows. */
export interface Open {
  /** As it stands, and with what was chosen on the card itself. */
  clicked: Session
  session: Session
  guide: Guide
  /** The question it stands at; undefined at the review. */
  question: Question | undefined
}

/**
 * Only whoever answers a dialogue, and only on its current card: it must show the step and the revision the dialogue is
 * at. Otherwise nothing changes and the current card is shown.
 * @param ends the act may end the dialogue: a second click on it needs no answer, and must not take away what stands there
 */
export function answering({ ends = false } = {}): Gate<Shown, Open> {
  return {
    who: 'whoever answers the dialogue, on its current card',
    admit: async (ctx, { id, step, rev, inputs = {} }) => {
      const clicked = await ownDialogue(ctx, id)
      if (!clicked) return { refused: ends ? [] : await gone(ctx) }
      if (rev !== clicked.rev || step !== stepOf(clicked)) return { refused: await outdated(ctx, clicked, rev) }
      const guide = await guideOf(ctx, clicked)
      const { session } = withInputs(ctx, clicked, guide, given(inputs))
      return { admitted: { clicked, session, guide, question: current(guide, session.progress) } }
    },
  }
}

/** Whoever answers a dialogue, on whatever card of it. */
export const owner: Gate<{ id: string }, Session> = {
  who: 'whoever answers the dialogue',
  admit: async (ctx, { id }) => {
    const session = await ownDialogue(ctx, id)
    return session ? { admitted: session } : { refused: await gone(ctx) }
  },
}

async function ownDialogue(ctx: Context, id: string): Promise<Session | undefined> {
  const session = id === '' ? undefined : await ctx.work.get('sessions', id)
  return session?.owner === ctx.person.id ? session : undefined
}

/** The dialogue is over, or was never this person's. */
async function gone(ctx: Context): Promise<ReplyStep[]> {
  const closed: ReplyStep = { do: 'replace', view: { is: 'closed', text: { key: 'closed.outdated' } } }
  return [closed, ...(await home(ctx, { key: 'note.outdated', tone: 'info' }))]
}
