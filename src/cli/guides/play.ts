import { z } from 'zod/v4'
import { newAssessment } from '../../assessment/assessment.ts'
import type { Answers } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import { type Progress, sessionSchema } from '../../documents/session.ts'
import { readBack } from '../../guide/compile.ts'
import { asked, current, type Move, reopen, reviewInputs, start, step } from '../../guide/engine.ts'
import type { Findings } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import { nextAfter } from '../../guide/next.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
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
  if (act === 'jump') return { seat: jumped(guide, seat, arg), remark: {} }
  if (act === 'home' || act === 'confirm') return { seat: { progress: start(guide), finished: false }, remark: {} }
  if (act === 'begin') return { seat: begun(guide, arg), remark: {} }
  if (act === 'help') return { seat, remark: { showHelp: true } }
  const filled = withInputs(guide, seat.progress, inputs, around)
  if (act === 'answer') return answered(guide, seat, arg || (inputs.answer ?? ''), around)
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

function answered(guide: Guide, seat: Seat, entered: string, around: Around) {
  const question = current(guide, seat.progress)
  if (!question) return { seat, remark: {} }
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

/** What was chosen on the review itself. */
function withInputs(guide: Guide, progress: Progress, inputs: Record<string, string>, around: Around): Progress {
  if (progress.at !== 'review') return progress
  return reviewInputs(guide, progress).reduce((now, { question }) => {
    const read = kindOf(question).readInput(question, inputs[question.id] ?? '', around)
    if (!read.ok) return now
    const outcome = step(guide, now, { do: 'answer', question: question.id, value: read.value })
    return outcome.is === 'moved' ? { ...outcome.progress, at: 'review' } : now
  }, progress)
}

/** To a question that is asked already, or with made-up answers that lead there. */
function jumped(guide: Guide, { progress }: Seat, id: string): Seat {
  const here = step(guide, progress, { do: 'correct', question: id })
  if (here.is === 'moved') return { progress: here.progress, finished: false }
  for (const extended of [false, true]) {
    const answers = waysThrough(guide, extended).to.get(id)
    const way = answers && { answers, extended, at: id, tries: 0 }
    if (way && asked(guide, way).some(question => question.id === id)) return { progress: way, finished: false }
  }
  // It only stands on the review.
  const { shortest } = waysThrough(guide, false)
  return { progress: { ...reopen(guide, shortest.answers), at: 'review' }, finished: false }
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
    return { is: 'result', check, guide, findings, next, fresh: true, mayStart: false, ...onward }
  }
  if (produces.is === 'nothing') return { is: 'line', note: { key: 'note.finished', tone: 'info' } }
  if (produces.is === 'idea') return { is: 'closed', text: { key: 'closed.submitted' } }
  return { is: 'outcome', guide, answers, ...(findings && { findings }), next }
}
