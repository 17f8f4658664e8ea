import { type Action, go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCampaign } from '../parts/open.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { type CampaignItem, phaseInWords } from './item.ts'

interface CampaignsView {
  is: 'campaigns'
  campaigns: CampaignItem[]
  mayEdit: boolean
  isDeaf: boolean
  note?: Note
}

/** Characters of JSON for the rows. */
const ROWS = 18_000

/** All campaigns: those that run can be joined from here. */
export function campaignsCard({ campaigns, mayEdit, isDeaf, note }: CampaignsView, words: Words) {
  const rows = campaigns.map(campaign => ({
    title: fitted(campaign.title, 260),
    state: phaseInWords(campaign, words),
    select: openCampaign(campaign, words),
  }))
  return {
    summary: words.plain('campaigns.heading'),
    heading: words.rich('campaigns.heading'),
    page: null,
    note: noteLine(note, words),
    empty: rows.length === 0 ? words.rich(mayEdit ? 'campaigns.empty.coordination' : 'campaigns.empty') : null,
    rows: fitting(rows, ROWS),
    actions: [
      ...(mayEdit ? [primary(go('campaign-new', words.plain('campaigns.new')))] : []),
      hearing(isDeaf, words),
      offerAction('ideas', words),
      go('home', words.plain('action.home')),
    ],
  }
}

function hearing(isDeaf: boolean, words: Words): Action {
  return isDeaf
    ? go('campaigns-unmute', words.plain('campaigns.unmute'))
    : go('campaigns-mute', words.plain('campaigns.mute'))
}
