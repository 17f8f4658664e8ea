import { describeError } from '../describe.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Message } from '../ports/messenger.ts'
import type { Compose, OutboxDeps } from './deps.ts'
import { giveBack } from './lease.ts'
import { instant } from './now.ts'
import { drop } from './record.ts'
import { write } from './write.ts'

/** A message, and what is remembered of it; empty: nothing. */
interface Said {
  message: Message
  list: string
}

/**
 * What records say now, as a message. Undefined if nothing is to be sent: they are dropped if nothing is left to say,
 * and wait if it could not be said.
 * @param failed what the log says then
 */
export async function messageOf(
  deps: OutboxDeps,
  records: Versioned<OutboxRecord>[],
  compose: () => ReturnType<Compose>,
  failed: string,
): Promise<Said | undefined> {
  const said = await composed(deps, compose, failed)
  if (said === 'failed') await giveBack(deps, records, { ok: false, why: 'busy' })
  else if (said === undefined) await write(deps.store, instant(deps), records.map(drop))
  else return said
  return undefined
}

async function composed(
  { render, logger }: OutboxDeps,
  compose: () => ReturnType<Compose>,
  failed: string,
): Promise<Said | 'failed' | undefined> {
  try {
    const news = await compose()
    return news && { message: render(news.view, news.language), list: news.list ?? '' }
  } catch (error) {
    logger.error(describeError(error), failed)
    return 'failed'
  }
}
