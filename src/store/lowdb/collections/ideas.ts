import { type Idea, type IdeaStatus, ideaStatuses } from '../../../documents/idea.ts'
import { optionsOfValue } from '../../../guide/questions/own-words.ts'
import { soughtAs } from '../../../idea/sought.ts'
import { supportOf } from '../../../idea/support.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { IdeaFilter, IdeaOrder } from '../../../ports/store/ideas.ts'
import type { How, Sought } from '../../../search/text-index.ts'
import { compareTexts, Order } from '../order.ts'
import { latestFirst, pageOf, pageOfSorted } from '../pages.ts'
import { Search } from '../search.ts'
import { SupportOrder } from '../support-order.ts'
import { Index, Table } from '../table.ts'

/** Ideas. Those without a name are in no list of a person, and found by the hash of their Kennwort only. */
export class Ideas {
  readonly #byAuthor = new Index<Idea>(idea => [idea.author])
  readonly #byCode = new Index<Idea>(idea => [idea.codeHash])
  readonly #byDay = new Order<Idea>(byDayAndTime)
  /** The same of one status each, without those merged into another. */
  readonly #byStatus = Object.fromEntries(
    ideaStatuses.map(status => [
      status,
      new Order<Idea>(byDayAndTime, idea => idea.status === status && idea.mergedInto === undefined),
    ]),
  ) as Record<IdeaStatus, Order<Idea>>
  readonly #decided = new Order<Idea>(byDayAndTime, ({ decision }) => decision !== undefined)
  readonly #supportKey = (idea: Idea): string => `${sortable(this.#support(idea))} ${byDay(idea)}`
  readonly #bySupport = new SupportOrder(this.#supportKey)
  /** Those merged into another are found as that one. */
  readonly #search = new Search<Idea>(idea => (idea.mergedInto === undefined ? soughtAs(idea) : undefined))
  readonly table: Table<Idea> = new Table<Idea>([
    this.#byAuthor,
    this.#byCode,
    this.#byDay,
    ...Object.values(this.#byStatus),
    this.#decided,
    this.#bySupport,
    this.#search,
  ])

  of(author: string, page: Page): Listing<Idea> {
    return pageOf(latestFirst(this.#byAuthor.find(author), byTime), byTime, page)
  }

  withCode(codeHash: string): Versioned<Idea> | undefined {
    return this.#byCode.find(codeHash)[0]
  }

  list(filter: IdeaFilter, order: IdeaOrder, page: Page): Listing<Idea> {
    if (order === 'support') return this.#mostSupported(filter, page)
    return pageOfSorted(this.#matching(filter), byDay, page, order === 'waiting' ? 'rising' : 'falling')
  }

  /** What fits, by day, in the parts that are kept. All of a part is looked at only where the filter asks for more. */
  #matching(filter: IdeaFilter): (readonly Versioned<Idea>[])[] {
    const { status, decided, merged, ...more } = filter
    const isPart = Object.values(more).every(each => each === undefined)
    if (decided) return [this.#decided.rows.filter(({ doc }) => matches(filter, doc))]
    const parts = merged
      ? [this.#byDay.rows.filter(({ doc }) => status === undefined || status.includes(doc.status))]
      : ideaStatuses.flatMap(each => (status === undefined || status.includes(each) ? [this.#byStatus[each].rows] : []))
    return isPart ? parts : parts.map(rows => rows.filter(({ doc }) => matches(filter, doc)))
  }

  #mostSupported({ merged, ...filter }: IdeaFilter, page: Page): Listing<Idea> {
    const isAny = Object.values(filter).every(each => each === undefined)
    const { rows, keyOf } = this.#bySupport
    if (merged) {
      const found = [...this.table.rows.values()].filter(({ doc }) => matches({ ...filter, merged }, doc))
      found.sort((a, b) => compareTexts(this.#supportKey(a.doc), this.#supportKey(b.doc)))
      return pageOfSorted([found], this.#supportKey, page, 'falling')
    }
    return pageOfSorted([isAny ? rows : rows.filter(({ doc }) => matches(filter, doc))], keyOf, page, 'falling')
  }

  /** The best first. */
  prepare(): Promise<void> {
    return this.#search.prepare()
  }

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

function byDayAndTime(a: Idea, b: Idea): number {
  return compareTexts(dayAndTime(a), dayAndTime(b))
}

/**
 * Within a day those with a name by time; those without one stand together, by number, which is random. So their place
 * tells nothing but their day, however many others come between.
 */
function dayAndTime({ submittedOn, submittedAt = '' }: Idea): string {
  return `${submittedOn} ${submittedAt}`
}

function byTime({ submittedAt, submittedOn, id }: Idea): string {
  return `${submittedAt ?? submittedOn} ${id}`
}

function byDay(idea: Idea): string {
  return `${dayAndTime(idea)} ${idea.id}`
}

/** A number as a text that sorts like it. */
function sortable(count: number): string {
  return String(count).padStart(6, '0')
}
