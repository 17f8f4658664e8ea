import type { Makers } from '../parts/makers.ts'
import { campaignCard } from './campaign.ts'
import { campaignFormCard } from './form.ts'
import { campaignsCard } from './list.ts'
import { campaignPostCard } from './post.ts'

export const campaignViews = {
  campaigns: campaignsCard,
  campaign: campaignCard,
  'campaign-form': campaignFormCard,
  'campaign-post': campaignPostCard,
} satisfies Makers
