import { type Phase, phaseOf } from '../../campaign/campaign.ts'
import type { Campaign } from '../../documents/campaign.ts'
import { revisionOf } from '../act.ts'
import { amongCoordinators } from '../people/gates.ts'
import { isCoordinator } from '../standing.ts'
import type { Gate } from '../subject.ts'
import { listCampaigns, showCampaign } from './show.ts'

interface One {
  id: string
}

/** A campaign as it is; a draft is the coordination's. */
export const readers: Gate<One, Campaign> = {
  who: 'everybody; coordinators also drafts',
  admit: async (ctx, { id }, put) => {
    const campaign = await ctx.work.get('campaigns', id)
    return campaign && (campaign.state !== 'draft' || isCoordinator(ctx))
      ? { admitted: campaign }
      : { refused: await listCampaigns(ctx, put, { key: 'note.campaign-gone', tone: 'info' }) }
  },
}

/** Whoever takes part: while it runs, and whatever unit they are from. */
export const takers: Gate<One, Campaign> = {
  who: 'everybody while the campaign runs',
  admit: async (ctx, carried, put) => {
    const admission = await readers.admit(ctx, carried, put)
    if ('refused' in admission || phaseOf(admission.admitted, ctx.today) === 'running') return admission
    return {
      refused: await showCampaign(ctx, admission.admitted, put, {
        note: { key: 'note.campaign-closed', tone: 'info' },
      }),
    }
  },
}

/** Coordinators, on a campaign that is in one of these phases. */
export function coordinatorsIn(...phases: Phase[]) {
  return among(phases, false)
}

/** The same on a campaign as the card showed it. */
export function coordinatorsAsShownIn(...phases: Phase[]) {
  return among(phases, true)
}

function among(phases: Phase[], asShown: boolean) {
  const when = phases.length === 4 ? '' : `, on a campaign that is ${phases.map(inWords).join(' or ')}`
  return amongCoordinators<One & { rev?: number | undefined }, Campaign>(
    `coordinators${when}`,
    async (ctx, carried, put) => {
      const admission = await readers.admit(ctx, carried, put)
      if ('refused' in admission) return admission
      const { admitted: campaign } = admission
      const rev = asShown ? revisionOf(ctx, carried) : undefined
      const isAsShown = rev === undefined || rev === campaign.rev
      if (isAsShown && phases.includes(phaseOf(campaign, ctx.today))) return admission
      const note = { key: 'note.campaign-moved', tone: 'info' } as const
      return { refused: await showCampaign(ctx, campaign, put, { note }) }
    },
  )
}

function inWords(phase: Phase): string {
  return phase === 'draft' ? 'a draft' : phase
}
