import * as z from 'zod4'
import { newAssessment } from '../../assessment/assessment.ts'
import { plusDays } from '../../calendar/days.ts'
import type { Answers, Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import { type Progress, sessionSchema } from '../../documents/session.ts'
import { readBack } from '../../guide/compile.ts'
import { departmentAnswered } from '../../guide/department.ts'
import { asked, current, type Move, reopen, start, step } from '../../guide/engine.ts'
import type { Findings } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import { nextAfter } from '../../guide/next.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { inputWithOwn } from '../../guide/questions/sent.ts'
import { withReviewInputs } from '../../guide/review.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { waysThrough } from '../../guide/ways.ts'
import { newContradictions } from '../../turn/dialogue/contradictions.ts'
import { type Remark, stepView } from '../../turn/dialogue/session-view.ts'
import type { View } from '../../view/views.ts'
import type { Reading } from './reading.ts'

/** Where somebody is in a guide, kept by the page: nothing is stored. */
export const seatSchema = z.object({ progress: sessionSchema.shape.progress, finished: z.boolean() })
export type Seat = z.output<typeof seatSchema>

/** A click on a card, or on a question in the list of the page. */
export const clickSchema = z.object({
  act: z.string(),
  arg: z.string().optional(),
  inputs: z.record(z.string(), z.string()).default({}),
})
export type Click = z.output<typeof clickSchema>

export interface Played {
  seat: Seat
  view: View
  findings?: Findings
}

/** How far ahead made-up days lie: behind most dates that tasks count from. In days. */
const madeUpAhead = 60

type Around = Pick<Reading, 'guides' | 'terms' | 'units'> & { today: string; language: Language }

/** One step in a guide, by the same engine and views as in the chat. */
export function play(guide: Guide, before: Seat | undefined, click: Click | undefined, around: Around): Played {
  const seat = before
    ? { ...before, progress: fitting(guide, before.progress) }
    : { progress: start(guide), finished: false }
  const { seat: now, remark } = click ? clicked(guide, seat, click, around) : { seat, remark: {} }
  return shown(guide, now, remark, around)
}

/** The guide may have been changed since: what it still takes is kept. */
function fitting(guide: Guide, progress: Progress): Progress {
  const answers: Answers = {}
  for (const question of guide.questions) {
    const answer = progress.answers[question.id]
    const fits = answer?.is === 'answered' ? readBack(question, answer.value) !== undefined : answer !== undefined
    if (answer && fits) answers[question.id] = answer
  }
  const next = { ...reopen(guide, answers), extended: progress.extended, tries: progress.tries }
  const isThere = progress.at === 'review' || asked(guide, next).some(({ id }) => id === progress.at)
  return isThere ? { ...next, at: progress.at } : next
}

function clicked(guide: Guide, seat: Seat, click: Click, around: Around): { seat: Seat; remark: Remark } {
  const { act, arg = '', inputs } = click
  if (act === 'jump') return { seat: jumped(guide, seat, arg, around.today), remark: {} }
  if (act === 'home' || act === 'confirm') return { seat: { progress: start(guide), finished: false }, remark: {} }
  if (act === 'begin') return { seat: begun(guide, arg), remark: {} }
  if (act === 'help') return { seat, remark: { showHelp: true } }
  const { progress: filled } = withReviewInputs(guide, seat.progress, inputs, around)
  if (act === 'answer') return answered(guide, seat, click, around)
  const wanted = moves[act]?.(arg)
  return wanted ? moved(guide, { ...seat, progress: filled }, wanted) : { seat, remark: {} }
}

/** With what was answered in a guide before. */
function begun(guide: Guide, json: string): Seat {
  const values = z
    .record(z.string(), z.unknown())
    .catch({})
    .parse(JSON.parse(json || '{}'))
  const answers = guide.questions.flatMap(question => {
    const value = values[question.id] === undefined ? undefined : readBack(question, values[question.id])
    return value === undefined ? [] : [[question.id, { is: 'answered', value }] as const]
  })
  return { progress: { ...reopen(guide, Object.fromEntries(answers)), extended: false }, finished: false }
}

const moves: Record<string, (arg: string) => Move> = {
  skip: () => ({ do: 'skip' }),
  unknown: () => ({ do: 'unknown' }),
  back: () => ({ do: 'back' }),
  deepen: () => ({ do: 'deepen' }),
  shorten: () => ({ do: 'shorten' }),
  restart: () => ({ do: 'restart' }),
  correct: question => ({ do: 'correct', question }),
  submit: () => ({ do: 'submit', values: {} }),
}

function answered(guide: Guide, seat: Seat, { arg, inputs }: Click, around: Around) {
  const question = current(guide, seat.progress)
  if (!question) return { seat, remark: {} }
  const entered = inputWithOwn(question, { tapped: arg || undefined, chosen: inputs.answer, own: inputs.own })
  const read = kindOf(question).readInput(question, entered, around)
  if (read.ok) return moved(guide, seat, { do: 'answer', question: question.id, value: read.value })
  const wrong = moved(guide, seat, { do: 'wrong' })
  return { ...wrong, remark: { problem: read.problem, entered } }
}

function moved(guide: Guide, seat: Seat, wanted: Move): { seat: Seat; remark: Remark } {
  const outcome = step(guide, seat.progress, wanted)
  if (outcome.is === 'refused') return { seat, remark: { note: { key: `note.${outcome.why}`, tone: 'warning' } } }
  const contradictions = newContradictions(guide, seat.progress.answers, outcome.progress.answers)
  return { seat: { progress: outcome.progress, finished: outcome.is === 'complete' }, remark: { contradictions } }
}

/** To a question that is asked already, or with made-up answers that lead there. */
function jumped(guide: Guide, { progress }: Seat, id: string, today: string): Seat {
  const here = asked(guide, progress)
  const before = here.slice(
    0,
    Math.max(
      0,
      here.findIndex(question => question.id === id),
    ),
  )
  const isThere = here.some(question => question.id === id)
  if (isThere && before.every(question => Object.hasOwn(progress.answers, question.id)))
    return { progress: { ...progress, at: id, tries: 0 }, finished: false }
  for (const extended of progress.extended ? [true] : [false, true]) {
    const made = waysThrough(guide, extended).to.get(id)
    // What was answered stays as far as the question is asked then, and made-up days lie ahead.
    const way = [{ ...soon(made, today), ...progress.answers }, soon(made, today), made]
      .map(answers => ({ answers: answers ?? {}, extended, at: id, tries: 0 }))
      .find(way => made && asked(guide, way).some(question => question.id === id))
    if (way) return { progress: way, finished: false }
  }
  // It only stands on the review.
  const { shortest } = waysThrough(guide, false)
  return { progress: { ...reopen(guide, shortest.answers), at: 'review' }, finished: false }
}

/** Made-up days begin with the year 2000, and tasks that count from them would all be due today. */
function soon(answers: Answers | undefined, today: string): Answers | undefined {
  if (!answers) return undefined
  const ahead = (value: Value): Value =>
    Array.isArray(value)
      ? value.map(each => String(ahead(each)))
      : typeof value === 'string' && /^2000-01-\d\d$/.test(value)
        ? plusDays(today, Number(value.slice(-2)) + madeUpAhead)
        : value
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.is === 'answered' ? { ...answer, value: ahead(answer.value) } : answer,
    ]),
  )
}

function shown(guide: Guide, seat: Seat, remark: Remark, around: Around): Played {
  const { answers } = seat.progress
  const findings = guide.scoring && assess(guide, answers, around.today)
  if (seat.finished) return { seat, view: endOf(guide, answers, findings, around), ...(findings && { findings }) }
  const dialogue = { id: 'preview', rev: 0, progress: seat.progress }
  const { today, units, terms } = around
  const view = stepView(guide, dialogue, remark, {
    today,
    units,
    glossary: { terms },
    hasExamples: false,
    mayHandOn: false,
  })
  return { seat, view, ...(findings && Object.keys(answers).length > 0 && { findings }) }
}

/** What becomes of the answers. An idea and a guide that keeps nothing end with a line here. */
function endOf(guide: Guide, answers: Answers, findings: Findings | undefined, around: Around): View {
  const { produces } = guide
  const next = nextAfter(guide, answers, findings?.outcome.id).flatMap(({ guide: id, values }) => {
    const found = around.guides.get(id)
    return found ? [{ id, title: found.title, values }] : []
  })
  const unit = departmentAnswered(guide, answers)
  const department = unit === undefined ? {} : { department: { de: unit } }
  if (produces.is === 'assessment' && findings) {
    const title = titleQuestion(guide)
    const name = title === undefined ? undefined : answers[title]
    const said = {
      guide: { id: guide.id, hash: guide.hash },
      answers,
      title: name?.is === 'answered' ? String(name.value) : '',
    }
    const check = newAssessment(said, 'P-0000-00000', [], `${around.today}T12:00:00.000Z`, around.today)
    const onward = {
      mayAdopt: findings.tasks.some(({ note }) => !note),
      adopted: 0,
      left: 0,
      mayEdit: true,
      maySort: false,
    }
    return { is: 'result', check, guide, findings, next, fresh: true, mayStart: false, ...department, ...onward }
  }
  if (produces.is === 'nothing') return { is: 'line', note: { key: 'note.finished', tone: 'info' } }
  if (produces.is === 'idea') return { is: 'closed', text: { key: 'closed.submitted' } }
  return { is: 'outcome', guide, answers, ...(findings && { findings }), ...department, next }
}
