import { describeError } from '../describe.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Message } from '../ports/messenger.ts'
import type { Compose, OutboxDeps } from './deps.ts'
import { giveBack } from './lease.ts'
import { instant } from './now.ts'
import { drop } from './record.ts'
import { write } from './write.ts'

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
): Promise<Message | undefined> {
  const message = await composed(deps, compose, failed)
  if (message === 'failed') await giveBack(deps, records, { ok: false, why: 'busy' })
  else if (message === undefined) await write(deps.store, instant(deps), records.map(drop))
  else return message
  return undefined
}

async function composed(
  { render, logger }: OutboxDeps,
  compose: () => ReturnType<Compose>,
  failed: string,
): Promise<Message | 'failed' | undefined> {
  try {
    const news = await compose()
    return news && render(news.view, news.language)
  } catch (error) {
    logger.error(describeError(error), failed)
    return 'failed'
  }
}
