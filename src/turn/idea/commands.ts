import { perform } from '../act.ts'
import { command } from '../command.ts'
import { guideFor } from '../dialogue/home.ts'
import { startGuide } from '../dialogue/start.ts'
import { oneLine } from '../one-line.ts'
import { putBelow } from '../put.ts'
import { says } from '../words.ts'
import { ideaActs } from './acts.ts'
import { board, findIdeas } from './board.ts'
import { myIdeas } from './list.ts'
import { sayIdea } from './said.ts'
import { lookUp, showIdea } from './show.ts'
import { ideaSaid } from './typed.ts'

export const ideaCommands = [
  /** "Idee: Digitaler Bauantrag" */
  command({
    is: 'idea',
    words: 'idea',
    reads: text => {
      const title = /^(?:(?:meine|neue|my|new)\s+)?(?:idee|idea|vorschlag)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(text)?.[1]
      return title === undefined ? undefined : { title: title.trim() }
    },
    does: (ctx, said) => startGuide(ctx, guideFor.idea, said?.title),
  }),
  command({
    is: 'show-idea',
    reads: text => /^(?:idee|idea)?\s*(?:#\s*)?(20\d\d-\d{5})$/i.exec(text)?.[1],
    does: (ctx, number = '') => showIdea(ctx, number, putBelow),
  }),
  command({
    is: 'find-ideas',
    isAmbiguous: () => true,
    reads: text =>
      /^(?:ideen suchen|idee suchen|suche ideen|suche|finde|search ideas|search|find) ?:? (\S.*)$/i.exec(
        oneLine(text) ?? '',
      )?.[1],
    does: (ctx, words = '') => findIdeas(ctx, putBelow, words),
  }),
  command({
    is: 'idea-said',
    reads: ideaSaid,
    does: (ctx, said) => (said ? sayIdea(ctx, said) : board(ctx, putBelow)),
  }),
  command({ is: 'ideas', words: 'ideas', does: ctx => board(ctx, putBelow) }),
  command({ is: 'inbox', words: 'inbox', does: ctx => perform(ctx, ideaActs.inbox, {}) }),
  command({ is: 'my-ideas', words: 'my-ideas', does: ctx => myIdeas(ctx, putBelow) }),
  /** "Kennwort ABCD EFGH JKLM": they say what kind of code it is. */
  command({
    is: 'idea-code',
    reads: text => {
      const [first = '', ...rest] = text.split(/[\s:]+/)
      return says('code', first) && !/^code$/i.test(first) && rest.length > 0 && !says('code', text)
        ? rest.join(' ')
        : undefined
    },
    does: (ctx, code = '') => lookUp(ctx, code, putBelow),
  }),
]
