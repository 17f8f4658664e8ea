import { type IdeaItem, ideaRow, onIdea, type PromiseItem, statusIn, supportInWords } from '../idea/item.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { openIdea } from '../parts/open.ts'
import { fitting } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'

/** Neutral: never personal. Its last button works for coordinators only. */
interface IdeaPostView {
  is: 'idea-post'
  idea: IdeaItem
  problem: string
  promise?: PromiseItem
}

/**
 * A new idea in a channel, the same for all who read it. The promise is a day, never days left: the card stays as it is
 * until the idea changes.
 */
export function ideaPostCard({ idea, problem, promise }: IdeaPostView, words: Words) {
  const due = promise && words.rich(duePost[promise.next], { day: words.day(promise.dueOn) })
  return {
    ...ideaInBrief(idea, problem, words),
    text: [...(due ? [due] : []), words.rich('idea-post.who')].join(' '),
    actions: [...offers(idea, words), onIdea(decide(idea, words), idea.title, words)],
  }
}

interface IdeaShareView {
  is: 'idea-share'
  idea: IdeaItem
  problem: string
}

/** An idea that somebody shared from the compose box. */
export function ideaShareCard({ idea, problem }: IdeaShareView, words: Words) {
  return { ...ideaInBrief(idea, problem, words), actions: offers(idea, words) }
}

interface IdeasOverviewView {
  is: 'ideas-overview'
  mode: 'weekly' | 'monthly'
  fresh: IdeaItem[]
  freshCount: number
  decided: IdeaItem[]
  supported: IdeaItem[]
}

/** What happened to ideas in a week or a month, in a channel. */
export function ideasOverviewCard(view: IdeasOverviewView, words: Words) {
  const { mode, fresh, freshCount, decided, supported } = view
  const groups = [
    { title: words.rich('ideas-overview.fresh', { count: freshCount }), items: fresh, count: freshCount },
    { title: words.rich('ideas-overview.decided'), items: decided, count: decided.length },
    { title: words.rich('ideas-overview.supported'), items: supported, count: supported.length },
  ].filter(({ count }) => count > 0)
  return {
    summary: words.plain(`ideas-overview.heading.${mode}` satisfies TextKey),
    heading: words.rich(`ideas-overview.heading.${mode}` satisfies TextKey),
    empty: groups.length === 0 ? words.rich(`ideas-overview.empty.${mode}` satisfies TextKey) : null,
    groups: groups.map(({ title, items, count }) => {
      const rows = fitting(
        items.map(item => ideaRow(neutral(item), words)),
        ROOM / groups.length,
      )
      const left = count - rows.length
      return { title, rows, left: left > 0 ? words.rich('task.left', { count: left }) : null }
    }),
    typing: words.rich('ideas-overview.typing'),
  }
}

/** Characters of JSON for a title, for the problem, and for the rows of an overview. */
const TITLE = 400
const PROBLEM = 1_200
const ROOM = 22_000

const duePost = { first: 'idea-post.first', decision: 'idea-post.decision' } as const

function ideaInBrief(idea: IdeaItem, problem: string, words: Words) {
  return {
    summary: words.plain('idea.summary', { number: idea.id }),
    about: words.rich('idea.about', { number: idea.id, day: words.day(idea.submittedOn) }),
    heading: fitted(idea.title, TITLE),
    state: `${statusIn(words, idea.status)} · ${supportInWords(idea.support, words)}`,
    problem: problem ? `${words.rich('idea-post.problem')} ${fitted(problem, PROBLEM)}` : null,
  }
}

/** For everybody who reads it; several such cards may stand below one another. */
function offers(idea: IdeaItem, words: Words): Action[] {
  const support = go('support', words.plain('idea.action.support'), { id: idea.id })
  const open = openIdea(idea, words)
  return [{ ...open, title: words.plain('similar.look'), tooltip: open.title }, onIdea(support, idea.title, words)]
}

function decide({ id }: IdeaItem, words: Words): Action {
  return go('decide', words.plain('idea.action.decide'), { id })
}

/** Without what is so for one reader only. */
function neutral(item: IdeaItem): IdeaItem {
  return { ...item, mine: false, asked: false }
}
