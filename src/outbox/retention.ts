import type { Comment } from '../documents/comment.ts'
import type { Idea } from '../documents/idea.ts'
import type { Person } from '../documents/person.ts'
import { hasRemoved } from '../people/person.ts'
import type { Change } from '../ports/change-set.ts'
import type { Listing, Page, Versioned } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import {
  answeredByNobody,
  givenToNobody,
  hasStayedAway,
  isAuditPast,
  isCampaignPast,
  isCheckPast,
  isIdeaPast,
  isOnlyKnown,
  isStaleDraft,
  isTaskPast,
  isWorkshopPast,
  leadsToSomebody,
  namedNowhere,
  namelessComment,
  namelessFromNow,
  publishedByNobody,
} from '../privacy/forget.ts'
import type { RetentionRules } from '../privacy/rules.ts'
import { inSlices } from '../slices.ts'
import { count, stopped } from '../turn/dialogue/count.ts'
import { erase } from '../turn/privacy/erase.ts'
import { Work } from '../turn/work.ts'
import { allPages } from './all-pages.ts'
import { write } from './write.ts'

/** Documents looked at, and changed, in one go. */
const pageSize = 500

/** Ideas looked at in one go: the whole town's are needed, because of merges. */
const ideasAtOnce = 5_000

/** When it is tidied up: the instant and the same as a local day, by which rules, and whom nobody may remove. */
export interface Tidying {
  now: string
  today: string
  rules: RetentionRules
  /** Person ids of coordinators named in the configuration. */
  coordinators: string[]
}

/** How much was removed of each kind, and whether all of it could be: what somebody changed just then has to wait. */
export interface Removed {
  complete: boolean
  counts: Record<'drafts' | 'ideas' | 'comments' | 'tasks' | 'checks' | 'audit' | 'people', number>
}

/**
 * Removes whatever has been kept for long enough. It goes by days alone, so run again on the same day it finds nothing;
 * whether the clock can be right is asked before.
 */
export async function forgetWhatIsPast(store: Store, tidying: Tidying): Promise<Removed> {
  const { now, today, rules } = tidying
  const removed: Removed = {
    complete: true,
    counts: { drafts: 0, ideas: 0, comments: 0, tasks: 0, checks: 0, audit: 0, people: 0 },
  }
  const commit = async (kind: keyof Removed['counts'], changes: Change[]): Promise<void> => {
    const done = await write(store, now, changes)
    if (done) removed.counts[kind] += changes.length
    else removed.complete = false
  }
  async function each<T>(
    kind: keyof Removed['counts'],
    list: (page: Page) => Promise<Listing<T>>,
    changesTo: (one: Versioned<T>) => Change[],
  ): Promise<void> {
    for await (const items of allPages(list, pageSize)) await commit(kind, items.flatMap(changesTo))
  }

  await forgetDrafts(store, tidying, removed)
  await forgetAroundIdeas(store, tidying, commit)
  await each(
    'tasks',
    page => store.tasks({ status: ['erledigt', 'verworfen'] }, page),
    ({ doc, version }) =>
      doc.person !== undefined && isTaskPast(doc, today, rules)
        ? [{ collection: 'tasks', id: doc.id, expect: version, put: givenToNobody(doc) }]
        : [],
  )
  await each(
    'checks',
    page => store.assessments(page),
    ({ doc, version }) =>
      doc.by.length > 0 && isCheckPast(doc, today, rules)
        ? [{ collection: 'assessments', id: doc.id, expect: version, put: namedNowhere(answeredByNobody(doc)) }]
        : [],
  )
  await each(
    'audit',
    page => store.audit(page),
    ({ doc, version }) =>
      isAuditPast(doc, today, rules) ? [{ collection: 'audit', id: doc.id, expect: version, delete: true }] : [],
  )
  for (const { doc, version } of await store.publications()) {
    const left = publishedByNobody(doc, today, rules)
    if (left) await commit('audit', [{ collection: 'publications', id: doc.id, expect: version, put: left }])
  }
  await forgetTogether(store, tidying, commit)
  await forgetPeople(store, tidying, removed)
  return removed
}

/** Dialogues that nobody goes on with. At which step they stopped is counted, without whoever it was. */
async function forgetDrafts(store: Store, { now, today, rules }: Tidying, removed: Removed): Promise<void> {
  for await (const items of allPages(page => store.sessions(page), pageSize)) {
    const work = new Work(store)
    let gone = 0
    for (const { id } of items.map(({ doc }) => doc)) {
      const draft = await work.get('sessions', id)
      if (!draft || !isStaleDraft(draft, today, rules)) continue
      work.delete('sessions', id)
      await count({ work, today }, draft, stopped(draft))
      gone += 1
    }
    const { changes } = work.changeSet()
    if (await write(store, now, changes)) removed.counts.drafts += gone
    else removed.complete = false
  }
}

/** Those for which something holds, one after another. */
function* those<T>(all: Iterable<T>, holds: (one: T) => boolean): Generator<void, T[]> {
  const found: T[] = []
  for (const one of all) {
    if (holds(one)) found.push(one)
    yield
  }
  return found
}

/** Who had, supports, follows and commented on ideas that were decided about long ago. */
async function forgetAroundIdeas(
  store: Store,
  { today, rules }: Tidying,
  commit: (kind: 'ideas' | 'comments', changes: Change[]) => Promise<void>,
): Promise<void> {
  const ideas = new Map<string, Versioned<Idea>>()
  for await (const items of allPages(page => store.ideas({ merged: true }, 'newest', page), ideasAtOnce))
    for (const item of items) ideas.set(item.doc.id, item)
  const survivor = ({ mergedInto }: Idea) => (mergedInto === undefined ? undefined : ideas.get(mergedInto)?.doc)
  const past = await inSlices(those(ideas.values(), ({ doc }) => isIdeaPast(doc, survivor(doc), today, rules)))
  // Whoever supports several ideas of one merge is counted once, also from now on.
  const counted = new Map<string, Set<string>>()
  for (const { doc, version } of past) {
    const group = doc.mergedInto ?? doc.id
    const known = counted.get(group) ?? new Set()
    counted.set(group, new Set([...known, ...(doc.supporters ?? [])]))
    if (leadsToSomebody(doc))
      await commit('ideas', [{ collection: 'ideas', id: doc.id, expect: version, put: namelessFromNow(doc, known) }])
    for await (const items of allPages(page => store.commentsOf(doc.id, page), pageSize))
      await commit('comments', items.flatMap(namelessNow))
  }
}

function namelessNow({ doc, version }: Versioned<Comment>): Change[] {
  if (doc.author === undefined) return []
  return [{ collection: 'comments', id: doc.id, expect: version, put: namelessComment(doc) }]
}

/** What units said about ideas that were decided about long ago, campaigns that were never started, and workshops long past. */
async function forgetTogether(
  store: Store,
  { today, rules }: Tidying,
  commit: (kind: 'ideas' | 'drafts', changes: Change[]) => Promise<void>,
): Promise<void> {
  for (const { doc, version } of await store.reviews()) {
    const idea = (await store.get('ideas', doc.id))?.doc
    const into = idea?.mergedInto === undefined ? undefined : (await store.get('ideas', idea.mergedInto))?.doc
    if (idea === undefined || isIdeaPast(idea, into, today, rules))
      await commit('ideas', [{ collection: 'reviews', id: doc.id, expect: version, delete: true }])
  }
  for (const { doc, version } of await store.campaigns())
    if (isCampaignPast(doc, today, rules))
      await commit('drafts', [{ collection: 'campaigns', id: doc.id, expect: version, delete: true }])
  for (const { doc, version } of await store.workshops()) {
    if (!isWorkshopPast(doc, today, rules)) continue
    const posts: Change[] = (await store.postsOf(doc.id)).map(post => ({
      collection: 'posts',
      id: post.doc.id,
      expect: post.version,
      delete: true,
    }))
    await commit('drafts', [{ collection: 'workshops', id: doc.id, expect: version, delete: true }, ...posts])
  }
}

/** Whoever removed the bot and stayed away, and whoever is known for no reason any more. */
async function forgetPeople(store: Store, tidying: Tidying, removed: Removed): Promise<void> {
  for await (const items of allPages(page => store.people(page), pageSize))
    for (const { doc, version } of items) {
      const done = await forgetPerson(store, tidying, doc, version)
      if (done === false) removed.complete = false
      if (done === true) removed.counts.people += 1
    }
}

/** Whether somebody was removed; undefined if there was no reason to. */
async function forgetPerson(
  store: Store,
  { now, today, rules, coordinators }: Tidying,
  person: Person,
  version: number,
): Promise<boolean | undefined> {
  const hasRole =
    person.coordinator !== undefined || coordinators.includes(person.id) || (await store.unitsOf(person.id)).length > 0
  if (hasRole) return undefined
  if (hasRemoved(person) && person.removedOn === undefined) {
    // They removed it before this was kept.
    const put = { ...person, removedOn: today }
    return (await write(store, now, [{ collection: 'people', id: person.id, expect: version, put }]))
      ? undefined
      : false
  }
  const isKnownOnly = isOnlyKnown(person) && (await store.naming({ id: person.id })).every(isTheirs)
  if (!isKnownOnly && !hasStayedAway(person, today, rules)) return undefined
  const work = new Work(store)
  await erase(work, person)
  return (await store.commit({ at: now, ...work.changeSet() })) === 'committed'

  function isTheirs({ collection, id }: { collection: string; id: string }): boolean {
    return id === person.id && (collection === 'people' || collection === 'reminders')
  }
}
