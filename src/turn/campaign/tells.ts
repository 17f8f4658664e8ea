import { phaseOf } from '../../campaign/campaign.ts'
import type { About, CampaignAbout } from '../../documents/outbox.ts'
import type { CampaignNews } from '../../view/campaign/news.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'

type Told = Extract<About, { is: 'campaign' }>

/** What is told of campaigns, as long as it is so. */
export const campaignTells: Teller<Told> = {
  tells: ['campaign'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [wordOf(each), each])).values()]
    const news = await Promise.all(different.map(each => newsOf(reader, each)))
    const isToo = new Set(different.filter(({ what }) => what === 'ends').map(({ campaign }) => campaign))
    // Whoever hears only now that it ends need not hear as well that it began.
    return different.filter(({ what, campaign }, at) => news[at] && !(what === 'begins' && isToo.has(campaign)))
  },
  part: async (reader, told) => {
    const news = await Promise.all(told.map(each => newsOf(reader, each)))
    return { words: told.map(wordOf), events: news.filter(each => each !== undefined) }
  },
  read: words => words.flatMap(readWord),
}

async function newsOf(reader: Reader, { campaign: id, what }: Told): Promise<CampaignNews | undefined> {
  const campaign = await reader.work.peek('campaigns', id)
  if (!campaign) return undefined
  const isRunning = phaseOf(campaign, reader.today) === 'running'
  const isForAll = what === 'begins' || what === 'ends'
  if (isForAll ? !isRunning || reader.person.reminders?.noCampaigns : isRunning || !isCoordinator(reader))
    return undefined
  const { title, about, to } = campaign
  return { is: 'campaign', what, campaign: { id, title, to, ...(about !== undefined && { about }) } }
}

/** "k:begins:K-2026-48213" */
function wordOf({ what, campaign }: Told): string {
  return `k:${what}:${campaign}`
}

const kinds = new Set<string>(['begins', 'ends', 'report', 'again'] satisfies CampaignAbout[])

function readWord(word: string): Told[] {
  const [, what = '', campaign] = /^k:([a-z]+):(K-20\d\d-\d{5})$/.exec(word) ?? []
  return campaign && kinds.has(what) ? [{ is: 'campaign', campaign, what: what as CampaignAbout }] : []
}
