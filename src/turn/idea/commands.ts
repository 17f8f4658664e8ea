import type { Note } from '../../view/parts/note.ts'
import { isTelling } from '../../words/fillers.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { guideFor } from '../dialogue/guides.ts'
import { startGuide } from '../dialogue/start.ts'
import { oneLine } from '../one-line.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { says } from '../words.ts'
import { ideaActs } from './acts.ts'
import { board, findIdeas } from './board.ts'
import { ideaSentences } from './by-sentence.ts'
import { myIdeas } from './list.ts'
import { sayIdea } from './said.ts'
import { lookUp, showIdea } from './show.ts'
import { ideaNamed, ideaSaid } from './typed.ts'

export const ideaCommands = [
  /** "Idee: Digitaler Bauantrag" */
  command({
    is: 'idea',
    words: 'idea',
    intent: 'idea',
    hears: async (_, words) => ({ title: words }),
    reads: text => {
      const title = /^(?:(?:meine|neue|my|new)\s+)?(?:idee|idea|vorschlag)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(text)?.[1]
      return title === undefined ? undefined : { title: title.trim() }
    },
    does: (ctx, said) => startGuide(ctx, guideFor.idea, { title: said?.title }),
  }),
  command({
    is: 'show-idea',
    reads: text => /^(?:idee|idea)?\s*(?:#\s*|I-)?(20\d\d-\d{5})$/i.exec(text)?.[1],
    does: (ctx, number = '') => showIdea(ctx, number, putBelow),
  }),
  command({
    is: 'find-ideas',
    intent: 'find-ideas',
    hears: async (_, words) => words,
    isAmbiguous: () => true,
    reads: text => {
      const found = /^(?:ideen suchen|idee suchen|suche ideen|suche|finde|search ideas|search|find) ?:? (\S.*)$/i
      const words = found.exec(oneLine(text) ?? '')?.[1]
      return words === undefined || isTelling(words) ? undefined : words
    },
    does: (ctx, words) => (words === undefined ? board(ctx, putBelow) : findIdeas(ctx, putBelow, words)),
  }),
  command({
    is: 'idea-said',
    reads: ideaSaid,
    does: (ctx, said) => (said ? sayIdea(ctx, said) : board(ctx, putBelow)),
  }),
  ...ideaSentences,
  command({ is: 'ideas', words: 'ideas', intent: 'ideas', does: ctx => board(ctx, putBelow) }),
  command({ is: 'inbox', words: 'inbox', intent: 'inbox', does: ctx => perform(ctx, ideaActs.inbox, {}) }),
  command({ is: 'my-ideas', words: 'my-ideas', intent: 'my-ideas', does: ctx => myIdeas(ctx, putBelow) }),
  command({
    is: 'withdraw-idea',
    intent: 'withdraw-idea',
    does: ctx => {
      const id = numberSaid(ctx)
      return id === undefined ? ownIdeas(ctx, 'note.how-to-withdraw') : perform(ctx, ideaActs.withdraw, { id })
    },
  }),
  command({
    is: 'edit-idea',
    intent: 'edit-idea',
    does: ctx => {
      const id = numberSaid(ctx)
      return id === undefined ? ownIdeas(ctx, 'note.how-to-edit') : showIdea(ctx, id, putBelow)
    },
  }),
  /** "Kennwort ABCD EFGH JKLM": they say what kind of code it is. */
  command({
    is: 'idea-code',
    reads: text => {
      const [first = '', ...rest] = text.split(/[\s:]+/)
      const isCode = rest.length === 1 || rest.every(part => part.length === 4) || /\d/.test(rest.join(''))
      // "Kennwort zu meiner Idee" is none, and must not count as a wrong one.
      return says('code', first) && !/^code$/i.test(first) && rest.length > 0 && isCode && !says('code', text)
        ? rest.join(' ')
        : undefined
    },
    does: (ctx, code = '') => lookUp(ctx, code, putBelow),
  }),
]

/** The idea whose number the sentence names. */
function numberSaid({ event: { what } }: Context): string | undefined {
  return what.is === 'text' ? ideaNamed(what.text) : undefined
}

/** Own ideas, with a word on how to do what was asked for. */
function ownIdeas(ctx: Context, key: Note['key']): Promise<ReplyStep[]> {
  return myIdeas(ctx, putBelow, undefined, { key, tone: 'info' })
}
