import { compileCondition, compileRule } from '../compile-condition.ts'
import type { Question } from '../guide.ts'
import type { Text } from '../text.ts'
import type { ScoringDraft } from './parse.ts'
import {
  type ChangeForm,
  type CriterionForm,
  type HurdlesForm,
  type LevelForm,
  type OutcomeForm,
  productForm,
  type ScoreForm,
  type SourceForm,
  type TaskForm,
} from './schema.ts'
import type {
  Change,
  Criterion,
  Due,
  Hurdles,
  Level,
  NoLevel,
  OptionPoints,
  Outcome,
  Reason,
  Score,
  Scoring,
  Source,
  Task,
} from './scoring.ts'

/** Turns what was parsed and checked into what `assess` reckons with. */
export function compileScoring(draft: ScoringDraft, questions: Question[]): Scoring {
  const { level, hurdles, provisional } = draft
  return {
    criteria: whole(draft.criteria).map(criterion => compileCriterion(criterion, questions)),
    scores: whole(draft.scores).map(compileScore),
    provisional: provisional ?? { above: 100, cases: [] },
    ...(level && { level: compileLevel(level) }),
    outcomes: whole(draft.outcomes).map(compileOutcome),
    ...(hurdles && { hurdles: compileHurdles(hurdles) }),
    tasks: whole(draft.tasks).map(compileTask),
    hints: whole(draft.hints).map(({ id, text, when }) => ({ id, text: text as Text, when: compileRule(when) })),
    changes: whole(draft.changes).map(compileChange),
  }
}

function whole<T>(list: (T | undefined)[]): T[] {
  return list.filter(piece => piece !== undefined)
}

function compileCriterion({ id, label, add, ...source }: CriterionForm, questions: Question[]): Criterion {
  return {
    id,
    label: label as Text,
    source: compileSource(source, questions),
    ...(add && { add: { points: add.points, when: compileCondition(add.when) } }),
  }
}

function compileSource(source: SourceForm, questions: Question[]): Source {
  const { from, combine = 'max', bands, otherwise } = source
  if (!bands) return { is: 'options', question: String(from), combine, points: compilePoints(source, questions) }
  const { product, dividedBy } = typeof from === 'string' ? { product: [from], dividedBy: 1 } : productForm.parse(from)
  return {
    is: 'bands',
    factors: product,
    dividedBy,
    bands: bands.map(({ below = Infinity, points }) => ({ below, points })),
    ...(otherwise === undefined ? {} : { otherwise: compileSource(otherwise as SourceForm, questions) }),
  }
}

/** What a whole list is given, each of its entries has that is given nothing itself. */
function compilePoints({ from, points = {} }: SourceForm, questions: Question[]): OptionPoints['points'] {
  const question = questions.find(({ id }) => id === from)
  const listed = question && 'options' in question ? question.options.filter(({ list }) => list !== undefined) : []
  const own = Object.entries(points).filter(([name]) => !listed.some(({ list }) => list === name))
  const shared = listed.map(({ value, list = '' }) => [value, points[list]] as const)
  const all = { ...Object.fromEntries(shared), ...Object.fromEntries(own) }
  return Object.fromEntries(
    Object.entries(all).map(([option, given]) => [
      option,
      typeof given === 'number' ? given : compileSource(given as SourceForm, questions),
    ]),
  )
}

function compileScore({ id, label, axis, bands, sum = {}, product }: ScoreForm): Score {
  const base = { id, label: label as Text, ...(axis && { axis }), ...(bands && { bands }) }
  if (product) return { ...base, is: 'product', of: product }
  return { ...base, is: 'sum', weights: Object.entries(sum).map(([criterion, weight]) => ({ criterion, weight })) }
}

function compileLevel({ from, steps, none, caps, unknown, disclaimer }: LevelForm): Level {
  return {
    question: from,
    steps: steps.map(({ option, label }) => ({ options: namesOf(option), label: label as Text })),
    ...(none && { none: compileNone(none) }),
    unknown: unknown as Text,
    disclaimer: disclaimer as Text,
    caps: caps.map(({ max, when, text }) => ({ max, when: compileRule(when), text: text as Text })),
  }
}

function compileNone({ when, ...none }: NonNullable<LevelForm['none']>): NoLevel {
  return { ...(none as NoLevel), ...(when === undefined ? {} : { when: compileRule(when) }) }
}

function compileHurdles({ forEach: score, max, outcome }: HurdlesForm): Hurdles {
  return { score, max, ...(outcome === undefined ? {} : { outcomes: namesOf(outcome) }) }
}

function compileOutcome({ when, instead, ...rest }: OutcomeForm): Outcome {
  return {
    ...(rest as Omit<Outcome, 'when' | 'instead'>),
    instead: instead.map(other => ({ when: compileRule(other.when), text: other.sentence as Text })),
    ...(when === undefined ? {} : { when: compileRule(when) }),
  }
}

function compileTask({ id, title, instead, lists, role, due, after, priority, goal, because }: TaskForm): Task {
  return {
    id,
    title: title as Text,
    instead: instead.map(other => ({ when: compileRule(other.when), text: other.title as Text })),
    ...(lists && { lists: lists.map(({ when, name }) => ({ when: compileRule(when), name: name as Text })) }),
    role: role as Task['role'],
    due: due as Due,
    after,
    ...(priority && { priority }),
    ...(goal && { goal: goal as Text }),
    because: because.map(compileReason),
  }
}

function compileChange({ when, text, ...rest }: ChangeForm): Change {
  return { ...rest, text: text as Text, ...(when === undefined ? {} : { when: compileRule(when) }) }
}

/** One name or a list of them. */
function namesOf(written: unknown): string[] {
  return [written].flat().map(String)
}

function compileReason({ when, outcome, hurdle }: TaskForm['because'][number]): Reason {
  const rule = when === undefined ? {} : { when: compileRule(when) }
  if (hurdle !== undefined) return { is: 'hurdle', criterion: hurdle, ...rule }
  if (outcome !== undefined) return { is: 'outcome', outcomes: namesOf(outcome), ...rule }
  return { is: 'answer', when: compileRule(when) }
}
