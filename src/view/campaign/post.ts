import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { openCampaign } from '../parts/open.ts'
import type { Words } from '../texts.ts'
import { type CampaignFacts, joinAction, phaseInWords, reportGroups } from './item.ts'

interface CampaignPostView extends CampaignFacts {
  is: 'campaign-post'
}

/** Characters of JSON for theme, text and report. */
const TITLE = 400
const ABOUT = 1_800
const REPORT = 18_000

/** The one card of a campaign in a channel, the same for all who read it: first the call, at the end what became of it. */
export function campaignPostCard({ campaign, phase, report }: CampaignPostView, words: Words) {
  const { groups, left } = reportGroups(report ?? [], REPORT, false, words)
  return {
    summary: words.plain('campaign.summary', { number: campaign.id }),
    about: words.rich(phase === 'over' ? 'campaign-post.report' : 'campaign-post.about'),
    heading: fitted(campaign.title, TITLE),
    state: phaseInWords({ ...campaign, phase }, words),
    text: campaign.about ? fitted(campaign.about, ABOUT) : null,
    report: report ? words.rich(report.length > 0 ? 'campaign.report' : 'campaign.report.empty') : null,
    groups,
    left,
    hint: words.rich(phase === 'over' ? 'campaign-post.hint.over' : 'campaign-post.hint'),
    actions: ways(campaign, phase === 'running', words),
  }
}

function ways(campaign: { id: string; title: string }, isRunning: boolean, words: Words): Action[] {
  const open = openCampaign(campaign, words)
  const look = { ...go('campaign', words.plain('similar.look'), { id: campaign.id }), tooltip: open.title }
  return isRunning ? [joinAction(campaign, words), look] : [look]
}
