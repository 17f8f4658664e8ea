import type { Assessment } from '../../documents/assessment.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Resolution } from '../../documents/motion.ts'
import type { Findings, TaskFinding } from '../../guide/findings.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { questionIn } from '../../guide/part.ts'
import type { Text } from '../../guide/text.ts'
import { contradictions, contradictionsOf, type Link } from '../dialogue/contradiction.ts'
import { type Action, destructive, go, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { fieldInWords } from '../parts/field-select.ts'
import { foldLine } from '../parts/fold-line.ts'
import { linked } from '../parts/linked.ts'
import { backAction, type NextGuide, nextActions, type WayBack } from '../parts/next.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { resolutionInWords } from '../parts/resolution.ts'
import { notesOf, roleAndDay, tasksOf } from '../parts/steps.ts'
import type { Words } from '../texts.ts'
import { explained } from './explain.ts'
import { type Kept, keptSection } from './kept.ts'
import { levelInWords, levelTitle } from './level.ts'
import { type Onward, onward } from './onward.ts'
import { labelOf, scoreBar, scoreInWords } from './score.ts'
import { decisive, reasons } from './why.ts'

interface ResultView extends Onward {
  is: 'result'
  check: Assessment
  guide: Guide
  findings: Findings
  /** The department its steps mean by "Fachamt". */
  department?: LocalText
  /** Guides this leads to. */
  next: NextGuide[]
  /** What led here. */
  back?: WayBack
  /** Just finished, or looked up again. */
  fresh: boolean
  /** What its guide calls its result; absent: a process check. */
  noun?: Text
  /** A further one may be begun: its guide is still offered. */
  mayStart: boolean
  /** Phases that other units or roles answered. */
  parts?: { phase: string; by: LocalText }[]
  /** Its field of action. */
  field?: LocalText
  /** The field may be changed. */
  maySort: boolean
  /** A paper for the council can be made about it. */
  mayMove?: boolean
  /** What the council decided about it. */
  resolution?: Resolution
  /** The version of the guide that is in force and later than the one it was judged by. */
  newer?: number
  /** What came of the process; `process` is absent until it is live. `mayMark`: whether it is, is for the reader to say. */
  kept?: Kept
  /** It was judged again by a later version. */
  judgedAgain?: boolean
  note?: Note
}

/** What a process check found: the outcome first, then the values, what to do, who does it, and why. */
export function resultCard(view: ResultView, words: Words) {
  const { check, guide, findings } = view
  const edit = (question: string, title: string) =>
    view.mayEdit ? go('edit-check', title, { id: check.id, arg: question }) : null
  return {
    summary: summary(view, words),
    about: about(view, words),
    process: escapeMarkdown(clip(check.title, 120)),
    unit: unitAndField(view, words),
    note: noteLine(view.note, words),
    heading: words.rich('result.outcome', { outcome: clip(words.guide(findings.outcome.title), 80) }),
    because: decisive(view, words),
    sentence: linked(words.guide(findings.outcome.sentence), 700),
    provisional: findings.provisional ? provisional(findings.settle, edit, words) : null,
    scores: findings.scores.filter(({ axis }) => axis !== undefined).map(score => scoreBar(score, words)),
    facts: [...facts(findings, words), ...decided(view, words)].map(text => ({ text })),
    explained: fold('explained', words.plain('result.explain'), explained(view, words)),
    why: {
      ...foldLine('why', words.plain('result.why')),
      groups: why(view, words),
      contradictions: contradictions(contradictionsOf(guide, findings.hints), words, edit),
    },
    stepsTitle: words.rich('result.steps'),
    ...steps(view, words),
    onward: onward(view, words),
    kept: view.kept ? [keptSection(check.id, view.kept, words)] : [],
    notes: notes(findings.tasks, words),
    copy: copy(view, words),
    copyTitle: words.plain('result.copy'),
    actions: [
      ...backAction(view.back, words),
      ...nextActions(view.next, words, check.id),
      ...(view.mayEdit ? [go('edit-check', words.plain('result.edit'), { id: check.id })] : []),
      ...recheck(view, words),
      offerAction('my-checks', words),
    ],
    moreTitle: words.plain('action.more'),
    more: [
      offerAction('checks', words),
      ...(view.maySort ? [go('check-field', words.plain('result.field'), { id: check.id })] : []),
      ...(view.mayMove ? [go('motion', words.plain('motions.action'), { id: check.id })] : []),
      ...(view.mayStart ? [another(view, words)] : []),
      go('home', words.plain('action.home')),
    ],
    remove: view.mayEdit ? [destructive(go('delete-check', words.plain('result.delete'), { id: check.id }))] : [],
    support: words.rich('result.support'),
  }
}

function summary({ check, fresh, noun }: ResultView, words: Words): string {
  const number = check.id
  if (fresh) return words.plain('result.summary.fresh', { number })
  if (!noun) return words.plain('result.summary', { number })
  return words.plain('result.summary.other', { noun: clip(words.guide(noun), 40), number })
}

/** "Steckbrief · P-2026-10001 · 3. Mai" */
function about({ check, fresh, noun }: ResultView, words: Words): string {
  const day = words.day(check.completedOn)
  const said = words.rich(fresh ? 'result.about.fresh' : 'result.about', { number: check.id, day })
  return noun ? `${escapeMarkdown(clip(words.guide(noun), 40))} · ${said}` : said
}

function another({ guide, noun }: ResultView, words: Words): Action {
  const title = clip(words.guide(guide.title), 40)
  return go('start', words.plain(noun ? 'result.another.other' : 'result.another', { title }), { arg: guide.id })
}

/** "Bauamt · Handlungsfeld: Bauen und Wohnen"; null if neither is known. */
function unitAndField({ check, guide, parts: answered = [], field: of }: ResultView, words: Words): string | null {
  const parts = [
    ...(check.unit ? [escapeMarkdown(clip(check.unit, 80))] : []),
    ...(of ? [fieldInWords(of, words)] : []),
    ...answered.slice(0, PARTS).map(each => partInWords(guide, each, words)),
  ]
  return parts.length > 0 ? parts.join(' · ') : null
}

/** Names the unit or role that answered a phase, and no person. */
function partInWords(guide: Guide, part: { phase: string; by: LocalText }, words: Words): string {
  const phase = guide.phases.find(({ id }) => id === part.phase)?.title ??
    questionIn(guide, part.phase)?.label ?? { de: part.phase }
  return words.rich('result.part', { phase: clip(words.guide(phase), 40), by: clip(words.guide(part.by), 40) })
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
const NOTES = 10
const PARTS = 4
const WHY = { lines: 8, answers: 80 }
/** Characters of JSON for all steps together, for one beside its texts, for a title, and for all notes. */
const STEPS_ROOM = 4_400
const STEP = 210
const TITLE = 300
const NOTES_ROOM = 1_800
/** Characters of JSON for a decision of the council. */
const DECIDED = 700

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

/** What follows from the scores (Potenzial), and the level. */
function facts({ scores, level }: Findings, words: Words): string[] {
  return [
    ...scores
      .filter(({ axis }) => axis === undefined)
      .map(score => `**${escapeMarkdown(labelOf(score, words))}:** ${scoreInWords(score, words)}`),
    ...(level ? [`**${levelTitle(level, words)}:** ${levelInWords(level, words)}`] : []),
  ]
}

/** "Beschluss 2027/123 vom 15. März 2027: zugestimmt" */
function decided({ resolution }: ResultView, words: Words): string[] {
  return resolution ? [fitted(resolutionInWords(resolution, words), DECIDED)] : []
}

/** Lines behind a line that opens them, as parts/lines-fold.json wants it; none if there is nothing to unfold. */
function fold(id: string, title: string, lines: string[]) {
  return lines.length === 0 ? [] : [{ ...foldLine(id, title), lines: lines.map(text => ({ text })) }]
}

/** Proposed tasks, the earliest first; those without room on the card are in the text, and it says so. */
function steps({ findings, department, kept }: ResultView, words: Words) {
  const all = tasksOf(findings.tasks)
  const steps = inRoom(
    all.map(task => ({ title: fitted(words.guide(task.title), TITLE), detail: roleAndDay(task, department, words) })),
    // Once its process is live, what came of it says more than steps that are done.
    kept?.process ? STEPS_ROOM / 2 : STEPS_ROOM,
  )
  return {
    noSteps: all.length === 0 ? words.rich('result.steps.none') : null,
    steps: steps.slice(0, FIRST_STEPS),
    moreSteps: {
      ...foldLine('steps', words.plain('result.steps.more', { count: Math.max(all.length - FIRST_STEPS, 0) })),
      items: steps.slice(FIRST_STEPS),
      left: all.length > steps.length ? words.rich('result.left', { count: all.length - steps.length }) : null,
    },
  }
}

/** The first steps that have room together: rather fewer of them than half a title. */
function inRoom<Step extends { title: string; detail: string }>(steps: Step[], room: number): Step[] {
  let left = room
  const count = steps.findIndex(({ title, detail }) => {
    left -= STEP + JSON.stringify(title).length + JSON.stringify(detail).length
    return left < 0
  })
  return count < 0 ? steps : steps.slice(0, count)
}

function notes(tasks: TaskFinding[], words: Words) {
  const all = notesOf(tasks)
  const shown = all.slice(0, NOTES)
  const room = Math.min(Math.floor(NOTES_ROOM / Math.max(shown.length, 1)), 200)
  const lines = shown.map(task => `• ${fitted(words.guide(task.title), room)}`)
  const left = all.length > shown.length ? [words.rich('result.left', { count: all.length - shown.length })] : []
  return fold('notes', words.plain('result.notes', { count: all.length }), [...lines, ...left])
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
