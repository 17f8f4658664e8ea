import { checkCondition, type Surroundings } from '../check-condition.ts'
import { type Finding, idsIn, type Path, valueAt } from '../finding.ts'
import type { Question } from '../guide.ts'
import { isOptional } from '../optional.ts'
import type { Draft } from '../parse.ts'
import type { QuestionForm } from '../schema.ts'
import { situationsIn } from '../situations.ts'
import { suggest } from '../suggest.ts'
import type { ScoringDraft } from './parse.ts'

/** What the rules of a guide are checked against: everything they can name. */
export interface Names {
  draft: ScoringDraft
  questions: string[]
  /** A question as parsed; undefined if there is none or it could not be parsed. */
  question(id: string): QuestionForm | undefined
  /** Whether a question is only asked on the long way. */
  isOptional(form: QuestionForm): boolean
  criteria: string[]
  scores: string[]
  outcomes: string[]
  /** Checks a condition on answers alone. */
  checkAnswers(form: unknown, path: Path): Finding[]
  /** Checks a condition that may ask for scores as well, and for the level where it is known. */
  checkRule(form: unknown, path: Path, levelKnown: boolean): Finding[]
}

export function namesIn({ raw, questions, phases }: Draft, draft: ScoringDraft): Names {
  const ids = idsIn(raw, 'questions')
  const around: Surroundings = { ids, forms: questions, own: ids.length, situations: situationsIn(raw) }
  const [criteria, scores, outcomes] = [idsIn(raw, 'criteria'), idsIn(raw, 'scores'), idsIn(raw, 'outcomes')]
  const hasLevel = valueAt(raw, ['level']) !== undefined
  return {
    draft,
    questions: ids,
    question: id => questions[ids.indexOf(id)],
    isOptional: form =>
      isOptional(
        form as Question,
        phases.filter(phase => phase !== undefined),
      ),
    criteria,
    scores,
    outcomes,
    checkAnswers: (form, path) => checkCondition(form, path, around),
    checkRule: (form, path, levelKnown) =>
      checkCondition(form, path, { ...around, results: { scores, criteria, level: levelKnown && hasLevel } }),
  }
}

export function unknownQuestion(id: string, path: Path, { questions }: Names): Finding {
  return { path, message: `There is no question “${id}”`, remedy: suggest(id, questions) }
}
