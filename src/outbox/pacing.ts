/** At most `count` messages within `within` milliseconds. */
export interface Limit {
  count: number
  within: number
}

/** What Teams takes from a bot in one chat. Source: Microsoft's rate limits for bots, per thread. */
export const perChat: Limit[] = [
  { count: 7, within: 1_000 },
  { count: 8, within: 2_000 },
  { count: 60, within: 30_000 },
  { count: 1_800, within: 3_600_000 },
]

/** Of the 50 a second that Teams takes from an app in a tenant; the others are for replies. */
export const perApp: Limit[] = [{ count: 30, within: 1_000 }]

/** A message that would have to wait longer than this is left to a later run, in milliseconds. */
export const longestWait = 5_000

/**
 * The first instant from `now` on at which one more message keeps every limit. In milliseconds.
 * @param taken instants of the messages before, in order
 */
export function slotAfter(taken: readonly number[], limits: readonly Limit[], now: number): number {
  const earliest = limits.map(({ count, within }) => (taken[taken.length - count] ?? Number.NEGATIVE_INFINITY) + within)
  return Math.max(now, taken.at(-1) ?? now, ...earliest)
}

export interface Pacer {
  /** Takes the next free instant for a message into a chat; undefined, and nothing taken, if that is too far off. */
  take(chat: string, now: number): number | undefined
}

/** Remembers what was sent, as long as a limit looks back. Knows no clock: the caller says what time it is. */
export function createPacer(): Pacer {
  const chats = new Map<string, number[]>()
  let app: number[] = []

  return {
    take(chat, now) {
      const inChat = stillCounts(chats.get(chat) ?? [], perChat, now)
      app = stillCounts(app, perApp, now)
      const slot = Math.max(slotAfter(inChat, perChat, now), slotAfter(app, perApp, now))
      if (slot - now > longestWait) return undefined
      app.push(slot)
      chats.delete(chat)
      chats.set(chat, [...inChat, slot])
      forgetOldest(chats)
      return slot
    },
  }
}

/** What lies in the future was noted before the clock was put back, and counts no longer. */
function stillCounts(taken: number[], limits: Limit[], now: number): number[] {
  const longest = Math.max(...limits.map(({ within }) => within))
  return taken.filter(at => at > now - longest && at <= now + longestWait)
}

const mostChats = 10_000

function forgetOldest(chats: Map<string, number[]>): void {
  const [oldest] = chats.keys()
  if (oldest !== undefined && chats.size > mostChats) chats.delete(oldest)
}
