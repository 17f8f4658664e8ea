import type { Language } from '../documents/language.ts'
import type { About, OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import { newPerson } from '../people/person.ts'
import type { View } from '../view/views.ts'
import { showDecided } from './campaign/channel.ts'
import { channelNews } from './channel/news.ts'
import { showInChannels } from './channel/post.ts'
import { localDay } from './context.ts'
import { settleResolution } from './council/settle.ts'
import { settleDecision } from './idea/settle.ts'
import { withPublished } from './in-force.ts'
import { askIfIdeaLive } from './inquiry/live.ts'
import { personalNews } from './news/news.ts'
import type { Reader } from './subject.ts'
import { subjects } from './subjects.ts'
import { toRemember } from './told.ts'
import type { TurnDeps } from './turns.ts'
import { Work } from './work.ts'

/** A message and the language it is in. `list`: what is remembered of it, for answers to it. */
type Composed = { view: View; language: Language; list?: string } | undefined

/**
 * What the outbox has for a person, as one message, rendered from what is so now.
 * Undefined: nothing is left to say; a finished task reminds nobody.
 * @param now instant of sending
 */
export async function composeNews(
  deps: TurnDeps,
  person: Person,
  records: OutboxRecord[],
  now: string,
): Promise<Composed> {
  const abouts = records.map(({ about }) => about)
  const reader = await readerOf(deps, person, now)
  const view = await personalNews(reader, abouts)
  return view && { view, language: person.language, list: await toRemember(reader, view) }
}

/**
 * What a record for a channel says, from what is so now, in the language of the installation. The same for all who read
 * it. Undefined: nothing is left to say.
 * @param now instant of sending
 */
export async function composeChannelNews(deps: TurnDeps, about: About, now: string): Promise<Composed> {
  const { defaultLanguage: language } = deps.setting
  const view = await channelNews(await readerOf(deps, newPerson('', '', language), now), about)
  return view && { view, language }
}

/** Decisions of one run; the next one is seconds away. */
const mostSettled = 500

/**
 * Lets decisions count that can no longer be taken back, of the coordination and of the council: each in a commit of its own, with what is to be told of it. What
 * somebody changes at the same moment is left to the next time.
 * @param now instant
 */
export async function settleDecisions(deps: TurnDeps, now: string): Promise<void> {
  const { items: ideas } = await deps.store.ideas({ decided: true }, 'waiting', { limit: mostSettled })
  for (const { doc } of ideas) {
    if (!doc.decision || doc.decision.until > now) continue
    const work = new Work(deps.store)
    const today = localDay(doc.decision.until, deps.setting.timeZone)
    const turn = { work, deps, today, event: { at: now }, person: { id: doc.decision.by } }
    await settleDecision(turn, doc.id)
    if (doc.decision.to === 'umgesetzt') await askIfIdeaLive(turn, doc)
    await showInChannels(turn)
    await showDecided(turn)
    await deps.store.commit({ at: now, ...work.changeSet() })
  }
  for (const { doc } of await deps.store.motions()) {
    if (!doc.pending || doc.pending.until > now) continue
    const work = new Work(deps.store)
    const today = localDay(doc.pending.until, deps.setting.timeZone)
    const turn = { work, deps, today, event: { at: now }, person: { id: doc.pending.by } }
    await settleResolution(turn, doc.id)
    await showInChannels(turn)
    await deps.store.commit({ at: now, ...work.changeSet() })
  }
}

/** Somebody who reads something without any event. @param now instant */
export async function readerOf(deps: TurnDeps, person: Person, now: string): Promise<Reader> {
  const today = localDay(now, deps.setting.timeZone)
  const work = new Work(deps.store)
  return { person, language: person.language, today, work, deps: await withPublished(deps, work), subjects }
}
