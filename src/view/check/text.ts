import type { Assessment } from '../../documents/assessment.ts'
import type { LocalText } from '../../documents/language.ts'
import { visible } from '../../guide/engine.ts'
import type { Findings, TaskFinding } from '../../guide/findings.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { inPlainWords } from '../../guide/links.ts'
import { contradictionsOf } from '../dialogue/contradiction.ts'
import { answerInWords, fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { notesOf, roleAndDay, tasksOf } from '../parts/steps.ts'
import type { Words } from '../texts.ts'
import { levelExplained, levelInWords, levelTitle } from './level.ts'
import { scoreInWords } from './score.ts'
import { decisive, reasons } from './why.ts'

interface CheckTextView {
  is: 'check-text'
  check: Assessment
  guide: Guide
  findings: Findings
  /** The department its steps mean by "Fachamt". */
  department?: LocalText
}

/**
 * The result as text for the E-Akte. Every line is a paragraph, and signs instead of markdown mark headings and items:
 * so it reads the same in Teams, which renders markdown, and where it is pasted.
 */
export function checkText(view: CheckTextView, words: Words): string {
  const { check, guide, findings } = view
  const why = reasons(view, WHY, words)
  return [
    words.rich('text.title', { guide: words.guide(guide.title), title: clip(check.title, 200) }),
    words.rich('text.number', { number: check.id }),
    ...(check.fileRef ? [words.rich('text.reference', { reference: clip(check.fileRef, 120) })] : []),
    words.rich('text.day', { day: words.day(check.completedOn) }),
    ...unit(view, words),
    words.rich('text.guide', {
      guide: words.guide(guide.title),
      version: guide.version,
    }),
    ...section(words.rich('text.outcome'), [
      words.rich(findings.provisional ? 'text.outcome.provisional' : 'text.outcome.line', {
        outcome: words.guide(findings.outcome.title),
        sentence: inPlainWords(words.guide(findings.outcome.sentence)),
      }),
      ...[decisive(view, words)].filter(text => text !== null),
      ...findings.scores.map(score => `${escapeMarkdown(words.guide(score.label))}: ${scoreInWords(score, words)}`),
      ...level(view, words),
    ]),
    ...(findings.provisional ? section(words.rich('text.settle'), questions(findings.settle, words)) : []),
    ...section(
      words.rich('text.contradictions'),
      contradictionsOf(guide, findings.hints)
        .slice(0, MOST)
        .map(({ text }) => `• ${fitted(words.guide(text), 250)}`),
    ),
    ...why.flatMap(({ title, lines }) => section(title, lines)),
    ...section(
      words.rich('text.tasks'),
      tasksOf(findings.tasks).map(task => `${item(task, words)} – ${roleAndDay(task, view.department, words)}`),
    ),
    ...section(
      words.rich('text.notes'),
      notesOf(findings.tasks).map(task => item(task, words)),
    ),
    ...section(words.rich('text.answers'), answers(view, words)),
    words.rich('result.support'),
  ].join('\n\n')
}

/** The file tells every reason. */
const WHY = { lines: 30, answers: 200 }
/** Questions back to the person, and answers that would help, each: more would be no help. */
const MOST = 10
/** Characters for all answers together, so that the text stays within one message. */
const ANSWERS = 9_000

/** A heading and items that stay what they are wherever they are pasted. */
function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`■ ${title}`, ...lines]
}

function item(task: TaskFinding, words: Words): string {
  return `• ${escapeMarkdown(clip(words.guide(task.title), 160))}`
}

/** Questions, as they were asked. */
function questions(list: Question[], words: Words): string[] {
  return list.slice(0, MOST).map(({ ask }) => `• ${fitted(words.guide(ask), 120)}`)
}

/** "Amt: Steueramt", in the guide's own word for a unit. */
function unit({ check, guide }: CheckTextView, words: Words): string[] {
  const { produces } = guide
  const question = produces.is === 'assessment' && guide.questions.find(({ id }) => id === produces.unit)
  if (!question || !check.unit) return []
  return [words.rich('text.unit', { label: words.guide(question.label), unit: clip(check.unit, 120) })]
}

function level({ findings }: CheckTextView, words: Words): string[] {
  if (!findings.level) return []
  const line = `${levelTitle(findings.level, words)}: ${levelInWords(findings.level, words)}`
  return [line, ...levelExplained(findings.level, words)]
}

function answers({ check, guide }: CheckTextView, words: Words): string[] {
  const applying = visible(guide, { answers: check.answers, extended: true })
  const given = applying.filter(question => check.answers[question.id] !== undefined)
  const room = Math.floor(ANSWERS / Math.max(given.length, 1))
  return given.map(question => {
    const answer = clip(answerInWords(question, check.answers, words), room)
    return words.rich('text.answer', { ask: words.guide(question.ask), answer })
  })
}
