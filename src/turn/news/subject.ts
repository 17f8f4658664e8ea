import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { listParked } from './parked.ts'

/** What the bot says by itself, and what of it could not be delivered. */
export const news: Subject = {
  commands: [command({ is: 'parked', words: 'parked', does: ctx => listParked(ctx, putBelow) })],
}
