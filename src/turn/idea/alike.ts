import type { Idea } from '../../documents/idea.ts'
import { soughtAs } from '../../idea/sought.ts'
import type { AlikeItem } from '../../view/parts/alike.ts'
import type { Reader } from '../subject.ts'
import { ideaItem } from './item.ts'

/** Ideas that are shown without asking anything, and those below the question that follows the title. */
const most = 3
const mostHinted = 5

/**
 * Ideas that are perhaps the same, compared in all that was written.
 * @param self the number of the idea itself
 */
export async function alikeIdeas(
  ctx: Reader,
  written: Pick<Idea, 'title' | 'answers'>,
  self?: string,
): Promise<AlikeItem[]> {
  const sought = { ...soughtAs(written), ...(self !== undefined && { self }) }
  const found = await ctx.work.searchIdeas(sought, most, 'alike')
  return Promise.all(found.map(idea => ideaItem(ctx, idea)))
}

/** Ideas that may be the same as a title: shown folded while somebody goes on. */
export async function hintedIdeas(ctx: Reader, title: string): Promise<AlikeItem[]> {
  const found = await ctx.work.searchIdeas(title, mostHinted, 'hinted')
  return Promise.all(found.map(idea => ideaItem(ctx, idea)))
}
