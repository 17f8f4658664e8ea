import type * as z from 'zod4'
import { explain } from '../explain.ts'
import { type Finding, isMap, type Path, shown } from '../finding.ts'
import {
  type ChangeForm,
  type CriterionForm,
  changeForm,
  criterionForm,
  type HintForm,
  type HurdlesForm,
  hintForm,
  hurdlesForm,
  type LevelForm,
  levelForm,
  type OutcomeForm,
  outcomeForm,
  type ProvisionalForm,
  productForm,
  provisionalForm,
  type ScoreForm,
  scoreForm,
  sourceForm,
  type TaskForm,
  taskForm,
} from './schema.ts'

/** What a guide makes of its answers, as far as it could be parsed: what is undefined has a finding of its own. */
export interface ScoringDraft {
  criteria: (CriterionForm | undefined)[]
  scores: (ScoreForm | undefined)[]
  provisional: ProvisionalForm | undefined
  level: LevelForm | undefined
  outcomes: (OutcomeForm | undefined)[]
  hurdles: HurdlesForm | undefined
  tasks: (TaskForm | undefined)[]
  hints: (HintForm | undefined)[]
  changes: (ChangeForm | undefined)[]
}

/** The keys at the top of a guide that belong here. */
export const scoringKeys = [
  'criteria',
  'scores',
  'provisional',
  'level',
  'outcomes',
  'hurdles',
  'tasks',
  'hints',
  'changes',
] as const

/** Parses piece by piece, so that a fault in one hides none in another. Undefined if the guide judges nothing. */
export function parseScoring(raw: Record<string, unknown>, findings: Finding[]): ScoringDraft | undefined {
  if (scoringKeys.every(key => raw[key] === undefined)) return undefined
  if (raw.outcomes === undefined || (Array.isArray(raw.outcomes) && raw.outcomes.length === 0)) {
    const message = `“outcomes” is ${raw.outcomes ? 'empty' : 'missing'}: it says what the answers amount to`
    findings.push({ path: ['outcomes'], message, remedy: 'Add outcomes: a list, the last one without when' })
  }
  const one = <F extends z.ZodType>(key: string, form: F) => parseOne(form, raw[key], [key], findings)
  const list = <F extends z.ZodType>(key: string, form: F) => parseList(form, raw[key], key, findings)
  const draft: ScoringDraft = {
    criteria: list('criteria', criterionForm),
    scores: list('scores', scoreForm),
    provisional: one('provisional', provisionalForm),
    level: one('level', levelForm),
    outcomes: list('outcomes', outcomeForm),
    hurdles: one('hurdles', hurdlesForm),
    tasks: list('tasks', taskForm),
    hints: list('hints', hintForm),
    changes: list('changes', changeForm),
  }
  for (const [index, criterion] of draft.criteria.entries()) {
    if (criterion) findings.push(...explainSource(criterion, ['criteria', index]))
  }
  return draft
}

function parseOne<F extends z.ZodType>(
  form: F,
  raw: unknown,
  path: Path,
  findings: Finding[],
): z.output<F> | undefined {
  if (raw === undefined) return undefined
  findings.push(...explain(form, raw, path))
  return form.safeParse(raw).data
}

function parseList<F extends z.ZodType>(form: F, raw: unknown, key: string, findings: Finding[]) {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    const remedy = 'Write a list, one entry a line, each beginning with “- ”'
    findings.push({ path: [key], message: `“${key}” has the wrong type: ${shown(raw)}`, remedy })
    return []
  }
  return raw.map((piece: unknown, index) => parseOne(form, piece, [key, index], findings))
}

/** The parts of a source that its own schema leaves open: they nest. */
function explainSource(
  { from, points, otherwise }: Pick<CriterionForm, 'from' | 'points' | 'otherwise'>,
  path: Path,
): Finding[] {
  return [
    ...explainFrom(from, [...path, 'from']),
    ...Object.entries(points ?? {}).flatMap(([option, given]) => explainPoints(given, [...path, 'points', option])),
    ...(otherwise === undefined ? [] : explainNested(otherwise, [...path, 'otherwise'])),
  ]
}

function explainFrom(from: unknown, path: Path): Finding[] {
  if (typeof from === 'string') return []
  if (isMap(from)) return explain(productForm, from, path)
  const message = from === undefined ? '“from” is missing' : `“from” cannot be ${shown(from)}`
  return [{ path, message, remedy: 'Write from: question, or from: {product: [question, question], dividedBy: 60}' }]
}

function explainPoints(given: unknown, path: Path): Finding[] {
  if (isMap(given)) return explainNested(given, path)
  if (Number.isInteger(given) && 0 <= Number(given) && Number(given) <= 4) return []
  const remedy = 'Write a whole number from 0 to 4, or {from: question, points: …} for a further question'
  return [{ path, message: `Points cannot be ${shown(given)}`, remedy }]
}

function explainNested(raw: unknown, path: Path): Finding[] {
  const form = sourceForm.safeParse(raw).data
  return form ? explainSource(form, path) : explain(sourceForm, raw, path)
}
