import type { CheckItem } from '../../view/check/list.ts'
import { putBelow } from '../put.ts'
import type { Context, Similar } from '../subject.ts'
import { checkItem } from './item.ts'
import { showCheck } from './result.ts'

/** How many checks of the same name are looked through: other guides have some, too. */
const looked = 50
/** How many of them are named. */
const named = 3

/** Checks of what is probably the same process: looked up before a second one is begun. */
export const similarChecks: Similar = {
  exists: async (ctx, { guide }, title) => (await like(ctx, guide.id, title)).length + foreign(ctx, title).length > 0,
  typing: async (ctx, { guide }, title) =>
    (await like(ctx, guide.id, title)).length > 0 ? 'note.similar-typed' : 'note.foreign-typed',
  view: async (ctx, { id, rev, guide }, title, note) => {
    const items = await like(ctx, guide.id, title)
    return { is: 'similar-checks', session: id, rev, title, items, foreign: foreign(ctx, title), ...(note && { note }) }
  },
  pick: async (ctx, { guide }, { title, at, support }) => {
    const check = support ? undefined : (await like(ctx, guide.id, title))[at]?.id
    return check === undefined ? undefined : showCheck(ctx, check, putBelow)
  },
}

/** What other towns have found out about the same process. */
function foreign(ctx: Context, title: string) {
  return ctx.deps.neighbours.current().find(title, named, 'similar', ['check'])
}

/** A profile of a process is no check of it: only what the same guide made is the same. */
async function like(ctx: Context, guide: string, title: string): Promise<CheckItem[]> {
  const same = (await ctx.work.findChecks(title, looked, 'named')).filter(check => check.guide.id === guide)
  return Promise.all(same.slice(0, named).map(check => checkItem(ctx, check)))
}
