import type { Value } from '../../documents/answers.ts'
import type { Option, Question } from '../../guide/guide.ts'
import type { KnownUnits, Meant, Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { type AlikeItem, alikeFold } from '../parts/alike.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Input, inputOf, ownInputOf } from '../parts/input.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import { type Contradiction, contradictions } from './contradiction.ts'
import { isOneTap, type OptionRow, optionRows } from './options.ts'
import { questionInWords } from './question-in-words.ts'
import { type Term, termFolds } from './term.ts'

export interface QuestionView {
  is: 'question'
  session: string
  rev: number
  guide: Text
  question: Question
  phase: Text
  /** A trial: said on every card, because nothing of it is kept. */
  trial?: true
  /** "Frage 3 von 9"; absent for a question that does not count. */
  count?: { n: number; of: number }
  /** The phases on the way, where there are several: a visible path. */
  path?: { phase: Text; is: 'behind' | 'here' | 'ahead' }[]
  /** On the first question: what the dialogue is for, how long it takes, and why the short way asks what it asks. */
  intro?: { purpose: Text; minutes: number; shortWay?: Text; hasExamples?: boolean }
  /** How many questions count on this way: the stones of the path. */
  steps?: number
  /** Share of the dialogue behind us, 0…1, for the bar. */
  done: number
  value?: Value
  /** The units to choose from, where one is asked for. */
  units?: KnownUnits['all']
  /** What was entered and refused: kept in the input so that nothing has to be typed twice. */
  entered?: string
  problem?: Problem
  note?: Note
  canBack: boolean
  /** Somebody else may go on with it. */
  mayHandOn?: boolean
  /** The rest may be left out: it is on the long way. */
  mayShorten?: boolean
  /** Terms of the glossary this question uses: "Was heißt „Once-Only“?" */
  terms?: Term[]
  /** What may be like what is begun. */
  alike?: AlikeItem[]
  /** Answers that do not go together, noticed just now. */
  contradictions?: Contradiction[]
  /** Opened by "Hilfe", or after the third wrong answer. */
  showHelp: boolean
  today: string
}

/** One question of a guided dialogue. */
export function questionCard(view: QuestionView, words: Words) {
  const { question } = view
  const target = { id: view.session, step: question.id, rev: view.rev }
  const { ask, label, heading, hint, helps, help, optionHelp } = questionInWords(question, words)
  const input = inputOf({ ...view, id: 'answer', label, value: view.value }, words)
  const own = ownInputOf({ ...view, value: view.value }, words)
  const other = 'options' in question ? question.options.find(option => option.other) : undefined
  const helpOpen = view.showHelp
  const options = isOneTap(input) ? optionRows(input, { helps, helpOpen, own: other?.value }, target, words) : undefined
  const unfolded = options ? other : undefined
  const helpLines = [...help, ...optionHelp.filter(({ value }) => !options || value === unfolded?.value)]
  const typingBelow = !view.canBack && !view.showHelp
  const place = view.count ? words.plain('question.count', view.count) : words.guide(view.guide)
  return {
    summary: words.plain('question.summary', { place, ask }),
    guide: guideLine(view, words),
    progress: progress(view, words),
    path: path(view, words),
    intro: intro(view, words),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    meant: meant(view, target, words),
    heading,
    hint,
    input: options ? null : input,
    options: options ?? [],
    own,
    terms: termFolds(view.terms, words),
    alike: alikeFold(view.alike, 'alike.hint', words),
    contradictions: contradictions(view.contradictions, words, (arg, title) =>
      go('correct', title, { ...target, arg }),
    ),
    helpOpen: view.showHelp,
    help: helpLines,
    typingInHelp: !typingBelow || helpLines.length === 0,
    answers: [
      ...(unfolded ? [nextWithOwn(unfolded, own, target, words)] : []),
      ...next(view, options, words),
      ...(question.unknown ? [go('unknown', words.plain('action.unknown'), target)] : []),
      ...(question.skip ? [go('skip', words.plain('action.skip'), target)] : []),
    ],
    ways: [
      ...(view.intro?.hasExamples ? [go('examples', words.plain('examples.look'))] : []),
      ...(view.canBack ? [go('back', words.plain('action.back'), target)] : []),
      ...(view.mayShorten ? [go('shorten', words.plain('action.shorten'), target)] : []),
    ],
    helpTitle: words.plain('action.help'),
    helpTargets: ['help', ...(options ?? []).flatMap(option => option.help.map(({ id }) => id))],
    moreTitle: words.plain('action.more'),
    more: dialogueActions(target, words, view.mayHandOn),
    typing: words.rich(input ? 'question.typing' : 'question.typing.note'),
    typingBelow,
  }
}

/** Which guide it is, and whether it is only tried. */
export function guideLine({ guide, trial }: Pick<QuestionView, 'guide' | 'trial'>, words: Words): string {
  const title = words.guide(guide)
  return trial ? words.rich('trial.guide', { title }) : escapeMarkdown(title)
}

/** What may be answered to the problem: what was perhaps meant; of units the one that is meant, or a new one. */
function meant({ problem }: QuestionView, target: { id: string; step: string; rev: number }, words: Words): Action[] {
  const perhaps = problem?.meant ?? []
  const title = ({ label, count }: Meant) => {
    if (count !== undefined) return words.plain('question.meant.all', { count })
    return perhaps.length === 1 ? words.plain('question.meant', { answer: clip(label, 60) }) : clip(label, 60)
  }
  if (problem?.unit === undefined) return perhaps.map(each => go('answer', title(each), { ...target, arg: each.input }))
  const key = problem.code === 'unit-same' ? 'question.unit.take' : 'question.unit.add'
  return [go('take-unit', words.plain(key, { unit: clip(problem.unit, 40) }), { ...target, arg: problem.unit })]
}

/** "Weiter" with what was entered. Where one tap answers, it only keeps the answer there is. */
function next(view: QuestionView, options: OptionRow[] | undefined, words: Words): Action[] {
  const title = words.plain('action.next')
  const target = { id: view.session, step: view.question.id, rev: view.rev }
  if (!options) return [primary(take('answer', title, target))]
  const chosen = options.find(option => option.chosen !== null)
  return chosen ? [primary({ ...chosen.select, title, tooltip: null })] : []
}

/** "Weiter mit „Sonstiges“": takes what is written in the field, which stands for the option's row. */
function nextWithOwn(
  { value, label }: Option,
  [field]: Input[],
  target: { id: string; step: string; rev: number },
  words: Words,
): Action {
  const option = clip(words.guide(label), 30)
  const action = take('answer', words.plain('action.next-own', { option }), { ...target, arg: value })
  return field?.value ? primary(action) : action
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
  return {
    text: place(view, words),
    percent: Math.round(done * 100),
    stones: stones(done, view.count?.of ?? view.steps ?? MOST_STONES),
  }
}

/** "Frage 3 von 13", and the phase unless the path names it; null if the path says everything. */
function place({ count, ...view }: QuestionView, words: Words): string | null {
  const phase = words.guide(view.phase)
  if (hasPath(view)) return count ? words.rich('question.count', count) : null
  return count ? words.rich('question.progress', { ...count, phase }) : escapeMarkdown(phase)
}

/** A way of one phase is no way. */
function hasPath({ path }: Pick<QuestionView, 'path'>): boolean {
  return path !== undefined && path.length > 1
}

/** "✓ Sinn & Nutzen › **● Ist-Prozess** › ○ Recht & Daten"; a line breaks between phases only. */
function path(view: QuestionView, words: Words): string | null {
  if (!hasPath(view)) return null
  const stones = (view.path ?? []).map(({ phase, is }) => {
    const title = escapeMarkdown(clip(words.guide(phase), 30)).replaceAll(' ', '\u00a0')
    return is === 'here' ? `**●\u00a0${title}**` : `${is === 'behind' ? '✓' : '○'}\u00a0${title}`
  })
  return stones.join('\u00a0› ')
}

/** What the dialogue is for and how long it takes, said once. */
function intro({ intro: about }: QuestionView, words: Words) {
  if (!about) return []
  const purpose = clip(words.guide(about.purpose), 240)
  return [
    { text: words.rich('question.intro', { purpose, minutes: about.minutes }) },
    ...(about.shortWay ? [{ text: fitted(words.guide(about.shortWay), 400) }] : []),
  ]
}

const MOST_STONES = 30

/** The way as stepping stones, where a client knows no progress bar. The same is said in words above. */
function stones(done: number, steps: number): string {
  const all = Math.min(Math.max(steps, 1), MOST_STONES)
  const behind = Math.round(done * all)
  return '●'.repeat(behind) + '○'.repeat(all - behind)
}
