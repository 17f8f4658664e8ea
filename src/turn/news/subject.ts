import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { newsActs } from './acts.ts'

/** What the bot says by itself, and what of it could not be delivered. */
export const news: Subject = {
  acts: newsActs,
  commands: [
    command({ is: 'parked', words: 'parked', intent: 'parked', does: ctx => perform(ctx, newsActs.parked, {}) }),
  ],
}
