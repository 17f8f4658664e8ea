import { audited, auditedIdea, type Made } from '../idea/audit.ts'
import type { Context } from './subject.ts'

/** Notes in this turn's commit what a coordinator did with people, units or channels. */
export function audit(
  ctx: Context,
  ...change: Parameters<typeof audited> extends [Made, ...infer Rest] ? Rest : never
): void {
  ctx.work.put('audit', audited(made(ctx), ...change))
}

/** The same for what a coordinator did with an idea. */
export function auditIdea(
  ctx: Context,
  change: Parameters<typeof auditedIdea>[1],
  idea: Parameters<typeof auditedIdea>[2],
): void {
  ctx.work.put('audit', auditedIdea(made(ctx), change, idea))
}

function made({ today, person, deps }: Context): Made {
  return { id: deps.ids.unique(), on: today, by: person.id }
}
