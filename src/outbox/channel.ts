import type { Channel } from '../documents/channel.ts'
import type { About, OutboxRecord } from '../documents/outbox.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Message, SendFailure } from '../ports/messenger.ts'
import { postId } from '../turn/channel/post.ts'
import { channelOf } from '../turn/notify.ts'
import type { SendDeps } from './attempts.ts'
import { messageOf } from './message.ts'
import { instant, today } from './now.ts'
import { pickForChannel } from './pick.ts'
import { changePost, changesToPost, createPost, findPost, type PostEnd } from './post.ts'
import { drop, isDue } from './record.ts'
import { write } from './write.ts'

/** The records of one message: an overview, or all that concern one idea or campaign. */
interface Group {
  records: Versioned<OutboxRecord>[]
  /** What the first of them says. */
  about: About
  /** The number of the idea or campaign. */
  idea: string | undefined
  /** Whether a new message is wanted, and not only what is there to be changed. */
  begins: boolean
}

/** After these nothing more is sent into a channel for now. */
const halting: SendFailure['why'][] = ['blocked', 'not-installed', 'gone', 'busy', 'unregistered']

/**
 * Delivers what is due for a channel, a message for each idea and overview, one after another: with the same promises as
 * to a person. Changing a post may be repeated as often as it takes; a new one arrives twice at most. Answers why the
 * rest was not delivered, if it could not be.
 * @param to the receiver as records name it
 * @param quiet only changes posts that are there, which notifies nobody
 */
export async function sendToChannel(
  deps: SendDeps,
  to: string,
  quiet: boolean,
): Promise<SendFailure['why'] | undefined> {
  const { store } = deps
  const due = (await store.outboxOf(to)).filter(({ doc }) => isDue(doc, instant(deps)))
  const channel = await store.get('channels', channelOf(to) ?? '')
  const { records, changes } = pickForChannel(due, channel?.doc, today(deps))
  const kept = await write(store, instant(deps), changes)
  if (!channel || !kept) return undefined
  for (const group of grouped(records)) {
    if (quiet && group.begins) continue
    const why = await send(deps, channel, group)
    if (why !== undefined && halting.includes(why)) return why
  }
  return undefined
}

/** By idea, in the order of their numbers: it tells nothing about who was first. Overviews come last. */
function grouped(due: Versioned<OutboxRecord>[]): Group[] {
  const groups = Map.groupBy(due, ({ doc }) => ideaOf(doc.about) ?? doc.id)
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([, records]) => {
    const about = records[0]?.doc.about
    if (!about) return []
    return [{ records, about, idea: ideaOf(about), begins: records.some(({ doc }) => doc.about.is !== 'repost') }]
  })
}

function ideaOf(about: About): string | undefined {
  if (about.is === 'campaign-post') return about.campaign
  return 'idea' in about ? about.idea : undefined
}

/** One message. Undefined also if there was nothing to send. */
async function send(
  deps: SendDeps,
  channel: Versioned<Channel>,
  group: Group,
): Promise<SendFailure['why'] | undefined> {
  const { store } = deps
  const { records, idea } = group
  const { id, address } = channel.doc
  const old = idea === undefined ? undefined : await findPost(store, idea, id)
  if (!old && !group.begins) {
    const onItsWay = await store.get('outbox', postId(idea ?? '', id))
    if (!onItsWay || onItsWay.doc.state === 'parked') await write(store, instant(deps), records.map(drop))
    return undefined
  }
  const message = await messageFor(deps, group, old !== undefined)
  if (message === undefined) return undefined
  return deps.attempts.make({
    records,
    chat: address.conversationId,
    deliver: () => (old ? changePost(deps, channel.doc, message, old) : createPost(deps, channel.doc, message, idea)),
    learn: end => learn(deps, channel, end),
    also: end => changesToPost(store, end, idea, id),
  })
}

async function messageFor(
  deps: SendDeps,
  { records, about, idea }: Group,
  isThere: boolean,
): Promise<Message | undefined> {
  const isIdea = about.is === 'post' || about.is === 'repost'
  const said: About = isThere && isIdea && idea !== undefined ? { is: 'repost', idea } : about
  const compose = () => deps.composeForChannel(said, instant(deps))
  return (await messageOf(deps, records, compose, 'A message for a channel could not be made'))?.message
}

/** Fenced: if somebody wrote in the channel meanwhile, it can be written to, and the next sweep tries again. */
async function learn(deps: SendDeps, { doc, version }: Versioned<Channel>, { result }: PostEnd): Promise<void> {
  if (result.ok || (result.why !== 'blocked' && result.why !== 'not-installed' && result.why !== 'gone')) return
  const { why, status } = result
  deps.logger.warn({ why, status }, 'A channel cannot be written to')
  const put: Channel = { ...doc, unreachable: { why, on: today(deps) } }
  await write(deps.store, instant(deps), [{ collection: 'channels', id: doc.id, expect: version, put }])
}
