import { audited, auditedIdea, type Made } from '../idea/audit.ts'
import type { Context } from './context.ts'
import { onlyCoordinators } from './only-coordinators.ts'
import { around, perPage, readPlace } from './pages.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'

/** Notes in this turn's commit what a coordinator did with people, units or channels. */
export function audit(
  ctx: Context,
  ...change: Parameters<typeof audited> extends [Made, ...infer Rest] ? Rest : never
): void {
  ctx.work.put('audit', audited(made(ctx), ...change))
}

/** The same for what was done with an idea. Nothing is noted of what somebody without a name does. */
export function auditIdea(
  ctx: Context,
  change: Parameters<typeof auditedIdea>[1],
  idea: Parameters<typeof auditedIdea>[2],
): void {
  const entry = auditedIdea(made(ctx), change, idea)
  if (entry) ctx.work.put('audit', entry)
}

function made({ event, person, deps }: Context): Made {
  return { id: deps.ids.unique(), at: event.at, by: person.id }
}

/** What was changed, when and by whom, the latest first: for coordinators. */
export async function listAudit(ctx: Context, put: Put, place?: string): Promise<ReplyStep[]> {
  const refused = await onlyCoordinators(ctx)
  if (refused) return refused
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const { entries, total, next } = await ctx.work.peekAudit({ limit: perPage, ...(cursor !== undefined && { cursor }) })
  return put({
    is: 'audit',
    items: await Promise.all(
      entries.map(async ({ at: instant, by, what, about, detail }) => ({
        at: instant,
        by: (await ctx.work.peek('people', by))?.name ?? '',
        what,
        about,
        ...(detail !== undefined && { detail }),
      })),
    ),
    total,
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
  })
}
