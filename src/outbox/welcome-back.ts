import type { OutboxRecord } from '../documents/outbox.ts'
import { isReachable } from '../people/person.ts'
import type { Store } from '../ports/store/store.ts'
import { channelOf } from '../turn/notify.ts'
import { allPages } from './all-pages.ts'
import { put, waiting } from './record.ts'
import { write } from './write.ts'

/** Parked records looked at in one go. */
const pageSize = 1_000

/** Messages that were parked because their receiver could not be written to wait again, once that is possible. */
export async function welcomeBack(store: Store, now: string): Promise<void> {
  for await (const items of allPages(page => store.outboxParked(page), pageSize)) {
    for (const each of items)
      if (await isBack(store, each.doc)) await write(store, now, [put(each, waiting(each.doc, now))])
  }
}

/** Whether a message was parked because of its receiver, who can be written to again. */
async function isBack(store: Store, { to, parked }: OutboxRecord): Promise<boolean> {
  const channel = channelOf(to)
  if (channel !== undefined) {
    const bound = parked?.why === 'gone' || isAway(parked) ? await store.get('channels', channel) : undefined
    return bound !== undefined && bound.doc.unreachable === undefined
  }
  const person = isAway(parked) ? await store.get('people', to) : undefined
  return person !== undefined && isReachable(person.doc)
}

function isAway(parked: OutboxRecord['parked']): boolean {
  return parked?.why === 'blocked' || parked?.why === 'not-installed'
}
