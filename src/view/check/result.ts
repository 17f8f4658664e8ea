import type { Assessment } from '../../documents/assessment.ts'
import type { Findings, TaskFinding } from '../../guide/findings.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { contradictions, contradictionsOf, type Link } from '../dialogue/contradiction.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import { field, gauge, pointsInWords, rangeInWords } from './score.ts'
import { decisive, reasons } from './why.ts'

interface ResultView {
  is: 'result'
  check: Assessment
  guide: Guide
  findings: Findings
  /** Just finished, or looked up again. */
  fresh: boolean
  mayEdit: boolean
  /** Its proposed steps may be taken over as tasks; `adopted`: how many were. */
  mayAdopt: boolean
  adopted: number
  /** A further check may be begun: the guide is still offered. */
  mayStart: boolean
  /** The version of the guide that is in force and later than the one it was judged by. */
  newer?: number
  /** It was judged again by a later version. */
  judgedAgain?: boolean
  note?: Note
}

/** What a process check found: the outcome first, then the picture, what to do, and why. */
export function resultCard(view: ResultView, words: Words) {
  const { check, guide, findings } = view
  const edit = (question: string, title: string) =>
    view.mayEdit ? go('edit-check', title, { id: check.id, arg: question }) : null
  const axes = findings.scores.filter(({ axis }) => axis !== undefined)
  const steps = nextSteps(findings.tasks, words)
  return {
    summary: words.plain(view.fresh ? 'result.summary.fresh' : 'result.summary', { number: check.id }),
    about: words.rich(view.fresh ? 'result.about.fresh' : 'result.about', {
      number: check.id,
      day: words.day(check.completedOn),
    }),
    process: escapeMarkdown(clip(check.title, 120)),
    unit: check.unit ? escapeMarkdown(clip(check.unit, 80)) : null,
    note: noteLine(view.note, words),
    heading: words.rich('result.outcome', { outcome: clip(words.guide(findings.outcome.title), 80) }),
    because: decisive(view, words),
    sentence: fitted(words.guide(findings.outcome.sentence), 300),
    provisional: findings.provisional ? provisional(findings.settle, edit, words) : null,
    gauges: axes.map(score => gauge(score, words)),
    field: field(findings.scores, words),
    facts: facts(findings, words),
    small: [
      ...(findings.level?.disclaimer ? [{ text: fitted(words.guide(findings.level.disclaimer), 300) }] : []),
      ...(findings.level?.caps ?? []).slice(0, CAPS).map(cap => ({
        text: words.rich('result.cap', { cap: clip(words.guide(cap), 100) }),
      })),
    ],
    contradictions: contradictions(contradictionsOf(guide, findings.hints), words, edit),
    why: { ...foldLine('why', words.plain('result.why')), groups: why(view, words) },
    stepsTitle: words.rich('result.steps'),
    noSteps: steps.length === 0 ? words.rich('result.steps.none') : null,
    steps: steps.slice(0, FIRST_STEPS),
    moreSteps: {
      ...foldLine('steps', words.plain('result.steps.more', { count: Math.max(steps.length - FIRST_STEPS, 0) })),
      items: steps.slice(FIRST_STEPS),
      left:
        findings.tasks.length > steps.length + notesOf(findings.tasks).length ? words.rich('result.steps.left') : null,
    },
    adopted: view.adopted > 0 ? words.rich('adopt.count', { count: view.adopted }) : null,
    adopt: [
      ...(view.mayAdopt ? [primary(go('adopt', words.plain('adopt.heading'), { id: check.id }))] : []),
      ...(view.adopted > 0 && !view.mayAdopt ? [offerAction('roadmap', words)] : []),
    ],
    notes: {
      ...foldLine('notes', words.plain('result.notes', { count: notesOf(findings.tasks).length })),
      items: notesOf(findings.tasks)
        .slice(0, NOTES)
        .map(task => ({ text: fitted(words.guide(task.title), 160) })),
    },
    copy: copy(view, words),
    copyTitle: words.plain('result.copy'),
    actions: [
      ...(view.mayEdit ? [go('edit-check', words.plain('result.edit'), { id: check.id })] : []),
      ...recheck(view, words),
      offerAction('my-checks', words),
    ],
    moreTitle: words.plain('action.more'),
    more: [
      offerAction('checks', words),
      ...(view.mayStart ? [go('start', words.plain('result.another'), { arg: guide.id })] : []),
      go('home', words.plain('action.home')),
    ],
    remove: view.mayEdit ? [destructive(go('delete-check', words.plain('result.delete'), { id: check.id }))] : [],
    support: words.rich('result.support'),
  }
}

/** The way to what a later version of the guide makes of it, or made of it. */
function recheck({ check, newer, judgedAgain }: ResultView, words: Words): Action[] {
  if (newer !== undefined) return [go('recheck', words.plain('result.recheck', { version: newer }), { id: check.id })]
  return judgedAgain ? [go('recheck', words.plain('result.changes'), { id: check.id })] : []
}

/** What is open at first; the rest unfolds. */
const FIRST_STEPS = 3
/** What a card has room for; the text for the file has everything. */
const SETTLE = 3
const CAPS = 3
const NOTES = 6
const STEPS = 14
const WHY = { lines: 8, answers: 80 }
/** Characters of JSON for all steps together, and for one beside its title. */
const STEPS_ROOM = 4_800
const STEP = 280

/** "Vorläufig": said as a word, with the questions that would settle it. */
function provisional(settle: Question[], edit: (question: string, title: string) => Action | null, words: Words) {
  const links = settle.slice(0, SETTLE).map((question): Link => {
    const label = clip(words.guide(question.label), 40)
    const select = edit(question.id, words.plain('result.settle', { label }))
    return { text: escapeMarkdown(clip(words.guide(question.ask), 100)), select }
  })
  const left = settle.length - links.length
  return {
    text: words.rich(links.length > 0 ? 'result.provisional' : 'result.provisional.open'),
    links,
    left: left > 0 ? words.rich('result.provisional.left', { count: left }) : null,
  }
}

/** The scores that are no axis of the field (Potenzial), and the level. */
function facts(findings: Findings, words: Words) {
  const { level } = findings
  return [
    ...findings.scores
      .filter(({ axis }) => axis === undefined)
      .map(score => ({
        title: escapeMarkdown(clip(words.guide(score.label), 40)),
        value: [pointsInWords(score, words), rangeInWords(score, words)].filter(text => text !== null).join(' · '),
      })),
    ...(level ? [{ title: levelTitle(level, words), value: levelInWords(level, words) }] : []),
  ]
}

/** "Reifegrad", or what a guide calls its own scale. */
export function levelTitle({ title }: NonNullable<Findings['level']>, words: Words): string {
  return title ? clip(words.guide(title), 60) : words.plain('result.level')
}

/** "2 – Formular-Assistent (0–4)", or only the words where no level applies. */
export function levelInWords(level: NonNullable<Findings['level']>, words: Words): string {
  const label = clip(words.guide(level.label), 120)
  if (level.value === undefined) return escapeMarkdown(label)
  return words.rich('result.level.value', { label, max: level.max })
}

/** Proposed tasks, the earliest first. */
function nextSteps(tasks: TaskFinding[], words: Words) {
  const shown = tasksOf(tasks).slice(0, STEPS)
  const room = Math.min(Math.floor(STEPS_ROOM / Math.max(shown.length, 1)) - STEP, 300)
  return shown.map(task => ({ title: fitted(words.guide(task.title), room), detail: roleAndDay(task, words) }))
}

/** "IT · bis 23. Dezember 2026" */
export function roleAndDay(task: TaskFinding, words: Words): string {
  const role = clip(words.guide(task.role), 30)
  if (task.dueOn === undefined) return escapeMarkdown(role)
  return words.rich('result.step', { role, day: words.day(task.dueOn) })
}

/** What is proposed as a task, by due date; a guide's order decides among equals. */
export function tasksOf(tasks: TaskFinding[]): TaskFinding[] {
  return tasks.filter(({ note }) => !note).sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

export function notesOf(tasks: TaskFinding[]): TaskFinding[] {
  return tasks.filter(({ note }) => note)
}

function why(view: ResultView, words: Words) {
  return reasons(view, WHY, words).map(({ title, lines }) => ({ title, lines: lines.map(text => ({ text })) }))
}

function copy({ check }: ResultView, words: Words) {
  return {
    text: words.rich('result.copy.text'),
    label: words.plain('result.copy.reference'),
    placeholder: words.plain('result.copy.placeholder'),
    value: check.fileRef ?? null,
    actions: [take('check-text', words.plain('result.copy.yes'), { id: check.id })],
  }
}
