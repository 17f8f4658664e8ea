import { phaseOf } from '../../campaign/campaign.ts'
import type { Campaign } from '../../documents/campaign.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Problem } from '../../guide/kind.ts'
import type { CampaignFacts, ReportedIdea } from '../../view/campaign/item.ts'
import type { Note } from '../../view/parts/note.ts'
import { survivorOf } from '../idea/item.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'

/** Campaigns that are listed, the latest first. */
const mostListed = 20
/** More ideas than a campaign brings. */
const mostIdeas = 5_000

/** Campaigns there are: drafts for coordinators only. */
export async function listCampaigns(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const mayEdit = isCoordinator(ctx)
  const campaigns = (await ctx.work.peekCampaigns()).filter(({ state }) => mayEdit || state !== 'draft')
  return put({
    is: 'campaigns',
    campaigns: campaigns.slice(0, mostListed).map(({ id, title, from, to, ...more }) => ({
      id,
      title,
      from,
      to,
      phase: phaseOf({ id, title, from, to, ...more }, ctx.today),
    })),
    mayEdit,
    isDeaf: ctx.person.reminders?.noCampaigns === true,
    ...(note && { note }),
  })
}

/** One campaign: what it asks for, and what became of it once it is over. */
export async function showCampaign(
  ctx: Context,
  campaign: Campaign,
  put: Put,
  more: { note?: Note; problem?: Problem; entered?: string; asks?: 'end' | 'drop' } = {},
): Promise<ReplyStep[]> {
  return put({
    is: 'campaign',
    ...(await campaignFacts(ctx, campaign)),
    mayEdit: isCoordinator(ctx),
    isDeaf: ctx.person.reminders?.noCampaigns === true,
    rev: campaign.rev,
    ...more,
  })
}

/** What everybody may know of a campaign. Ideas are told only when it is over: before, their number would tell who took part. */
export async function campaignFacts(reader: Reader, campaign: Campaign): Promise<CampaignFacts> {
  const { id, title, about, from, to, units, channel } = campaign
  const names = await unitNames(reader)
  const phase = phaseOf(campaign, reader.today)
  const guide = reader.deps.guides.current(campaign.guide)
  return {
    campaign: { id, title, from, to, ...(about !== undefined && { about }) },
    phase,
    ...(guide && { guide: guide.title }),
    units: units.map(unit => nameOf(names, unit)),
    inChannel: channel !== undefined,
    ...(phase === 'over' && { report: await reportOf(reader, id) }),
  }
}

/** Ideas of a campaign as they stand now, with the reason of the last decision; one that was merged as what it goes on in. */
async function reportOf(reader: Reader, campaign: string): Promise<ReportedIdea[]> {
  const { items } = await reader.work.peekIdeas({ campaign, merged: true }, 'newest', { limit: mostIdeas })
  const survivors = await Promise.all(items.map(async idea => (await survivorOf(reader, idea)) ?? idea))
  const ideas = new Map(survivors.map(idea => [idea.id, idea]))
  return [...ideas.values()].map(idea => ({
    id: idea.id,
    title: idea.title,
    status: idea.status,
    ...reasonOf(idea),
  }))
}

function reasonOf({ history, status }: Idea): Pick<ReportedIdea, 'reason'> {
  const reason = history.findLast(step => step.what === undefined && step.status === status)?.reason
  return reason === undefined ? {} : { reason }
}
