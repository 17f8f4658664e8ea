import type { ParkedWhy } from '../documents/outbox.ts'

/** What coordinators read of why a message did not arrive. */
export type WhyTold = Exclude<ParkedWhy, 'blocked' | 'not-installed' | 'gone'> | 'unreachable'

/**
 * Whether somebody blocked the bot, removed it or deleted the chat is their own affair: whoever coordinates reads only
 * that they cannot be reached (Art. 5(1)(c) DSGVO). IT finds the reasons in log and metrics, without the people.
 */
export function whyTold(why: ParkedWhy): WhyTold {
  return why === 'blocked' || why === 'not-installed' || why === 'gone' ? 'unreachable' : why
}
