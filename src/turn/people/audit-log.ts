import type { View } from '../../view/views.ts'
import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** What was changed, when and by whom, the latest first. */
export async function listAudit(ctx: Context, put: Put, place?: string): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const {
    items: entries,
    total,
    next,
  } = await ctx.work.peekAudit({ limit: perPage, ...(cursor !== undefined && { cursor }) })
  return put({
    is: 'audit',
    items: await Promise.all(
      entries.map(async ({ on, by, what, about, detail }) => {
        const [to, other] = [await thingNamed(ctx, about), detail && (await thingNamed(ctx, detail))]
        return {
          on,
          by: (await ctx.work.peek('people', by))?.name ?? '',
          what,
          about: await named(ctx, about),
          ...(to && { to }),
          ...(other ? { detail: other.title } : detail !== undefined && { detail: await named(ctx, detail) }),
        }
      }),
    ),
    total,
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
  })
}

/** What an entry names by id, as people know it. */
async function named(ctx: Context, word: string): Promise<string> {
  return (await ctx.work.peek('people', word))?.name ?? word
}

type Thing = NonNullable<Extract<View, { is: 'audit' }>['items'][number]['to']>

/** What a number, or the name of a unit, stands for, as long as it is there. */
async function thingNamed(ctx: Context, named: string): Promise<Thing | undefined> {
  const found = await numbered(ctx, named)
  if (found) return { ...found.thing, title: found.title }
  const unit = (await ctx.work.peekUnits()).find(({ name }) => name.de === named)
  return unit && { is: 'unit', id: unit.id, title: unit.name[ctx.language] ?? unit.name.de }
}

async function numbered(
  ctx: Context,
  id: string,
): Promise<{ title: string; thing: Pick<Thing, 'is' | 'id'> } | undefined> {
  const [, kind] = /^(T-|P-|K-)?20\d\d-\d{5}$/.exec(id) ?? [undefined, 'none']
  if (kind === 'none') return undefined
  const is = kind === 'T-' ? 'task' : kind === 'P-' ? 'check' : kind === 'K-' ? 'campaign' : 'idea'
  const collection = { task: 'tasks', check: 'assessments', idea: 'ideas', campaign: 'campaigns' } as const
  const found = await ctx.work.peek(collection[is], id)
  return found && { title: found.title, thing: { is, id } }
}
