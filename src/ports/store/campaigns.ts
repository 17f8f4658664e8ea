import type { Campaign } from '../../documents/campaign.ts'
import type { Versioned } from '../listing.ts'

export interface CampaignQueries {
  /** All campaigns, in no order; a few a year. */
  campaigns(): Promise<Versioned<Campaign>[]>
}
