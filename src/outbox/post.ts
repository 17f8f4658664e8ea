import type { Channel, Post } from '../documents/channel.ts'
import type { Change } from '../ports/change-set.ts'
import type { Message, Posted, SendResult } from '../ports/messenger.ts'
import type { Store } from '../ports/store/store.ts'
import type { OutboxDeps } from './deps.ts'

/** How a message to a channel ended, and what it leaves there. */
export interface PostEnd {
  result: SendResult
  /** What is known of an idea's or a campaign's post from now on; `gone`: it is forgotten. */
  post?: Post | 'gone'
}

/** The card about an idea or a campaign that stands in a channel. */
export async function findPost(store: Store, idea: string, channel: string): Promise<Post | undefined> {
  return (await store.get('posts', keyOf(idea, channel)))?.doc
}

/** Begins a new thread: about an idea, or with an overview. */
export async function createPost(
  { messenger }: OutboxDeps,
  channel: Channel,
  message: Message,
  idea: string | undefined,
): Promise<PostEnd> {
  const result: Posted = await messenger.post(channel.address, message)
  if (!result.ok || idea === undefined) return { result }
  const { id: activityId, thread } = result
  const id = keyOf(idea, channel.id)
  return { result, post: { id, idea, channel: channel.id, activityId, ...(thread && { thread }) } }
}

/** A post that is there is changed; one that is gone is posted anew, unless its idea is gone as well. */
export async function changePost(deps: OutboxDeps, channel: Channel, message: Message, old: Post): Promise<PostEnd> {
  const address = { ...channel.address, conversationId: old.thread ?? channel.address.conversationId }
  const result = await deps.messenger.update(address, old.activityId, message)
  const isOver = !(await isThere(deps.store, old.idea))
  if (result.ok) return { result, ...(isOver && { post: 'gone' }) }
  if (result.why === 'gone' && isOver) return { result: { ok: true, id: old.activityId }, post: 'gone' }
  if (result.why === 'gone') return createPost(deps, channel, message, old.idea)
  // To change a post twice is to change it once, so it may be tried again.
  return { result: result.why === 'uncertain' ? { ...result, why: 'busy' } : result }
}

/** Whether what a post is about is still there: an idea, or a campaign. */
async function isThere(store: Store, number: string): Promise<boolean> {
  return ((await store.get('ideas', number)) ?? (await store.get('campaigns', number))) !== undefined
}

/** What is written of the post when an attempt is settled. */
export async function changesToPost(
  store: Store,
  { post }: PostEnd,
  idea: string | undefined,
  channel: string,
): Promise<Change[]> {
  if (post === undefined || idea === undefined) return []
  const id = keyOf(idea, channel)
  const known = await store.get('posts', id)
  if (post !== 'gone') return [{ collection: 'posts', id, expect: known?.version ?? 0, put: post }]
  return known ? [{ collection: 'posts', id, expect: known.version, delete: true }] : []
}

function keyOf(idea: string, channel: string): string {
  return `${idea} ${channel}`
}
