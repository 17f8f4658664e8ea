import { type CampaignSaid, campaignSaid } from '../../campaign/typed.ts'
import { readTask } from '../../task/typed.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context, Subject } from '../subject.ts'
import { campaignActs } from './acts.ts'
import { campaignTells } from './tells.ts'

/** Calls for ideas about one theme: announced once, reminded of once, and answered with what was decided. */
export const campaign: Subject = {
  acts: campaignActs,
  tells: [campaignTells],
  commands: [
    /** "Kampagne: Weniger Papier bis 30.6. für das Bauamt" */
    command({
      is: 'campaign-new',
      words: 'campaign-new',
      intent: 'campaign-new',
      reads: text => /^(?:neue\s+|new\s+)?(?:kampagne|campaign)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(text)?.[1],
      hears: async (_, words): Promise<string> => words,
      does: (ctx, said) => begin(ctx, said ?? ''),
    }),
    command({ is: 'campaign-said', reads: campaignSaid, does: (ctx, said) => say(ctx, said) }),
    command({
      is: 'campaigns-mute',
      words: 'campaigns-mute',
      does: ctx => perform(ctx, campaignActs['campaigns-mute'], {}),
    }),
    command({
      is: 'campaigns-unmute',
      words: 'campaigns-unmute',
      does: ctx => perform(ctx, campaignActs['campaigns-unmute'], {}),
    }),
    command({
      is: 'campaigns',
      words: 'campaigns',
      intent: 'campaigns',
      does: ctx => perform(ctx, campaignActs.campaigns, {}),
    }),
  ],
}

/** What was said is on the form: theme, last day, units. Whoever does not coordinate sees the campaigns there are. */
async function begin(ctx: Context, said: string): Promise<ReplyStep[]> {
  if (!isCoordinator(ctx)) return perform(ctx, campaignActs['campaign-new'], { inputs: {} })
  const known = (await ctx.work.peekUnits()).map(({ id, name, also }) => ({
    id,
    names: [...Object.values(name), ...also],
  }))
  const { title, unit, day } = readTask(said, { language: ctx.language, today: ctx.today }, known)
  const inputs = { ...(title && { title }), ...(day && { to: day }), ...(unit !== undefined && { units: unit }) }
  return perform(ctx, campaignActs['campaign-new'], { inputs })
}

function say(ctx: Context, said: CampaignSaid | undefined): Promise<ReplyStep[]> {
  const { number: id = '', verb, rest = '' } = said ?? {}
  switch (verb) {
    case undefined:
      return perform(ctx, campaignActs.campaign, { id: id ?? '' })
    case 'prolong':
      return perform(ctx, campaignActs['campaign-prolong'], { id, inputs: { day: rest } })
    default:
      return perform(ctx, campaignActs[`campaign-${verb}`], { id })
  }
}
