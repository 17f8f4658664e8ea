import { describeError } from '../describe.ts'
import type { Channel, Post } from '../documents/channel.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Change, Message, Posted, SendResult, Versioned } from '../ports.ts'
import { postId } from '../turn/channel/post.ts'
import { localDay } from '../turn/context.ts'
import { channelOf } from '../turn/notify.ts'
import type { Attempts, Failure } from './attempts.ts'
import type { OutboxDeps } from './deps.ts'
import type { Pacer } from './pacing.ts'
import { drop, put } from './pick.ts'
import { isDue, isSpent, parked } from './record.ts'

/** The records of one message: an overview, or all that concern one idea. */
type Group = [Versioned<OutboxRecord>, ...Versioned<OutboxRecord>[]]

/** How an attempt ended, and what it leaves in the channel. */
interface End {
  result: SendResult
  /** What is known of the post from now on; `gone`: it is forgotten. */
  post?: Post | 'gone'
}

/** After these nothing more is sent into a channel for now. */
const halting: Failure['why'][] = ['blocked', 'not-installed', 'gone', 'busy', 'unregistered']

/**
 * Delivers what is due for a channel, a message for each idea and overview, one after another: with the same promises as
 * to a person. Changing a post may be repeated as often as it takes; a new one arrives twice at most.
 * @returns sends; `quiet`: only changes posts that are there, which notifies nobody
 */
export function createChannelSender(
  deps: OutboxDeps,
  attempts: Attempts,
  pacer: Pacer,
): (to: string, quiet: boolean) => Promise<Failure['why'] | undefined> {
  const { store, messenger, clock, logger } = deps

  async function sendTo(to: string, quiet: boolean): Promise<Failure['why'] | undefined> {
    const due = (await store.outboxOf(to)).filter(({ doc }) => isDue(doc, instant()))
    const channel = await store.get('channels', channelOf(to) ?? '')
    const { records, changes } = sorted(due, channel?.doc, today())
    if ((changes.length > 0 && !(await attempts.write(changes))) || !channel) return undefined
    for (const group of grouped(records)) {
      if (quiet && begins(group)) continue
      const why = await send(channel, group)
      if (why !== undefined && halting.includes(why)) return why
    }
    return undefined
  }

  /** One message. Undefined also if there was nothing to send. */
  async function send(channel: Versioned<Channel>, group: Group): Promise<Failure['why'] | undefined> {
    const post = await postOf(group, channel.doc)
    if (!post && !begins(group)) {
      const onItsWay = await store.get('outbox', postId(ideaOf(group) ?? '', channel.doc.id))
      if (!onItsWay || onItsWay.doc.state === 'parked') await attempts.write(group.map(drop))
      return undefined
    }
    const message = await messageFor(group, post !== undefined)
    if (message === undefined) {
      await attempts.write(group.map(drop))
      return undefined
    }
    if (message === 'failed') {
      await attempts.giveBack(group, { ok: false, why: 'busy' })
      return undefined
    }
    const slot = pacer.take(channel.doc.address.conversationId, clock.now().getTime())
    if (slot === undefined) return 'busy'
    const wait = slot - clock.now().getTime()
    if (wait > 0) await deps.wait(wait)

    const token = await attempts.claim(group)
    if (token === undefined) return undefined
    const end = await deliver(channel.doc, group, message, post)
    attempts.report(end.result)
    if (!end.result.ok) await afterFailure(channel, end.result)
    await attempts.settle(group, token, end.result, () => remembering(end, group, channel.doc))
    return end.result.ok ? undefined : end.result.why
  }

  /** A post that is there is changed; one that is gone is posted anew, unless its idea is gone as well. */
  async function deliver(channel: Channel, group: Group, message: Message, post: Post | undefined): Promise<End> {
    if (!post) return posted(await messenger.post(channel.address, message), channel, group)
    const address = { ...channel.address, conversationId: post.thread ?? channel.address.conversationId }
    const updated = await messenger.update(address, post.activityId, message)
    const isOver = (await store.get('ideas', post.idea)) === undefined
    if (updated.ok) return { result: updated, ...(isOver && { post: 'gone' }) }
    if (updated.why === 'gone' && isOver) return { result: { ok: true, id: post.activityId }, post: 'gone' }
    if (updated.why === 'gone') return posted(await messenger.post(channel.address, message), channel, group)
    // To change a post twice is to change it once, so it may be tried again.
    return { result: updated.why === 'uncertain' ? { ...updated, why: 'busy' } : updated }
  }

  function posted(sent: Posted, { id: channel }: Channel, group: Group): End {
    const idea = ideaOf(group)
    if (!sent.ok || idea === undefined) return { result: sent }
    const { id: activityId, thread } = sent
    return { result: sent, post: { id: `${idea} ${channel}`, idea, channel, activityId, ...(thread && { thread }) } }
  }

  async function remembering({ post }: End, group: Group, channel: Channel): Promise<Change[]> {
    const idea = ideaOf(group)
    if (post === undefined || idea === undefined) return []
    const id = `${idea} ${channel.id}`
    const known = await store.get('posts', id)
    if (post !== 'gone') return [{ collection: 'posts', id, expect: known?.version ?? 0, put: post }]
    return known ? [{ collection: 'posts', id, expect: known.version, delete: true }] : []
  }

  async function messageFor(group: Group, isThere: boolean): Promise<Message | 'failed' | undefined> {
    const { about } = group[0].doc
    try {
      const said = isThere && 'idea' in about ? ({ is: 'repost', idea: about.idea } as const) : about
      const news = await deps.composeForChannel(said, instant())
      return news && deps.render(news.view, news.language)
    } catch (error) {
      logger.error(describeError(error), 'A message for a channel could not be made')
      return 'failed'
    }
  }

  /** Fenced: if somebody wrote in the channel meanwhile, it can be written to, and the next sweep tries again. */
  async function afterFailure({ doc, version }: Versioned<Channel>, { why, status }: Failure): Promise<void> {
    if (why !== 'blocked' && why !== 'not-installed' && why !== 'gone') return
    logger.warn({ why, status }, 'A channel cannot be written to')
    const put: Channel = { ...doc, unreachable: { why, on: today() } }
    await attempts.write([{ collection: 'channels', id: doc.id, expect: version, put }])
  }

  async function postOf(group: Group, channel: Channel): Promise<Post | undefined> {
    const idea = ideaOf(group)
    return idea === undefined ? undefined : (await store.get('posts', `${idea} ${channel.id}`))?.doc
  }

  function today(): string {
    return localDay(instant(), deps.timeZone)
  }

  function instant(): string {
    return clock.now().toISOString()
  }

  return sendTo
}

/** What is sent, and what becomes of the other records. A channel that is no longer bound gets nothing. */
function sorted(
  due: Versioned<OutboxRecord>[],
  channel: Channel | undefined,
  today: string,
): { records: Versioned<OutboxRecord>[]; changes: Change[] } {
  const records: Versioned<OutboxRecord>[] = []
  const changes: Change[] = []
  for (const each of due) {
    const why = channel?.unreachable?.why
    const isWanted =
      channel && (each.doc.about.is === 'repost' || (each.doc.about.is === 'post') === (channel.mode === 'inbox'))
    if (!isWanted) changes.push(drop(each))
    else if (isSpent(each.doc)) changes.push(put(each, parked(each.doc, 'uncertain', today)))
    else if (why) changes.push(put(each, parked(each.doc, why, today)))
    else records.push(each)
  }
  return { records, changes }
}

/** By idea, in the order of their numbers: it tells nothing about who was first. Overviews come last. */
function grouped(records: Versioned<OutboxRecord>[]): Group[] {
  const groups = new Map<string, Group>()
  for (const each of records) {
    const key = 'idea' in each.doc.about ? each.doc.about.idea : each.doc.id
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

function ideaOf([{ doc }]: Group): string | undefined {
  return 'idea' in doc.about ? doc.about.idea : undefined
}

/** Whether a new message is wanted, and not only what is there to be changed. */
function begins(group: Group): boolean {
  return group.some(({ doc }) => doc.about.is !== 'repost')
}
