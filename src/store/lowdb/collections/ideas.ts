import type { Idea } from '../../../documents/idea.ts'
import { type IdeaStatus, ideaStatuses } from '../../../documents/idea-statuses.ts'
import { optionsOfValue } from '../../../guide/questions/own-words.ts'
import { isWaiting, type Promised, waitsSince } from '../../../idea/promise.ts'
import { soughtAs } from '../../../idea/sought.ts'
import { supportOf } from '../../../idea/support.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { Counted, IdeaFilter, IdeaOrder } from '../../../ports/store/ideas.ts'
import type { How, Sought } from '../../../search/text-index.ts'
import { inSlices } from '../../../slices.ts'
import { Asked } from '../asked.ts'
import { compareTexts, Order } from '../order.ts'
import { latestFirst, pageOf, pageOfSorted, placeIn } from '../pages.ts'
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
  /** What was filtered by more than that, each kept from when it was first asked for. */
  readonly #filtered = new Asked<Idea, Order<Idea>, IdeaFilter>(
    filter => new Order<Idea>(byDayAndTime, idea => matches(filter, idea)),
  )
  /** What waits for the coordination, in the two parts of its list. */
  readonly #waiting = [
    new Order<Idea>(byDayAndTime, idea => idea.status === 'neu' && isWaiting(idea)),
    new Order<Idea>(byDayAndTime, idea => idea.status !== 'neu' && isWaiting(idea)),
  ]
  /** The same by what it waits for, and since when. */
  readonly #since = { first: waitingFor('first'), decision: waitingFor('decision') }
  /** By the ideas whose support they count as well. */
  readonly #counting = new Index<Idea>(({ merged = [] }) => merged)
  readonly #bySupport = new Asked<Idea, SupportOrder, IdeaFilter>(
    filter =>
      new SupportOrder(
        idea => this.#support(idea),
        (a, b) => byDayAndTime(a, b) || compareTexts(a.id, b.id),
        id => this.#counting.find(id),
        idea => matches(filter, idea),
      ),
  )
  /** Those merged into another are found as that one. */
  readonly #search = new Search<Idea>(idea => (idea.mergedInto === undefined ? soughtAs(idea) : undefined))
  readonly table: Table<Idea> = new Table<Idea>([
    this.#byAuthor,
    this.#byCode,
    this.#byDay,
    ...Object.values(this.#byStatus),
    this.#filtered,
    ...this.#waiting,
    ...Object.values(this.#since),
    this.#counting,
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
    if (order === 'support') {
      const list = this.#bySupport.of(filter)
      return pageOfSorted([list.rows], idea => `${sortable(list.supportOf(idea))} ${byDay(idea)}`, page, 'falling')
    }
    return pageOfSorted(this.#matching(filter), byDay, page, order === 'waiting' ? 'rising' : 'falling')
  }

  waiting(from: number, limit: number): Counted {
    const items: Versioned<Idea>[] = []
    let total = 0
    for (const { rows } of this.#waiting) {
      const begin = Math.max(0, from - total)
      items.push(...rows.slice(begin, begin + limit - items.length))
      total += rows.length
    }
    return { items, total }
  }

  waitingSince(since: { first: string; decision: string }, limit: number): Counted {
    const late = (['first', 'decision'] as const).map(what => {
      const { rows } = this.#since[what]
      return { rows, total: placeIn(rows, idea => waitsSince(idea).since <= since[what]) }
    })
    return {
      items: late.flatMap(({ rows, total }) => rows.slice(0, Math.min(limit, total))),
      total: late.reduce((sum, { total }) => sum + total, 0),
    }
  }

  /** What fits, by day, in the parts that are kept. */
  #matching(filter: IdeaFilter): (readonly Versioned<Idea>[])[] {
    const { status, merged, ...more } = filter
    const isPart = Object.values(more).every(each => each === undefined)
    if (!isPart || (merged && status)) return [this.#filtered.of(filter).rows]
    if (merged) return [this.#byDay.rows]
    return ideaStatuses.flatMap(each =>
      status === undefined || status.includes(each) ? [this.#byStatus[each].rows] : [],
    )
  }

  /** Sorts what is looked at everywhere, and reads what is searched. Other work goes on in between. */
  async prepare(): Promise<void> {
    const all = this.#bySupport.of({})
    for (const each of [...Object.values(this.#byStatus), ...this.#waiting, ...Object.values(this.#since), all])
      await inSlices(each.prepare())
    await this.#search.prepare()
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
function matches(filter: IdeaFilter, idea: Idea): boolean {
  const { status, answers = {}, field, campaign, asked, decided, reported, merged } = filter
  return (
    (merged === true || idea.mergedInto === undefined) &&
    (status === undefined || status.includes(idea.status)) &&
    (field === undefined || field === idea.field) &&
    (campaign === undefined || campaign === idea.campaign) &&
    (decided === undefined || idea.decision !== undefined) &&
    (reported === undefined || isReported(idea)) &&
    (asked === undefined || asked === (idea.question !== undefined)) &&
    Object.entries(answers).every(([question, value]) => hasAnswer(idea, question, value))
  )
}

function isReported({ reports = [] }: Idea): boolean {
  return reports.length > 0
}

/** Ideas that wait for a first answer, or for a decision, those that wait longest first. */
function waitingFor(what: Promised): Order<Idea> {
  return new Order<Idea>(
    (a, b) => compareTexts(waitsSince(a).since, waitsSince(b).since) || byDayAndTime(a, b),
    idea => isWaiting(idea) && waitsSince(idea).for === what,
  )
}

function hasAnswer({ answers }: Idea, question: string, value: string): boolean {
  const answer = answers[question]
  return answer?.is === 'answered' && optionsOfValue(answer.value).includes(value)
}

function byDayAndTime(a: Idea, b: Idea): number {
  return compareTexts(a.submittedOn, b.submittedOn) || compareTexts(a.submittedAt ?? '', b.submittedAt ?? '')
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
