import type { Reader } from './subject.ts'

/** A number that is not taken: the year and five random digits, because a running number would tell an order. */
export async function freeNumber(
  ctx: Pick<Reader, 'work' | 'deps' | 'today'>,
  collection: 'ideas' | 'assessments' | 'tasks' | 'campaigns',
  prefix = '',
): Promise<string> {
  for (;;) {
    const number = `${prefix}${ctx.today.slice(0, 4)}-${ctx.deps.ids.digits()}`
    if (!(await ctx.work.get(collection, number))) return number
  }
}

/** A number for a task that is neither taken nor given to another task of this turn. */
export async function freshNumber(
  ctx: Parameters<typeof freeNumber>[0],
  given: ReadonlyMap<string, string>,
): Promise<string> {
  for (;;) {
    const number = await freeNumber(ctx, 'tasks', 'T-')
    if (![...given.values()].includes(number)) return number
  }
}
