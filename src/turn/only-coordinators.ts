import { home } from './dialogue/home.ts'
import type { ReplyStep } from './reply.ts'
import { isCoordinator } from './standing.ts'
import type { Context } from './subject.ts'

/** Answers anybody who does not coordinate; undefined for those who do. */
export async function onlyCoordinators(ctx: Context): Promise<ReplyStep[] | undefined> {
  return isCoordinator(ctx) ? undefined : home(ctx, { key: 'note.not-coordinator', tone: 'warning' })
}
