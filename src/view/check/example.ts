import type { Answers } from '../../documents/answers.ts'
import { visible } from '../../guide/engine.ts'
import type { Findings } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Text } from '../../guide/text.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { go } from '../parts/action.ts'
import { answerInWords, fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { linked } from '../parts/linked.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import { pointsInWords } from './score.ts'

interface ExamplesView {
  is: 'examples'
  items: { id: string; title: Text; outcome: Text }[]
  /** A check may be begun: its guide is offered. */
  mayStart: boolean
}

/** Worked examples of checks, by name. */
export function examplesCard(view: ExamplesView, words: Words) {
  return {
    summary: words.plain('examples.heading'),
    heading: words.rich('examples.heading'),
    text: words.rich(view.items.length > 0 ? 'examples.text' : 'examples.empty'),
    rows: view.items.slice(0, MOST).map(({ id, title, outcome }, at) => {
      const name = clip(words.guide(title), 80)
      return {
        title: `${at + 1} · ${escapeMarkdown(name)}`,
        state: words.rich('examples.state', { outcome: clip(words.guide(outcome), 60) }),
        select: go('example', words.plain('examples.open', { title: name }), { id }),
      }
    }),
    actions: ways(view.mayStart, words),
  }
}

interface ExampleView {
  is: 'example'
  title: Text
  why: Text
  guide: Guide
  answers: Answers
  findings: Findings
  mayStart: boolean
}

/** A worked example: what comes out, why, the next steps, and every answer. It says at the top that it is none of ours. */
export function exampleCard(view: ExampleView, words: Words) {
  const { findings } = view
  const title = clip(words.guide(view.title), 80)
  return {
    summary: words.plain('example.summary', { title }),
    mark: words.rich('example.mark'),
    heading: escapeMarkdown(title),
    outcome: words.rich('example.outcome', { outcome: clip(words.guide(findings.outcome.title), 80) }),
    sentence: linked(words.guide(findings.outcome.sentence), 700),
    scores: findings.scores
      .filter(({ axis }) => axis !== undefined)
      .map(score => ({
        title: escapeMarkdown(clip(words.guide(score.label), 40)),
        value: pointsInWords(score, words),
      })),
    why: fitted(words.guide(view.why), 800),
    stepsTitle: findings.tasks.some(({ note }) => !note) ? words.rich('example.steps') : null,
    steps: findings.tasks
      .filter(({ note }) => !note)
      .slice(0, STEPS)
      .map(task => ({
        text: `• ${fitted(words.guide(task.title), 240)} – ${escapeMarkdown(clip(words.guide(task.role), 60))}`,
      })),
    answersTitle: words.rich('example.answers'),
    answers: answered(view, words),
    actions: [go('examples', words.plain('example.others')), ...ways(view.mayStart, words)],
  }
}

/** Examples in a list, and steps of one. */
const MOST = 30
const STEPS = 20
/** Characters of JSON for all answers together. */
const ANSWERS = 9_000

function ways(mayStart: boolean, words: Words) {
  return [
    ...(mayStart ? [offerAction('check', words)] : []),
    offerAction('checks', words),
    go('home', words.plain('action.home')),
  ]
}

/** Every answer but the name, which is the heading; what was left open is left out. */
function answered({ guide, answers }: ExampleView, words: Words) {
  const named = titleQuestion(guide)
  const given = visible(guide, { answers, extended: true }).filter(
    ({ id }) => id !== named && answers[id]?.is === 'answered',
  )
  const room = Math.min(Math.floor(ANSWERS / Math.max(given.length, 1)) - 120, 240)
  return given.map(question => ({
    title: escapeMarkdown(clip(words.guide(question.label), 40)),
    value: fitted(answerInWords(question, answers, words), room),
  }))
}
