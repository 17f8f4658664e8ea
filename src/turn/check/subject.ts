import { mayStart } from '../dialogue/home.ts'
import type { Subject } from '../subject.ts'
import { checkActs } from './acts.ts'
import { checkCommands } from './commands.ts'
import { checkReceiver } from './finish.ts'

/** Process checks and their results. */
export const check: Subject = {
  acts: checkActs,
  commands: checkCommands,
  receives: { assessment: checkReceiver },
  offers: [
    { offer: 'check', may: ctx => mayStart(ctx, 'check') },
    { offer: 'my-checks', may: () => true },
    { offer: 'checks', may: () => true },
  ],
}
