import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { openCampaign } from '../parts/open.ts'
import type { Row } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'
import { joinAction } from './item.ts'

/** A campaign begins, is about to end, has ended, or is looked at again. */
export interface CampaignNews {
  is: 'campaign'
  what: 'begins' | 'ends' | 'report' | 'again'
  campaign: { id: string; title: string; about?: string; to: string }
}

/** Characters of JSON for what it is about, and for its theme. */
const ABOUT = 1_200
const TITLE = 260

/** Without the theme: a lock screen tells nothing that people wrote. */
export function campaignHeading({ what }: CampaignNews, words: Words): string {
  return words.rich(`news.campaign.${what}` satisfies TextKey)
}

/** Whoever is asked to take part can do so from here, and say that they want to hear of no other. */
export function campaignEventRow(event: CampaignNews, { isHeading }: { isHeading: boolean }, words: Words): Row {
  const { what, campaign } = event
  const isCall = what === 'begins' || what === 'ends'
  const until = words.rich(`news.campaign.${what}.text` satisfies TextKey, { day: words.day(campaign.to) })
  const select = openCampaign(campaign, words)
  return {
    title: isHeading
      ? fitted(clip(campaign.title, 80), TITLE)
      : words.rich('news.about', { what: campaignHeading(event, words), title: clip(campaign.title, 80) }),
    state: campaign.about && what === 'begins' ? `${fitted(campaign.about, ABOUT)} ${until}` : until,
    select,
    actions: isCall ? [joinAction(campaign, words), go('campaigns-mute', words.plain('campaigns.mute'))] : [],
  }
}
