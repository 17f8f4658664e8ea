import * as z from 'zod4'
import { isTelling } from '../../words/fillers.ts'
import { act, carries, everybody } from '../act.ts'
import { command } from '../command.ts'
import { oneLine } from '../one-line.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { find } from './find.ts'

const findAct = act({
  carries: z.object({ inputs: carries.inputs('words') }),
  may: everybody,
  does: (ctx, { inputs: { words = '' } }, put) => find(ctx, words, put),
})

/** One search over all that people look for: ideas, checks, tasks, guides and terms. */
export const findSubject: Subject = {
  acts: { find: findAct },
  commands: [
    /** "suche hundesteuer", "gibt es schon was zum Spielplatz?"; whoever says „Ideen“ means ideas only. */
    command({
      is: 'find',
      intent: 'find',
      hears: async (_, words) => words,
      isAmbiguous: () => true,
      reads: text => {
        const words = /^(?:suche|such|finde|search|find)(?: nach| for)? ?:? (\S.*)$/i.exec(oneLine(text) ?? '')?.[1]
        return words === undefined || /^(?:ideen|ideas)\b/i.test(words) || isTelling(words) ? undefined : words
      },
      does: (ctx, words = '') => find(ctx, words, putBelow),
    }),
  ],
}
