import type { ReportWhy } from '../../documents/idea.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { textInput } from '../parts/form.ts'
import { openIdea } from '../parts/open.ts'
import type { TextKey, Words } from '../texts.ts'
import { type IdeaItem, ideaState, ideaTitle, onIdea, type PromiseItem, promiseInWords, statusIn } from './item.ts'
import { whyInWords } from './take-down.ts'

/** What happened to an idea, in a message the bot sends by itself. */
export type IdeaNews =
  | { is: 'idea-step'; idea: IdeaItem; reason?: string; own: boolean }
  | { is: 'idea-question'; idea: IdeaItem; question: string; rev: number }
  | { is: 'idea-answered'; idea: IdeaItem; answer: string }
  | { is: 'idea-comment'; idea: IdeaItem; text: string; name?: string }
  | { is: 'idea-merged'; idea: IdeaItem; into: IdeaItem }
  /** `from`: title of the idea it was part of, if that is still there. */
  | { is: 'idea-unmerged'; idea: IdeaItem; from?: string }
  /** The money for it was not granted: it is put off to the next budget. */
  | { is: 'idea-put-off'; idea: IdeaItem; reason: string }
  /** For coordinators: the promise is due soon or is late. */
  | { is: 'idea-nudge'; idea: IdeaItem; promise: PromiseItem }
  /** For coordinators: the last task of the idea is done. */
  | { is: 'idea-done'; idea: IdeaItem }
  /** For coordinators: somebody reported it, or a comment on it. */
  | { is: 'idea-reported'; idea: IdeaItem; about: 'idea' | 'comment'; whys: ReportWhy[] }
  /** For whoever leads the unit that is to review it. */
  | { is: 'idea-review'; idea: IdeaItem }

/** What happened to an idea, with the way to it, as parts/row.json wants it; a question can be answered from there. */
export function ideaEventRow(event: IdeaNews, words: Words) {
  return {
    title: `${headOf(event, words)} ${ideaTitle(event.idea.title)}`,
    state: saidIn(event, EACH, words),
    select: openIdea(event.idea, words),
    actions: event.is === 'idea-question' ? [onIdea(answer(event, words), event.idea.title, words)] : [],
  }
}

/** The only thing a message tells: with all that was said, and with what the reader may want to do right here. */
export function ideaEventAlone(event: IdeaNews, words: Words) {
  const { idea } = event
  return {
    title: ideaTitle(idea.title),
    state: ideaState(idea, words),
    text: event.is === 'idea-step' && !event.reason ? null : saidIn(event, ALONE, words),
    input: event.is === 'idea-question' ? [answerInput(words)] : [],
    actions: [
      ...ownAction(event, words),
      { ...openIdea(idea, words), title: words.plain('idea-news.open'), tooltip: openIdea(idea, words).title },
    ],
    mute: isForListeners(event) ? [go('mute', words.plain('idea-news.mute'), { id: idea.id })] : [],
  }
}

/** What a message with one idea is about, in its heading. */
export function ideaNewsHeading(event: IdeaNews, words: Words): string {
  if (event.is === 'idea-step' && event.own) return words.rich('news.event.idea-own-step')
  return words.rich(`news.event.${event.is}` satisfies TextKey)
}

/** Characters of JSON for what was said about an idea, among others and alone. */
const EACH = 700
const ALONE = 3_500

function headOf(event: IdeaNews, words: Words): string {
  if (event.is === 'idea-step') return words.rich('news.is.idea-step', { status: statusIn(words, event.idea.status) })
  return words.rich(`news.is.${event.is}` satisfies TextKey)
}

/** A reason, a question, an answer, a comment, or where the idea went. */
function saidIn(event: IdeaNews, room: number, words: Words): string {
  switch (event.is) {
    case 'idea-step':
      return event.reason ? `${words.rich('idea.reason')} ${fitted(event.reason, room)}` : ideaState(event.idea, words)
    case 'idea-question':
      return `${words.rich('idea.asked-for')} ${fitted(event.question, room)}\n\n${words.rich('idea-news.answer-is-public')}`
    case 'idea-answered':
      return `${words.rich('idea.answered')} ${fitted(event.answer, room)}`
    case 'idea-comment': {
      const by = event.name
        ? words.rich('idea-news.by', { name: clip(event.name, 60) })
        : words.rich('idea-news.nameless')
      return `${by} ${fitted(event.text, room)}`
    }
    case 'idea-merged':
      return words.rich('idea-news.merged', { title: clip(event.into.title, 120) })
    case 'idea-unmerged':
      return event.from === undefined
        ? words.rich('idea-news.unmerged')
        : words.rich('idea-news.unmerged.from', { title: clip(event.from, 120) })
    case 'idea-put-off':
      return `${words.rich('idea.reason')} ${fitted(event.reason, room)}`
    case 'idea-nudge':
      return promiseInWords(event.promise, words)
    case 'idea-done':
      return words.rich('idea-news.done')
    case 'idea-reported':
      return words.rich(reportedKeys[event.about], {
        why: event.whys.map(why => whyInWords(why, words)).join(', '),
      })
    case 'idea-review':
      return words.rich('idea-news.review')
  }
}

const reportedKeys = { idea: 'idea-news.reported.idea', comment: 'idea-news.reported.comment' } as const

/** What the reader is asked to do, if anything. */
function ownAction(event: IdeaNews, words: Words): Action[] {
  const { id } = event.idea
  switch (event.is) {
    case 'idea-question':
      return [primary(take('answer-idea-yes', words.plain('idea.action.answer'), { id, rev: event.rev }))]
    case 'idea-nudge':
    case 'idea-answered':
      return [primary(go('decide', words.plain('idea.action.decide'), { id }))]
    case 'idea-done':
      return [primary(go('decide', words.plain('idea-news.set-done'), { id, arg: 'umgesetzt' }))]
    default:
      return []
  }
}

function answer({ idea }: IdeaNews, words: Words): Action {
  return go('answer-idea', words.plain('idea.action.answer'), { id: idea.id })
}

function answerInput(words: Words) {
  const label = words.plain('ask-idea.answer.label')
  const placeholder = words.plain('ask-idea.answer.placeholder')
  return { ...textInput({ id: 'text', label, required: true, placeholder }, words), multiline: true }
}

/** Whether it goes to those who want to hear of the idea, and may no longer want to. */
function isForListeners({ is }: IdeaNews): boolean {
  return ['idea-step', 'idea-put-off', 'idea-comment', 'idea-merged', 'idea-unmerged'].includes(is)
}
