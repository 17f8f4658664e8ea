import type { Address } from '../../documents/address.ts'
import { metAt } from '../../people/person.ts'
import type { Happening } from '../event.ts'
import type { Context } from '../subject.ts'

/**
 * A team has the bot. Where it is gets noted, so that its members can be looked up; of these only those become known who
 * are known already or have a role (Art. 5 (1)(c) GDPR): everybody else may never use the bot.
 */
export async function meetMembers(ctx: Context, { team, people }: Extract<Happening, { is: 'met' }>): Promise<void> {
  await noteTeams(ctx, teams => [...teams.filter(isAnother(team.conversationId)), team])
  const language = ctx.deps.setting.defaultLanguage
  for (const { id, name, met } of people) {
    const before = await ctx.work.get('people', id)
    if (!before && !(await hasRole(ctx, id))) continue
    const now = metAt(before, { id, name, language, met })
    if (JSON.stringify(now) !== JSON.stringify(before)) ctx.work.put('people', now)
  }
}

/** The bot is in a team no longer: nobody there is looked up. */
export function leaveTeam(ctx: Context, team: string): Promise<void> {
  return noteTeams(ctx, teams => teams.filter(isAnother(team)))
}

async function noteTeams(ctx: Context, change: (teams: Address[]) => Address[]): Promise<void> {
  const before = await ctx.work.get('setup', 'setup')
  const { teams = [], ...rest } = before ?? { id: 'setup' as const }
  const now = change(teams)
  if (JSON.stringify(now) === JSON.stringify(teams)) return
  ctx.work.put('setup', { ...rest, ...(now.length > 0 && { teams: now }) })
}

function isAnother(id: string): (team: Address) => boolean {
  return ({ conversationId }) => conversationId !== id
}

async function hasRole(ctx: Context, id: string): Promise<boolean> {
  return ctx.deps.setting.coordinators.includes(id) || (await ctx.work.unitsOf(id)).length > 0
}
