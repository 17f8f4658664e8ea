import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { sparkActs } from './acts.ts'
import { showSparks } from './show.ts'
import { sparkTells } from './tells.ts'

/** Denkanstöße: at most once a fortnight a question to think about, for those who want it. */
export const spark: Subject = {
  acts: sparkActs,
  tells: [sparkTells],
  commands: [
    command({ is: 'sparks-on', words: 'sparks-on', does: ctx => perform(ctx, sparkActs['sparks-on'], {}) }),
    command({ is: 'sparks-off', words: 'sparks-off', does: ctx => perform(ctx, sparkActs['sparks-off'], {}) }),
    command({
      is: 'spark-answer',
      words: 'spark-answer',
      does: ctx => perform(ctx, sparkActs['spark-answer'], { id: '' }),
    }),
    command({ is: 'sparks', words: 'sparks', intent: 'sparks', does: ctx => showSparks(ctx) }),
  ],
}
