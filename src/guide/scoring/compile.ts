import { compileCondition, compileRule } from '../compile-condition.ts'
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
  Outcome,
  Reason,
  Score,
  Scoring,
  Source,
  Task,
} from './scoring.ts'

/** Turns what was parsed and checked into what `assess` reckons with. */
export function compileScoring(draft: ScoringDraft): Scoring {
  const { level, hurdles, provisional } = draft
  return {
    criteria: whole(draft.criteria).map(compileCriterion),
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

function compileCriterion({ id, label, add, ...source }: CriterionForm): Criterion {
  return {
    id,
    label: label as Text,
    source: compileSource(source),
    ...(add && { add: { points: add.points, when: compileCondition(add.when) } }),
  }
}

function compileSource({ from, points = {}, combine = 'max', bands, otherwise }: SourceForm): Source {
  if (!bands) return { is: 'options', question: String(from), combine, points: mapValues(points, compilePoints) }
  const { product, dividedBy } = typeof from === 'string' ? { product: [from], dividedBy: 1 } : productForm.parse(from)
  return {
    is: 'bands',
    factors: product,
    dividedBy,
    bands: bands.map(({ below = Infinity, points }) => ({ below, points })),
    ...(otherwise === undefined ? {} : { otherwise: compileSource(otherwise as SourceForm) }),
  }
}

function compilePoints(given: unknown): number | Source {
  return typeof given === 'number' ? given : compileSource(given as SourceForm)
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

function compileTask({ id, title, instead, lists, role, due, because }: TaskForm): Task {
  return {
    id,
    title: title as Text,
    instead: instead.map(other => ({ when: compileRule(other.when), text: other.title as Text })),
    ...(lists && { lists: lists.map(({ when, name }) => ({ when: compileRule(when), name: name as Text })) }),
    role: role as Text,
    due: due as Due,
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

function mapValues<A, B>(map: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}
