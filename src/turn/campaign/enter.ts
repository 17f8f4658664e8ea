import { plusDays } from '../../calendar/days.ts'
import { ended, phaseOf, prolonged } from '../../campaign/campaign.ts'
import type { Campaign } from '../../documents/campaign.ts'
import type { Problem } from '../../guide/kind.ts'
import type { CampaignForm } from '../../view/campaign/form.ts'
import { audit } from '../audit.ts'
import { dayIn } from '../days.ts'
import { comingDay, type Entered, given, neededText, optionalText, refused } from '../entered.ts'
import { freeNumber } from '../number.ts'
import { unitChoices } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showCampaigns } from './channel.ts'
import { listCampaigns, showCampaign } from './show.ts'

/** Longest theme and text, in characters. */
const longestTitle = 120
const longestAbout = 600
/** A campaign lasts a year at most, and four weeks unless told. */
const longestDays = 366
const usualDays = 28

export type Inputs = { [K in 'title' | 'about' | 'guide' | 'from' | 'to' | 'units' | 'channel']?: string | undefined }

/** The form of a new campaign, or of a draft. */
export async function askForCampaign(
  ctx: Context,
  put: Put,
  { id, inputs = {}, problem }: { id?: string | undefined; inputs?: Inputs; problem?: Problem } = {},
): Promise<ReplyStep[]> {
  const channels = await ctx.work.peekChannels()
  const entered: CampaignForm['entered'] = {
    guide: 'idea',
    from: ctx.today,
    to: plusDays(ctx.today, usualDays),
    ...given(inputs),
  }
  return put({
    is: 'campaign-form',
    ...(id && { id }),
    guides: guidesFor(ctx).map(({ id: value, title }) => ({ id: value, title })),
    units: await unitChoices(ctx),
    channels: channels.map(({ id: value, mode }) => ({ id: value, mode })),
    entered,
    ...(problem && { problem }),
  })
}

/** Guides that produce ideas. */
function guidesFor(ctx: Context) {
  return ctx.deps.guides.all().filter(({ produces }) => produces.is === 'idea')
}

/** The form with what a campaign has: to change a draft, or to begin another like it. */
export function askAgain(ctx: Context, campaign: Campaign, put: Put, copies: boolean): Promise<ReplyStep[]> {
  const { id, title, about, guide, from, to, units, channel } = campaign
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  const days = copies ? { from: ctx.today, to: plusDays(ctx.today, Math.max(length, 1)) } : { from, to }
  const inputs = { title, about, guide, units: units.join(), channel, ...days }
  return askForCampaign(ctx, put, { inputs, ...(!copies && { id }) })
}

/** Keeps a draft, and shows it as it will be announced. */
export async function saveCampaign(ctx: Context, id: string, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  const before = id === '' ? undefined : await ctx.work.get('campaigns', id)
  if (before && before.state !== 'draft')
    return showCampaign(ctx, before, put, { note: { key: 'note.campaign-moved', tone: 'info' } })
  const read = await readCampaign(ctx, inputs)
  if (!read.ok) return askForCampaign(ctx, put, { id: before?.id, inputs, problem: read.problem })
  const twin = before ?? (await sameDraft(ctx, read.value))
  const campaign: Campaign = {
    id: twin?.id ?? (await freeNumber(ctx, 'campaigns', 'K-')),
    state: 'draft',
    createdOn: twin?.createdOn ?? ctx.today,
    rev: (twin?.rev ?? 0) + 1,
    ...read.value,
  }
  ctx.work.put('campaigns', campaign)
  return showCampaign(ctx, campaign, put, { note: { key: 'note.campaign-saved', tone: 'info' } })
}

/** The very same draft, made today by the first of two clicks. */
async function sameDraft(ctx: Context, { title, to }: Content): Promise<Campaign | undefined> {
  const twin = (await ctx.work.peekCampaigns()).find(
    each => each.state === 'draft' && each.title === title && each.to === to && each.createdOn === ctx.today,
  )
  return twin && ctx.work.get('campaigns', twin.id)
}

type Content = Pick<Campaign, 'title' | 'about' | 'guide' | 'from' | 'to' | 'units' | 'channel'>

async function readCampaign(ctx: Context, inputs: Inputs): Promise<Entered<Content>> {
  const title = neededText(inputs.title, longestTitle)
  if (!title.ok) return title
  const about = optionalText(inputs.about, longestAbout)
  if (!about.ok) return about
  const guide = guidesFor(ctx).find(each => each.id === inputs.guide)?.id
  if (guide === undefined) return refused('campaign-guide')
  const from = comingDay(ctx, inputs.from)
  if (!from.ok) return from
  const to = comingDay(ctx, inputs.to)
  if (!to.ok) return to
  if (to.value <= from.value) return refused('campaign-days')
  if (to.value > plusDays(from.value, longestDays)) return refused('campaign-long')
  const known = new Set((await ctx.work.peekUnits()).map(({ id }) => id))
  const units = (inputs.units ?? '').split(',').filter(id => known.has(id))
  const channel = (await ctx.work.peekChannels()).find(({ id }) => id === inputs.channel)?.id
  return {
    ok: true,
    value: {
      title: title.value,
      ...(about.value !== undefined && { about: about.value }),
      guide,
      from: from.value,
      to: to.value,
      units,
      ...(channel !== undefined && { channel }),
    },
  }
}

/** From here on it runs; it is announced with the first working hour of its first day. */
export async function startCampaign(ctx: Context, campaign: Campaign, put: Put): Promise<ReplyStep[]> {
  if (campaign.to < ctx.today)
    return showCampaign(ctx, campaign, put, { note: { key: 'note.campaign-past', tone: 'warning' } })
  const started: Campaign = { ...campaign, state: 'started', rev: campaign.rev + 1 }
  ctx.work.put('campaigns', started)
  audit(ctx, 'campaign-started', campaign.id)
  const day = ctx.deps.calendar().onOrAfter(laterOf(campaign.from, ctx.today))
  return showCampaign(ctx, started, put, {
    note: { key: 'note.campaign-started', values: { day: dayIn(ctx, day) }, tone: 'info' },
  })
}

function laterOf(a: string, b: string): string {
  return [a, b].toSorted().at(-1) ?? a
}

/** Ends it today. What was planned only was never announced, so nothing is told of it. */
export async function endCampaign(ctx: Context, campaign: Campaign, put: Put): Promise<ReplyStep[]> {
  const isPlanned = phaseOf(campaign, ctx.today) === 'planned' || campaign.announcedOn === undefined
  const over: Campaign = isPlanned ? { ...campaign, state: 'draft', rev: campaign.rev + 1 } : ended(campaign, ctx.today)
  ctx.work.put('campaigns', over)
  audit(ctx, 'campaign-ended', campaign.id)
  const key = isPlanned ? 'note.campaign-not-begun' : 'note.campaign-ended'
  return showCampaign(ctx, over, put, { note: { key, tone: 'info' } })
}

export async function prolongCampaign(
  ctx: Context,
  campaign: Campaign,
  day: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const to = comingDay(ctx, day)
  const shown = day === undefined ? {} : { entered: day }
  if (!to.ok) return showCampaign(ctx, campaign, put, { problem: to.problem, ...shown })
  if (to.value <= campaign.to)
    return showCampaign(ctx, campaign, put, { problem: { code: 'campaign-later', values: {} }, ...shown })
  if (to.value > plusDays(campaign.from, longestDays))
    return showCampaign(ctx, campaign, put, { problem: { code: 'campaign-long', values: {} }, ...shown })
  const longer = prolonged(campaign, to.value)
  ctx.work.put('campaigns', longer)
  audit(ctx, 'campaign-prolonged', campaign.id)
  if (campaign.announcedOn !== undefined) await showCampaigns(ctx, [longer])
  return showCampaign(ctx, longer, put, {
    note: { key: 'note.campaign-prolonged', values: { day: dayIn(ctx, to.value) }, tone: 'info' },
  })
}

export async function dropCampaign(ctx: Context, { id }: Campaign, put: Put): Promise<ReplyStep[]> {
  ctx.work.delete('campaigns', id)
  return listCampaigns(ctx, put, { key: 'note.campaign-dropped', tone: 'info' })
}
