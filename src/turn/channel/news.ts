import type { Idea } from '../../documents/idea.ts'
import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { About } from '../../documents/outbox.ts'
import type { IdeaItem } from '../../view/idea/item.ts'
import type { View } from '../../view/views.ts'
import { campaignFacts } from '../campaign/show.ts'
import { pinnedGuide } from '../context.ts'
import { ideaItem } from '../idea/item.ts'
import { problemIn } from '../idea/problem.ts'
import type { Reader } from '../subject.ts'
import { promiseOf } from '../waiting-ideas.ts'
import { workshopPost } from '../workshop/show.ts'

/** Ideas of a kind that an overview names; the rest is counted. */
const named = 5
const pageSize = 500
/** What support can still move. */
const open: IdeaStatus[] = ['neu', 'gesichtet', 'in-pruefung', 'agenda', 'geparkt']

/** What a record for a channel says, from what is so now; undefined: nothing is left to say. */
export async function channelNews(reader: Reader, about: About): Promise<View | undefined> {
  if (about.is === 'overview') return overview(reader, about)
  if (about.is === 'campaign-post') {
    const campaign = await reader.work.peek('campaigns', about.campaign)
    return campaign && { is: 'campaign-post', ...(await campaignFacts(reader, campaign)) }
  }
  if (about.is === 'workshop-post') {
    const workshop = await reader.work.peek('workshops', about.workshop)
    return workshop && workshopPost(reader, workshop)
  }
  if (about.is !== 'post' && about.is !== 'repost') return undefined
  const idea = await reader.work.peek('ideas', about.idea)
  const into = idea?.mergedInto === undefined ? undefined : await reader.work.peek('ideas', idea.mergedInto)
  if (idea && !into) return postView(reader, idea)
  if (about.is === 'post') return undefined
  if (!idea || !into) return { is: 'closed', text: { key: 'closed.idea-gone' } }
  return { is: 'closed', text: { key: 'closed.idea-merged', values: { title: idea.title, into: into.title } } }
}

async function postView(reader: Reader, idea: Idea): Promise<View> {
  const promise = promiseOf(reader, idea)
  return {
    is: 'idea-post',
    idea: await ideaItem(reader, idea),
    problem: problemIn(await pinnedGuide(reader, idea.guide), idea.answers),
    ...(promise && { promise }),
  }
}

/** New ideas and decisions of whole days, and what has most support. Days only: a time could tell who wrote an idea. */
async function overview(
  reader: Reader,
  { mode, from, to }: Extract<About, { is: 'overview' }>,
): Promise<View | undefined> {
  const within = (day: string) => from <= day && day <= to
  const all = await allIdeas(reader)
  const fresh = all.filter(({ submittedOn }) => within(submittedOn))
  const decided = all.filter(({ history }) =>
    history.some(({ on, status, what }) => !what && status !== 'neu' && within(on)),
  )
  const { items: ideas } = await reader.work.peekIdeas({ status: open }, 'support', { limit: named })
  const supported = (await items(reader, ideas)).filter(({ support }) => support > 0)
  if (fresh.length + decided.length + supported.length === 0) return undefined
  return {
    is: 'ideas-overview',
    mode,
    fresh: await items(reader, fresh),
    freshCount: fresh.length,
    decided: await items(reader, decided),
    supported,
  }
}

async function allIdeas(reader: Reader): Promise<Idea[]> {
  const all: Idea[] = []
  let cursor: string | undefined
  do {
    const page = await reader.work.peekIdeas({}, 'newest', { limit: pageSize, ...(cursor !== undefined && { cursor }) })
    all.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return all
}

function items(reader: Reader, ideas: Idea[]): Promise<IdeaItem[]> {
  return Promise.all(ideas.slice(0, named).map(idea => ideaItem(reader, idea)))
}
