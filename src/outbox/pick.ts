import type { Channel } from '../documents/channel.ts'
import type { OutboxRecord, ParkedWhy } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import { isReachable } from '../people/person.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import { isFree } from '../reminder/weekdays.ts'
import { abandon, drop, isSpent, parked, put, waiting } from './record.ts'

/** Events one message tells of, besides what is due; its card has room for no more. Further ones follow in another. */
const mostEvents = 8

export interface Picked {
  /** What goes out now. */
  records: Versioned<OutboxRecord>[]
  /** What becomes of the others, as far as that changes anything. */
  changes: Change[]
}

/**
 * What of a person's due records is sent now, as one message.
 * @param today local day
 * @param tomorrow the first moment of the next local day at which messages are sent
 * @param isHeld the bot is not released for this person: everything waits
 */
export function pickForPerson(
  due: Versioned<OutboxRecord>[],
  person: Person | undefined,
  { today, tomorrow, isHeld = false }: { today: string; tomorrow: string; isHeld?: boolean },
): Picked {
  // Whoever was erased is not written to, and nothing of theirs is kept.
  if (!person) return { records: [], changes: due.map(drop) }
  const away = person.unreachable?.why ?? (isReachable(person) ? undefined : 'not-installed')
  const isSilent = isFree(person.reminders, today)
  const picked: Picked = { records: [], changes: [] }
  let events = 0
  for (const each of due) {
    const isReminder = reminds(each.doc)
    const why = reasonToPark(each.doc, away)
    if (isHeld) picked.changes.push(put(each, waiting(each.doc, tomorrow)))
    else if (why) picked.changes.push(abandon(each, parked(each.doc, why, today)))
    else if (isReminder && isSilent) picked.changes.push(put(each, waiting(each.doc, tomorrow)))
    else if (isReminder || ++events <= mostEvents) picked.records.push(each)
  }
  return picked
}

/** What waits for whoever paused: nobody did it just now, and it need not be known today. */
function reminds({ about }: OutboxRecord): boolean {
  const { is } = about
  if (is === 'synergy' || is === 'spark' || is === 'workshop') return true
  return is === 'reminder' || is === 'digest' || is === 'campaign' || (is === 'review' && about.what === 'due')
}

/** What of a channel's due records is sent now. A channel that is no longer bound gets nothing. @param today local day */
export function pickForChannel(due: Versioned<OutboxRecord>[], channel: Channel | undefined, today: string): Picked {
  const picked: Picked = { records: [], changes: [] }
  for (const each of due) {
    const why = reasonToPark(each.doc, channel?.unreachable?.why)
    if (!channel || !isWanted(each.doc, channel)) picked.changes.push(drop(each))
    else if (why) picked.changes.push(put(each, parked(each.doc, why, today)))
    else picked.records.push(each)
  }
  return picked
}

/**
 * Ideas are shown one by one or in overviews, as the channel wishes; what stands there already is always kept up to date, and
 * campaigns were set for this very channel.
 */
function isWanted({ about }: OutboxRecord, { mode }: Channel): boolean {
  return about.is === 'repost' || about.is === 'campaign-post' || (about.is === 'post') === (mode === 'inbox')
}

function reasonToPark(record: OutboxRecord, away: ParkedWhy | undefined): ParkedWhy | undefined {
  return isSpent(record) ? 'uncertain' : away
}
