import type { Post } from '../documents/channel.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Workshop } from '../documents/workshop.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Message, SendFailure } from '../ports/messenger.ts'
import { placeOf } from '../turn/notify.ts'
import type { SendDeps } from './attempts.ts'
import { messageOf } from './message.ts'
import { instant } from './now.ts'
import { changesToPost, findPost, type PostEnd } from './post.ts'
import { drop, isDue, isSpent } from './record.ts'
import { write } from './write.ts'

/**
 * Shows in a channel or group chat what a workshop there is at, on its one card: at any hour, because somebody just asked for
 * it there, and a change notifies nobody. Answers why it was not delivered, if it could not be.
 * @param to the receiver as records name it
 */
export async function sendToPlace(deps: SendDeps, to: string): Promise<SendFailure['why'] | undefined> {
  const { store } = deps
  const due = (await store.outboxOf(to)).filter(({ doc }) => isDue(doc, instant(deps)))
  const workshop = (await store.get('workshops', placeOf(to) ?? ''))?.doc
  // A card that may have arrived twice is not sent again: in their chats people have it before them.
  const spent = workshop ? due.filter(({ doc }) => isSpent(doc)) : due
  const kept = await write(store, instant(deps), spent.map(drop))
  const records = due.filter(each => !spent.includes(each))
  if (!workshop || !kept || records.length === 0) return undefined
  return send(deps, workshop, records)
}

async function send(
  deps: SendDeps,
  workshop: Workshop,
  records: Versioned<OutboxRecord>[],
): Promise<SendFailure['why'] | undefined> {
  const { id, place } = workshop
  const compose = () => deps.composeForChannel({ is: 'workshop-post', workshop: id }, instant(deps))
  const said = await messageOf(deps, records, compose, 'The card of a workshop could not be made')
  if (said === undefined) return undefined
  const old = await findPost(deps.store, id, place.conversationId)
  return deps.attempts.make({
    records,
    chat: place.conversationId,
    deliver: () => (old ? change(deps, workshop, said.message, old) : create(deps, workshop, said.message)),
    learn: async () => {},
    also: end => changesToPost(deps.store, end, id, place.conversationId),
  })
}

/** In the thread that it was asked for in. */
async function create({ messenger }: SendDeps, { id: idea, place }: Workshop, message: Message): Promise<PostEnd> {
  const result = await messenger.send(place, message)
  if (!result.ok) return { result }
  const channel = place.conversationId
  return { result, post: { id: `${idea} ${channel}`, idea, channel, activityId: result.id } }
}

/** Somebody may have deleted it; then it comes anew. To change it twice is to change it once. */
async function change(deps: SendDeps, workshop: Workshop, message: Message, old: Post): Promise<PostEnd> {
  const result = await deps.messenger.update(workshop.place, old.activityId, message)
  if (!result.ok && result.why === 'gone') return create(deps, workshop, message)
  return { result: !result.ok && result.why === 'uncertain' ? { ...result, why: 'busy' } : result }
}
