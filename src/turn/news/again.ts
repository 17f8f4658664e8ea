import type { Note } from '../../view/parts/items.ts'
import type { Context } from '../context.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { myTasks } from '../task/lists.ts'
import { newsView, readList } from './news.ts'

/**
 * The message of the bot that a click came from, as it looks now: what is done stays visible as done.
 * @param list what the card carries; untrusted
 */
export async function newsAgain(ctx: Context, list: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const view = await newsView(ctx, readList(list), note)
  return view ? put(view) : myTasks(ctx, put, undefined, note)
}
