import { checkCondition, type Surroundings } from './check-condition.ts'
import { checkHints } from './check-hints.ts'
import { checkLanguages } from './check-languages.ts'
import { checkNext } from './check-next.ts'
import { checkOffer } from './check-offer.ts'
import { checkOptions, checkOther } from './check-options.ts'
import { checkProduces } from './check-produces.ts'
import { checkSheet } from './check-sheet.ts'
import { checkTexts } from './check-texts.ts'
import { checkUnits } from './check-units.ts'
import { checkWorkshop } from './check-workshop.ts'
import { compileQuestion, readBack } from './compile.ts'
import { questionsIn } from './condition.ts'
import { type Finding, idsIn, isMap, type Path, shown, valueAt } from './finding.ts'
import type { Question } from './guide.ts'
import { isOptional } from './optional.ts'
import type { Draft } from './parse.ts'
import { kindOf } from './questions/kinds.ts'
import type { Units } from './questions/units.ts'
import { isReachable } from './reach.ts'
import type { QuestionForm } from './schema.ts'
import { checkScoring } from './scoring/check.ts'
import { situationsIn } from './situations.ts'
import { nearest, suggest } from './suggest.ts'

/** Words that conditions, cards and JavaScript use themselves. */
const reserved = [
  'review',
  'answer',
  'all',
  'any',
  'not',
  'is',
  'score',
  'criterion',
  'level',
  'situation',
  'de',
  'en',
  'constructor',
]

/** Everything about a guide that its schema cannot say. Pieces that could not be parsed are passed over. */
export function checkGuide(draft: Draft): Finding[] {
  const perQuestion = draft.questions.map((form, index) => (form ? checkQuestion(form, index, draft) : []))
  const sound = draft.questions.map((form, index) =>
    form && perQuestion[index]?.length === 0 ? compileQuestion(form) : undefined,
  )
  const findings = [
    ...checkLanguages(draft.raw),
    ...checkIds(draft, 'phases'),
    ...checkIds(draft, 'questions'),
    ...checkIds(draft, 'situations'),
    ...checkSituations(draft),
    ...checkPhases(draft),
    ...perQuestion.flat(),
    ...checkReach(draft, sound),
    ...checkProduces(draft),
    ...checkNext(draft),
    ...checkSheet(draft),
    ...checkWorkshop(draft),
    ...checkScoring(draft),
    ...checkTexts(draft.raw),
  ]
  const isSound = findings.every(({ warning }) => warning) && sound.every(question => question !== undefined)
  return isSound ? [...findings, ...checkHints(draft, sound)] : findings
}

function checkIds({ raw }: Draft, list: 'phases' | 'questions' | 'situations'): Finding[] {
  const ids = idsIn(raw, list)
  return ids.flatMap((id, index) => {
    const path = [list, index, 'id']
    if (id !== '' && ids.indexOf(id) < index) {
      return [{ path, message: `The id “${id}” is there twice`, remedy: 'Give each one an id of its own' }]
    }
    if (!reserved.includes(id)) return []
    return [{ path, message: `The id “${id}” is reserved`, remedy: `Choose another, for example “${id}-1”` }]
  })
}

function checkPhases({ raw, phases, questions: forms }: Draft): Finding[] {
  const questions = valueAt(raw, ['questions'])
  if (!Array.isArray(questions) || questions.length === 0) return []
  const used = questions.map(question => valueAt(question, ['phase']))
  const unused = phases.flatMap((phase, index) =>
    phase && !used.includes(phase.id)
      ? [
          {
            path: ['phases', index],
            message: `No question belongs to phase “${phase.id}”`,
            remedy: unusedRemedy(phase.id, used),
          },
        ]
      : [],
  )
  if (phases.length === 0) return unused
  const remedy = 'Remove optional where the dialogue should begin'
  if (phases.every(phase => phase?.optional)) {
    const message = 'All phases are optional, so nothing would be asked'
    return [...unused, { path: ['phases', 0], message, remedy: 'Remove optional from the first phase' }]
  }
  const known = phases.filter(phase => phase !== undefined)
  if (forms.some(form => !form || !isOptional(form as Question, known))) return unused
  return [
    ...unused,
    { path: ['questions', 0], message: 'All questions are optional, so nothing would be asked', remedy },
  ]
}

/** Mostly a question says it with a slip. @param used the phases that questions name, as written */
function unusedRemedy(phase: string, used: unknown[]): string {
  const slip = used.find(name => typeof name === 'string' && nearest(name, [phase]) !== undefined)
  return slip === undefined ? 'Remove the phase' : `Write phase: ${phase} at the question that says “${slip}”`
}

function checkQuestion(form: QuestionForm, index: number, draft: Draft): Finding[] {
  const path: Path = ['questions', index]
  const findings: Finding[] = []
  const phases = idsIn(draft.raw, 'phases')
  // Without any phase that alone is told.
  if (phases.length > 0 && !phases.includes(form.phase)) {
    const message = `There is no phase “${form.phase}”`
    findings.push({ path: [...path, 'phase'], message, remedy: suggest(form.phase, phases) })
  }
  findings.push(...checkDuty(form, path), ...checkDefault(form, path))
  const counts = 'counts' in form ? form.counts : undefined
  if ('options' in form)
    findings.push(...checkOptions(form.options, [...path, 'options'], counts?.bare), ...checkOther(form, path))
  if ('min' in form && form.min > form.max) {
    findings.push({ path: [...path, 'min'], message: 'min is greater than max', remedy: 'Swap them' })
  }
  if (form.kind === 'choices') findings.push(...checkLimits(form, path))
  if (form.kind === 'number') findings.push(...checkUnits(form as Units, path))
  const around = surroundings(draft, index)
  if (form.when !== undefined) findings.push(...checkCondition(form.when, [...path, 'when'], around))
  findings.push(...checkOffer(form, path, around))
  return findings
}

/** How many options are to be chosen: so many have to be there, and at most is no less than at least. */
function checkLimits(form: Extract<QuestionForm, { kind: 'choices' }>, path: Path): Finding[] {
  const { atLeast = 1, atMost = Infinity, options } = form
  const together = options.filter(({ exclusive, when }) => !exclusive && when === undefined).length
  if (atLeast > atMost)
    return [{ path: [...path, 'atLeast'], message: 'atLeast is greater than atMost', remedy: 'Swap them' }]
  if (atLeast <= together) return []
  const message = `Only ${together} options of “${form.id}” can always be chosen together`
  return [{ path: [...path, 'atLeast'], message, remedy: `Write ${together} or less` }]
}

/** What the condition of the question at an index can ask about. */
function surroundings({ raw, questions }: Draft, own: number): Surroundings {
  return { ids: idsIn(raw, 'questions'), forms: questions, own, situations: situationsIn(raw) }
}

function checkSituations(draft: Draft): Finding[] {
  const situations = valueAt(draft.raw, ['situations'])
  if (!Array.isArray(situations)) return []
  const around = surroundings(draft, draft.questions.length)
  return situations.flatMap((situation, index) => {
    const path = ['situations', index, 'when']
    return isMap(situation) ? checkCondition(situation.when, path, around) : []
  })
}

/** What must be answered cannot be passed over; a note has nothing to answer. */
function checkDuty(form: QuestionForm, path: Path): Finding[] {
  const findings: Finding[] = []
  for (const way of ['skip', 'unknown'] as const) {
    if (form.required && form[way]) {
      const message = `A required question cannot offer “${way}”`
      findings.push({ path: [...path, way], message, remedy: `Remove ${way}, or required` })
    }
  }
  if (form.review && form.default === undefined) {
    const message = `“${form.id}” stands on the review card, but nothing is preset`
    findings.push({ path: [...path, 'review'], message, remedy: 'Add default: …, or remove review' })
  }
  if (kindOf(form as Question).takesAnswer) return findings
  for (const key of ['required', 'review', 'unknown', 'skip', 'default'] as const) {
    if (!form[key]) continue
    const message = `A question of kind ${form.kind} takes no answer, so “${key}” makes no sense`
    findings.push({ path: [...path, key], message, remedy: `Remove ${key}` })
  }
  return findings
}

function checkDefault(form: QuestionForm, path: Path): Finding[] {
  if (form.default === undefined || readBack(form as Question, form.default) !== undefined) return []
  const question = form as Question
  const possible = kindOf(question).values(question)?.map(String)
  const remedy = possible ? suggest(String(form.default), possible) : 'Write an answer that the question accepts'
  return [
    { path: [...path, 'default'], message: `The default ${shown(form.default)} is not a possible answer`, remedy },
  ]
}

/** Conditions that never come true. Only tried where everything a condition rests on is sound. */
function checkReach(draft: Draft, sound: (Question | undefined)[]): Finding[] {
  const phases = draft.phases.filter(phase => phase !== undefined).map(({ id, optional }) => ({ id, optional }))
  const known: Question[] = []
  return sound.flatMap((question, index) => {
    const restsOn = question?.when ? questionsIn(question.when) : []
    if (!question || !restsOn.every(id => known.some(other => other.id === id))) return []
    known.push(question)
    if (isReachable(question, known, phases)) return []
    const message = `“${question.id}” can never be asked: no answers fulfil its condition`
    const remedy = 'Correct the condition, or remove the question'
    return [{ path: ['questions', index, 'when'], message, remedy }]
  })
}
