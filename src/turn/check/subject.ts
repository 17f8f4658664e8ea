import { mayStart } from '../dialogue/home.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { checkActs } from './acts.ts'
import { checkCommands } from './commands.ts'
import { checkReceiver } from './finish.ts'
import { showCheck } from './result.ts'
import { checkTells } from './tells.ts'

/** Process checks and their results. */
export const check: Subject = {
  acts: checkActs,
  commands: checkCommands,
  receives: { assessment: checkReceiver },
  tells: [checkTells],
  mentions: async (ctx, text) => {
    const number = /\bP-20\d\d-\d{5}\b/i.exec(text)?.[0].toUpperCase()
    if (number === undefined) return undefined
    return showCheck(ctx, number, putBelow, { key: 'note.check-unclear', tone: 'info' })
  },
  offers: [
    { offer: 'check', may: ctx => mayStart(ctx, 'check') },
    { offer: 'my-checks', may: () => true },
    { offer: 'checks', may: () => true },
  ],
}
