import * as z from 'zod4'
import type { ReminderWishes } from '../../documents/person.ts'
import { act, carries, everybody } from '../act.ts'
import { startGuide } from '../dialogue/start.ts'
import { coordinators } from '../people/gates.ts'
import { replacePerson } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import {
  askAgain,
  askForCampaign,
  dropCampaign,
  endCampaign,
  prolongCampaign,
  saveCampaign,
  startCampaign,
} from './enter.ts'
import { coordinatorsAsShownIn, coordinatorsIn, readers, takers } from './gates.ts'
import { listCampaigns, showCampaign } from './show.ts'

const one = z.object({ id: carries.id('number of the campaign') })
const shown = one.extend({ rev: carries.rev })

export const campaignActs = {
  campaigns: act({ carries: carries.nothing, may: everybody, does: (ctx, _, put) => listCampaigns(ctx, put) }),
  campaign: act({
    carries: one,
    may: readers,
    inGroup: 'personal',
    does: (ctx, _, put, campaign) => showCampaign(ctx, campaign, put),
  }),
  /** Begins the dialogue of its guide: what comes of it carries the campaign. */
  'campaign-join': act({
    carries: one,
    may: takers,
    inGroup: 'personal',
    does: (ctx, _, __, { id, guide }) => startGuide(ctx, guide, { campaign: id }),
  }),
  /** Shows the form: empty, of a draft, or with what another campaign had. */
  'campaign-new': act({
    carries: z.object({ inputs: carries.inputs('title', 'to', 'units') }),
    may: coordinators,
    does: (ctx, { inputs }, put) => askForCampaign(ctx, put, { inputs }),
  }),
  'campaign-edit': act({
    carries: one,
    may: coordinatorsIn('draft'),
    does: (ctx, _, put, campaign) => askAgain(ctx, campaign, put, false),
  }),
  'campaign-copy': act({
    carries: one,
    may: coordinatorsIn('draft', 'planned', 'running', 'over'),
    does: (ctx, _, put, campaign) => askAgain(ctx, campaign, put, true),
  }),
  'campaign-save': act({
    carries: z.object({
      id: carries.id('number of the draft, if there is one'),
      inputs: carries.inputs('title', 'about', 'guide', 'from', 'to', 'units', 'channel'),
    }),
    may: coordinators,
    does: (ctx, { id, inputs }, put) => saveCampaign(ctx, id, inputs, put),
  }),
  'campaign-start': act({
    carries: shown,
    may: coordinatorsAsShownIn('draft'),
    does: (ctx, _, put, campaign) => startCampaign(ctx, campaign, put),
  }),
  /** Asks first. */
  'campaign-end': act({
    carries: one,
    may: coordinatorsIn('planned', 'running'),
    does: (ctx, _, put, campaign) => showCampaign(ctx, campaign, put, { asks: 'end' }),
  }),
  'campaign-end-yes': act({
    carries: shown,
    may: coordinatorsAsShownIn('planned', 'running'),
    does: (ctx, _, put, campaign) => endCampaign(ctx, campaign, put),
  }),
  'campaign-prolong': act({
    carries: shown.extend({ inputs: carries.inputs('day') }),
    may: coordinatorsAsShownIn('planned', 'running'),
    does: (ctx, { inputs }, put, campaign) => prolongCampaign(ctx, campaign, inputs.day, put),
  }),
  /** Asks first. */
  'campaign-drop': act({
    carries: one,
    may: coordinatorsIn('draft'),
    does: (ctx, _, put, campaign) => showCampaign(ctx, campaign, put, { asks: 'drop' }),
  }),
  'campaign-drop-yes': act({
    carries: shown,
    may: coordinatorsAsShownIn('draft'),
    does: (ctx, _, put, campaign) => dropCampaign(ctx, campaign, put),
  }),
  'campaigns-mute': act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: (ctx, _, put) => hear(ctx, false, put),
  }),
  'campaigns-unmute': act({ carries: carries.nothing, may: everybody, does: (ctx, _, put) => hear(ctx, true, put) }),
} satisfies Record<string, Act>

/** Whether somebody hears of campaigns. They can look at them and take part all the same. */
async function hear(ctx: Context, wants: boolean, put: Put = putBelow): Promise<ReplyStep[]> {
  const { reminders, ...rest } = ctx.person
  const { noCampaigns: _, ...others } = reminders ?? {}
  const wishes: ReminderWishes = { ...others, ...(!wants && { noCampaigns: true }) }
  replacePerson(ctx, Object.keys(wishes).length > 0 ? { ...rest, reminders: wishes } : rest)
  return listCampaigns(ctx, put, { key: wants ? 'note.campaigns-heard' : 'note.campaigns-muted', tone: 'info' })
}
