import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { Note } from '../../view/parts/note.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { remember } from '../person.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaActs } from './acts.ts'
import { board } from './board.ts'
import { showIdea } from './show.ts'
import { ideaNamed, ideaWish } from './typed.ts'

/**
 * What people say of an idea by its number in words of their own: "daumen hoch für 2026-48213". Nothing is done by it: the
 * idea is shown, or the form that asks. Without a number, the ideas are.
 */
export const ideaSentences = [
  command({ is: 'support-idea', intent: 'support-idea', does: ctx => ofOne(ctx, id => askToSupport(ctx, id)) }),
  command({
    is: 'comment-idea',
    intent: 'comment-idea',
    does: ctx => ofOne(ctx, id => perform(ctx, ideaActs.comment, { id })),
  }),
  command({
    is: 'ask-author',
    intent: 'ask-author',
    does: ctx => ofOne(ctx, id => perform(ctx, ideaActs['ask-author'], { id })),
  }),
  command({
    is: 'decide-idea',
    intent: 'decide-idea',
    does: ctx => ofOne(ctx, id => perform(ctx, ideaActs.decide, { id, arg: statusIn(textOf(ctx)), inputs: {} })),
  }),
  command({
    is: 'merge-ideas',
    intent: 'merge-ideas',
    does: ctx => ofOne(ctx, id => perform(ctx, ideaActs['merge-idea'], { id })),
  }),
  command({
    is: 'report-idea',
    intent: 'report-idea',
    does: ctx => ofOne(ctx, id => perform(ctx, ideaActs.report, { id }), 'note.how-to-report'),
  }),
]

/** What a sentence may want of an idea is asked; undefined if it wants nothing we know. */
export function wishSaid(ctx: Context, id: string, text: string): Promise<ReplyStep[]> | undefined {
  switch (ideaWish(text)) {
    case 'support':
      return askToSupport(ctx, id)
    case 'comment':
      return perform(ctx, ideaActs.comment, { id })
    case 'question':
      return perform(ctx, ideaActs['ask-author'], { id })
    case 'decide':
      return perform(ctx, ideaActs.decide, { id, arg: statusIn(text), inputs: {} })
    case 'merge':
      return perform(ctx, ideaActs['merge-idea'], { id })
    case 'report':
      return perform(ctx, ideaActs.report, { id })
    case 'edit':
      return perform(ctx, ideaActs['edit-idea'], { id })
    case 'withdraw':
      return perform(ctx, ideaActs.withdraw, { id })
    case undefined:
      return undefined
  }
}

/** Does it with the idea whose number the text names. */
function ofOne(
  ctx: Context,
  does: (id: string) => Promise<ReplyStep[]>,
  without: Note['key'] = 'note.which-idea',
): Promise<ReplyStep[]> {
  const number = ideaNamed(textOf(ctx))
  return number === undefined ? board(ctx, putBelow, {}, { key: without, tone: 'info' }) : does(number)
}

/** Supporting is seen by others, so a sentence only leads to asking. */
function askToSupport(ctx: Context, id: string): Promise<ReplyStep[]> {
  remember(ctx, { act: 'support', id })
  return showIdea(ctx, id, putBelow, { key: 'note.support-meant', tone: 'info' })
}

/** Words of a decision, wherever they stand. */
const statuses: [status: IdeaStatus, words: RegExp][] = [
  ['nicht-weiterverfolgt', /nicht weiter|ablehn|abgelehnt|verwerf|verworfen|reject|not pursue|turn down|drop/i],
  ['geparkt', /park|zurückstell|zurückgestellt|aufschieb|put off|put on hold/i],
  ['agenda', /agenda/i],
  ['in-pruefung', /prüf|under review|review/i],
  ['umgesetzt', /umgesetzt|implemented/i],
]

function statusIn(text: string): IdeaStatus | undefined {
  return statuses.find(([, words]) => words.test(text))?.[0]
}

function textOf({ event: { what } }: Context): string {
  return what.is === 'text' ? what.text : ''
}
