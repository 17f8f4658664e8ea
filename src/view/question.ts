import type { Question } from '../guide/guide.ts'
import { go, primary, take } from './action.ts'
import { contradictions } from './contradiction.ts'
import { escapeMarkdown } from './escape.ts'
import { inputOf } from './input.ts'
import { noteLine, problemLine } from './note.ts'
import { termFolds } from './term.ts'
import type { Words } from './texts.ts'
import type { QuestionView } from './views.ts'

/** One question of a guided dialogue. */
export function questionCard(view: QuestionView, words: Words) {
  const { question } = view
  const target = { id: view.session, step: question.id, rev: view.rev }
  const ask = words.guide(question.ask)
  const helpLines = help(question, words)
  const typingBelow = !view.canBack && !view.showHelp
  const place = view.count ? words.plain('question.count', view.count) : words.guide(view.guide)
  return {
    summary: words.plain('question.summary', { place, ask }),
    guide: escapeMarkdown(words.guide(view.guide)),
    progress: progress(view, words),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    heading: escapeMarkdown(ask),
    hint: question.hint ? escapeMarkdown(words.guide(question.hint)) : null,
    input: inputOf({ ...view, id: 'answer', label: words.guide(question.label), value: view.value }, words),
    terms: termFolds(view.terms, words),
    contradictions: contradictions(view.contradictions, words, (arg, title) =>
      go('correct', title, { ...target, arg }),
    ),
    helpOpen: view.showHelp,
    help: helpLines,
    typingInHelp: !typingBelow || helpLines.length === 0,
    actions: [
      primary(take('answer', words.plain('action.next'), target)),
      ...(view.canBack ? [go('back', words.plain('action.back'), target)] : []),
    ],
    further: [
      ...(question.skip ? [go('skip', words.plain('action.skip'), target)] : []),
      ...(question.unknown ? [go('unknown', words.plain('action.unknown'), target)] : []),
    ],
    helpTitle: words.plain('action.help'),
    moreTitle: words.plain('action.more'),
    more: dialogueActions(target, words, view.mayHandOn),
    typing: words.rich('question.typing'),
    typingBelow,
  }
}

/** What every card of a dialogue offers behind "Mehr". */
export function dialogueActions(target: { id: string; step: string; rev: number }, words: Words, mayHandOn = false) {
  return [
    go('pause', words.plain('action.pause'), target),
    ...(mayHandOn ? [go('hand-on', words.plain('action.hand-on'), target)] : []),
    go('restart', words.plain('action.restart'), target),
    go('cancel', words.plain('action.cancel'), target),
  ]
}

function progress(view: QuestionView, words: Words) {
  const done = Math.min(Math.max(view.done, 0), 1)
  const phase = words.guide(view.phase)
  return {
    text: escapeMarkdown(view.count ? words.plain('question.progress', { ...view.count, phase }) : phase),
    percent: Math.round(done * 100),
    stones: stones(done, view.count?.of ?? MOST_STONES),
  }
}

const MOST_STONES = 12

/** The way as stepping stones, where a client knows no progress bar. The same is said in words above. */
function stones(done: number, steps: number): string {
  const all = Math.min(Math.max(steps, 1), MOST_STONES)
  const behind = Math.round(done * all)
  return '●'.repeat(behind) + '○'.repeat(all - behind)
}

function help(question: Question, words: Words) {
  const options = 'options' in question ? question.options : []
  const line = (title: string, text: string) => ({ text: `**${title}:** ${escapeMarkdown(text)}` })
  return [
    ...(question.help ? [{ text: escapeMarkdown(words.guide(question.help.meaning)) }] : []),
    ...(question.help?.example ? [line(words.rich('question.example'), words.guide(question.help.example))] : []),
    ...options.flatMap(option =>
      option.help ? [line(escapeMarkdown(words.guide(option.label)), words.guide(option.help))] : [],
    ),
  ]
}
