import type { Answers } from '../../documents/answers.ts'
import type { LocalText } from '../../documents/language.ts'
import { visible } from '../../guide/engine.ts'
import type { Findings, TaskFinding } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted, fittedAnswers } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { linked } from '../parts/linked.ts'
import { backAction, carried, type NextGuide, nextActions, type WayBack } from '../parts/next.ts'
import { notesOf, roleAndDay, tasksOf } from '../parts/steps.ts'
import type { Words } from '../texts.ts'

interface OutcomeView {
  is: 'outcome'
  guide: Guide
  answers: Answers
  /** What the answers amount to, in a guide that judges them. */
  findings?: Findings
  /** The department its steps mean by "Fachamt". */
  department?: LocalText
  /** Guides this leads to. */
  next: NextGuide[]
  /** The check that led here. */
  back?: WayBack
  /** It was only tried, whatever its guide would have kept. */
  trial?: true
}

/** What a guide found that keeps nothing: told once, with the answers to copy from. */
export function outcomeCard(view: OutcomeView, words: Words) {
  const { guide, answers, findings } = view
  const asked = visible(guide, { answers, extended: true }).filter(
    question => kindOf(question).takesAnswer && answers[question.id] !== undefined,
  )
  const texts = fittedAnswers(asked, answers, FRAME, words)
  const title = clip(words.guide(guide.title), 80)
  return {
    summary: words.plain('outcome.summary'),
    trial: view.trial ? words.rich('trial.guide', { title }) : null,
    about: escapeMarkdown(findings ? title : words.plain('outcome.about')),
    heading: escapeMarkdown(findings ? clip(words.guide(findings.outcome.title), 80) : title),
    sentence: findings ? linked(words.guide(findings.outcome.sentence), 900) : null,
    hintsTitle: words.rich('contradiction.title'),
    hints: (findings?.hints ?? []).slice(0, HINTS).map(({ text }) => ({ text: fitted(words.guide(text), 250) })),
    stepsTitle: words.rich('outcome.steps'),
    ...steps(view, words),
    forgotten: words.rich(view.trial ? 'trial.forgotten' : 'outcome.forgotten'),
    answers: [
      {
        ...foldLine('answers', words.plain('outcome.answers')),
        lines: asked.map((question, index) => ({
          text: `**${escapeMarkdown(clip(words.guide(question.ask), 200))}** ${texts[index] ?? ''}`,
        })),
      },
    ].filter(({ lines }) => lines.length > 0),
    actions: [
      ...(view.trial && guide.isDraft ? [go('guide-draft', words.plain('trial.to-draft'), { id: guide.id })] : []),
      ...(asked.length > 0 ? [again(view, words)] : []),
      ...backAction(view.back, words),
      ...nextActions(view.next, words, view.trial && 'trial'),
      go('home', words.plain('action.home')),
    ],
  }
}

/** "• Sprechtag bekannt machen – Sozialamt · bis 3. Mai", the earliest first; what is only to be known comes last. */
function steps({ findings, department }: OutcomeView, words: Words) {
  const title = (task: TaskFinding) => `• ${fitted(words.guide(task.title), 160)}`
  const tasks = findings?.tasks ?? []
  const all = [
    ...tasksOf(tasks).map(task => `${title(task)} – ${roleAndDay(task, department, words)}`),
    ...notesOf(tasks).map(title),
  ]
  const left = all.length - STEPS
  const more = left > 0 ? [words.rich('outcome.left', { count: left })] : []
  return { steps: [...all.slice(0, STEPS), ...more].map(text => ({ text })) }
}

/** Once more with the same answers, which are kept nowhere but on the card. */
function again({ guide, answers, trial }: OutcomeView, words: Words): Action {
  const values = Object.entries(answers).flatMap(([id, answer]) =>
    answer.is === 'answered' ? [[id, answer.value] as const] : [],
  )
  return go('start-next', words.plain('outcome.change'), {
    id: guide.id,
    arg: carried(Object.fromEntries(values)),
    ...(trial && { step: 'trial' }),
  })
}

/** Characters of JSON a row takes besides its answer. */
const FRAME = 420
const HINTS = 5
const STEPS = 10
