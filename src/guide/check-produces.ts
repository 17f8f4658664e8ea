import { type Finding, idsIn, type Path } from './finding.ts'
import type { Question } from './guide.ts'
import { isOptional } from './optional.ts'
import type { Draft } from './parse.ts'
import type { ProducesForm, QuestionForm } from './schema.ts'
import { suggest } from './suggest.ts'

/** A question that the result of a guide takes something from. */
interface Need {
  path: Path
  id: string
  fits: (form: QuestionForm) => boolean
  wrong: string
  remedy: string
}

/** What a guide produces needs questions that are there, always asked, and of the right kind. */
export function checkProduces(draft: Draft): Finding[] {
  const { raw, produces, questions, scoring } = draft
  if (produces === undefined || produces === 'result') return []
  if (produces === 'nothing') return scoring ? [unseen] : []
  const ids = idsIn(raw, 'questions')
  if (ids.length === 0) return []
  const findings = needsOf(produces, draft).flatMap(({ path, id, fits, wrong, remedy }) => {
    if (!ids.includes(id)) return [{ path, message: `There is no question “${id}”`, remedy: suggest(id, ids) }]
    const form = questions[ids.indexOf(id)]
    return !form || fits(form) ? [] : [{ path, message: `“${id}” ${wrong}`, remedy: `Give “${id}” ${remedy}` }]
  })
  if (!('assessment' in produces) || scoring) return findings
  const remedy = 'Add outcomes: a list, the last one without when'
  return [...findings, { path: ['produces', 'assessment'], message: 'An assessment needs “outcomes”', remedy }]
}

/** Outcomes that nobody sees. */
const unseen: Finding = {
  path: ['produces'],
  message: 'The guide has outcomes, but nothing of it is shown',
  remedy: 'Write produces: result to show them, or assessment to keep them as well',
}

function needsOf(produces: Exclude<ProducesForm, string>, { phases }: Draft): Need[] {
  const known = phases.filter(phase => phase !== undefined)
  const title = {
    fits: (form: QuestionForm) =>
      form.kind === 'text' && form.required && form.when === undefined && !isOptional(form as Question, known),
    wrong: 'cannot be the title: it is not a text that everybody has to give',
    remedy: 'kind: text and required: true, no when, and a phase that is not optional',
  }
  if ('assessment' in produces) {
    const path = ['produces', 'assessment']
    const unit = {
      fits: (form: QuestionForm) => form.kind === 'unit' || form.kind === 'text',
      wrong: 'asks for no unit',
      remedy: 'kind: unit',
    }
    return [
      { path: [...path, 'title'], id: produces.assessment.title, ...title },
      ...(produces.assessment.unit === undefined
        ? []
        : [{ path: [...path, 'unit'], id: produces.assessment.unit, ...unit }]),
      ...measuredNeeds(produces.assessment.measured, [...path, 'measured']),
    ]
  }
  const naming = {
    fits: (form: QuestionForm) =>
      form.kind === 'choice' && isNaming(form.options) && form.review && form.when === undefined,
    wrong: 'does not ask whether the idea is saved with a name',
    remedy: 'kind: choice, exactly the options named and nameless, review: true, and no when',
  }
  const path = ['produces', 'idea']
  return [
    { path: [...path, 'title'], id: produces.idea.title, ...title },
    { path: [...path, 'naming'], id: produces.idea.naming, ...naming },
  ]
}

/** Each is answered with a number, or with options that stand for one. */
function measuredNeeds(measured: MeasuredForm, path: Path): Need[] {
  if (!measured) return []
  const { cases, minutes, duration } = measured
  const breaks = typeof measured.breaks === 'string' ? { question: measured.breaks, times: {} } : measured.breaks
  const need = (name: string, id: string | undefined, kind: 'number' | 'choice', at = [...path, name]): Need[] =>
    id === undefined
      ? []
      : [
          {
            path: at,
            id,
            fits: form => form.kind === kind,
            wrong: `cannot be measured as “${name}”`,
            remedy: `kind: ${kind}`,
          },
        ]
  const amounts = (name: string, among: string, id: string, of: Record<string, number>): Need => ({
    path: [...path, name, among],
    id,
    fits: form =>
      form.kind === 'choice' && Object.keys(of).every(key => form.options.some(({ value }) => value === key)),
    wrong: `lacks an option that “${among}” names`,
    remedy: `this option, or take it out of “${among}”`,
  })
  return [
    ...need('cases', cases, 'number'),
    ...need('minutes', minutes, 'number'),
    ...need('duration', duration?.question, 'choice', [...path, 'duration', 'question']),
    ...(duration ? [amounts('duration', 'days', duration.question, duration.days)] : []),
    ...need('breaks', breaks?.question, 'choice', [
      ...path,
      'breaks',
      ...(typeof measured.breaks === 'string' ? [] : ['question']),
    ]),
    ...(breaks ? [amounts('breaks', 'times', breaks.question, breaks.times)] : []),
  ]
}

type MeasuredForm = Extract<ProducesForm, { assessment: unknown }>['assessment']['measured']

function isNaming(options: { value: string }[]): boolean {
  const values = options.map(({ value }) => value)
  return values.length === 2 && values.includes('named') && values.includes('nameless')
}
