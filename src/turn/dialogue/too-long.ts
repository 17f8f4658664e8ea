import type { Note } from '../../view/parts/note.ts'
import { activeSession } from '../context.ts'
import type { Happening } from '../event.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { below } from './show.ts'

/**
 * Something longer than what is read. Nothing of it is taken, nothing is cut and nothing is lost: an open dialogue stands
 * where it stood, a card keeps what was entered, and what was asked for is still asked for.
 */
export async function tooLong(
  ctx: Context,
  { length, limit, how }: Extract<Happening, { is: 'too-long' }>,
): Promise<ReplyStep[]> {
  const note: Note = { key: 'note.message-too-long', values: { length, limit }, tone: 'warning' }
  if (how === 'invoke') return [{ do: 'tell', view: { is: 'line', note } }]
  const session = ctx.event.chat === 'personal' ? await activeSession(ctx) : undefined
  return session ? below(ctx, session, { note }) : putBelow({ is: 'line', note })
}
