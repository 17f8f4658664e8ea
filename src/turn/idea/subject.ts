import { mayStart } from '../dialogue/home.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { ideaActs } from './acts.ts'
import { wishSaid } from './by-sentence.ts'
import { ideaCommands } from './commands.ts'
import { ideaReceiver } from './finish.ts'
import { answerHeard } from './heard.ts'
import { askIfDone } from './links.ts'
import { lookUp, showIdea } from './show.ts'
import { ideaTells, removalTells } from './tells.ts'
import { ideaNamed } from './typed.ts'

/** Ideas, from the first thought to "umgesetzt". */
export const idea: Subject = {
  acts: ideaActs,
  commands: ideaCommands,
  receives: { idea: ideaReceiver },
  tells: [ideaTells, removalTells],
  opens: lookUp,
  mentions: async (ctx, text) => {
    const number = ideaNamed(text)
    if (number === undefined) return undefined
    const known = await ctx.work.peek('ideas', number)
    const asked = known && wishSaid(ctx, number, text)
    if (asked) return asked
    return showIdea(ctx, number, putBelow, { key: 'note.idea-unclear', tone: 'info' })
  },
  hears: answerHeard,
  onTaskEnded: askIfDone,
  offers: [
    { offer: 'idea', may: ctx => mayStart(ctx, 'idea') },
    { offer: 'my-ideas', may: () => true },
    { offer: 'ideas', may: () => true },
  ],
}
