import { checkCondition, type Surroundings } from '../check-condition.ts'
import { type Finding, idsIn, type Path, valueAt } from '../finding.ts'
import type { Draft } from '../parse.ts'
import type { QuestionForm } from '../schema.ts'
import { checkCriteria } from './check-criteria.ts'
import { checkLevel } from './check-level.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkScores } from './check-scores.ts'
import { checkHurdles, checkTasks } from './check-tasks.ts'
import type { ScoringDraft } from './parse.ts'

/** What the rules of a guide are checked against: everything they can name. */
export interface Names {
  draft: ScoringDraft
  questions: string[]
  /** A question as parsed; undefined if there is none or it could not be parsed. */
  question(id: string): QuestionForm | undefined
  criteria: string[]
  scores: string[]
  outcomes: string[]
  /** Checks a condition on answers alone. */
  checkAnswers(form: unknown, path: Path): Finding[]
  /** Checks a condition that may ask for scores as well, and for the level where it is known. */
  checkRule(form: unknown, path: Path, levelKnown: boolean): Finding[]
}

/** Everything about scores, outcomes and tasks that their schema cannot say. */
export function checkScoring({ raw, scoring: draft, questions }: Draft): Finding[] {
  if (!draft) return []
  const ids = idsIn(raw, 'questions')
  const around: Surroundings = { ids, forms: questions, own: ids.length }
  const [criteria, scores, outcomes] = [idsIn(raw, 'criteria'), idsIn(raw, 'scores'), idsIn(raw, 'outcomes')]
  const hasLevel = valueAt(raw, ['level']) !== undefined
  const names: Names = {
    draft,
    questions: ids,
    question: id => questions[ids.indexOf(id)],
    criteria,
    scores,
    outcomes,
    checkAnswers: (form, path) => checkCondition(form, path, around),
    checkRule: (form, path, levelKnown) =>
      checkCondition(form, path, { ...around, results: { scores, criteria, level: levelKnown && hasLevel } }),
  }
  const lists = ['criteria', 'scores', 'outcomes', 'tasks', 'hints']
  return [
    ...lists.flatMap(list => checkTwice(idsIn(raw, list), list)),
    ...checkCriteria(names),
    ...checkScores(names),
    ...checkLevel(names),
    ...checkOutcomes(names),
    ...checkHurdles(names),
    ...checkTasks(names),
    ...draft.hints.flatMap((hint, index) => (hint ? names.checkRule(hint.when, ['hints', index, 'when'], true) : [])),
  ]
}

function checkTwice(ids: string[], list: string): Finding[] {
  return ids.flatMap((id, index) => {
    if (id === '' || ids.indexOf(id) === index) return []
    const message = `The id “${id}” is there twice`
    return [{ path: [list, index, 'id'], message, remedy: 'Give each one an id of its own' }]
  })
}
