import type { Idea } from '../../../documents/idea.ts'
import { optionsOfValue } from '../../../guide/questions/own-words.ts'
import { soughtAs } from '../../../idea/sought.ts'
import { supportOf } from '../../../idea/support.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { IdeaFilter, IdeaOrder } from '../../../ports/store/ideas.ts'
import type { How, Sought } from '../../../search/text-index.ts'
import { compareTexts, Order } from '../order.ts'
import { latestFirst, pageOf, pageOfSorted } from '../pages.ts'
import { Search } from '../search.ts'
import { Index, Table } from '../table.ts'

/** Ideas. Those without a name are in no list of a person, and found by the hash of their Kennwort only. */
export class Ideas {
  readonly #byAuthor = new Index<Idea>(idea => [idea.author])
  readonly #byCode = new Index<Idea>(idea => [idea.codeHash])
  readonly #byDay = new Order<Idea>((a, b) => compareTexts(dayAndTime(a), dayAndTime(b)))
  /** Those merged into another are found as that one. */
  readonly #search = new Search<Idea>(idea => (idea.mergedInto === undefined ? soughtAs(idea) : undefined))
  readonly table = new Table<Idea>([this.#byAuthor, this.#byCode, this.#byDay, this.#search])

  of(author: string, page: Page): Listing<Idea> {
    return pageOf(latestFirst(this.#byAuthor.find(author), byTime), byTime, page)
  }

  withCode(codeHash: string): Versioned<Idea> | undefined {
    return this.#byCode.find(codeHash)[0]
  }

  list(filter: IdeaFilter, order: IdeaOrder, page: Page): Listing<Idea> {
    const longestWaiting = this.#byDay.rows.filter(({ doc }) => matches(filter, doc))
    if (order === 'waiting') return pageOfSorted(longestWaiting, byDay, page)
    const newest = longestWaiting.reverse()
    if (order === 'newest') return pageOfSorted(newest, byDay, page, 'falling')
    const support = new Map(newest.map(({ doc }) => [doc.id, this.#support(doc)]))
    const of = ({ id }: Idea) => support.get(id) ?? 0
    const mostSupported = newest.sort((a, b) => of(b.doc) - of(a.doc))
    return pageOfSorted(mostSupported, idea => `${sortable(of(idea))} ${byDay(idea)}`, page, 'falling')
  }

  /** The best first. */
  search(sought: string | Sought, limit: number, how?: How): Promise<Versioned<Idea>[]> {
    return this.#search.find(sought, limit, how)
  }

  /** How many people support an idea or one that was merged into it. */
  #support(idea: Idea): number {
    const merged = (idea.merged ?? []).flatMap(id => this.table.rows.get(id)?.doc ?? [])
    return supportOf(idea, merged)
  }
}

/** Every condition that is given must hold. */
function matches({ status, answers = {}, field, campaign, asked, decided, merged }: IdeaFilter, idea: Idea): boolean {
  return (
    (merged === true || idea.mergedInto === undefined) &&
    (status === undefined || status.includes(idea.status)) &&
    (field === undefined || field === idea.field) &&
    (campaign === undefined || campaign === idea.campaign) &&
    (decided === undefined || idea.decision !== undefined) &&
    (asked === undefined || asked === (idea.question !== undefined)) &&
    Object.entries(answers).every(([question, value]) => hasAnswer(idea, question, value))
  )
}

function hasAnswer({ answers }: Idea, question: string, value: string): boolean {
  const answer = answers[question]
  return answer?.is === 'answered' && optionsOfValue(answer.value).includes(value)
}

function byTime({ submittedAt, submittedOn, id }: Idea): string {
  return `${submittedAt ?? submittedOn} ${id}`
}

/**
 * Within a day those with a name by time; those without one stand together, by number, which is random. So their place
 * tells nothing but their day, however many others come between.
 */
function dayAndTime({ submittedOn, submittedAt = '' }: Idea): string {
  return `${submittedOn} ${submittedAt}`
}

function byDay(idea: Idea): string {
  return `${dayAndTime(idea)} ${idea.id}`
}

/** A number as a text that sorts like it. */
function sortable(count: number): string {
  return String(count).padStart(6, '0')
}
