import { DateTime } from 'luxon'
import { asNumber } from './check-grouped.ts'
import { scalar } from './compile-condition.ts'
import { isDay } from './condition.ts'
import { type Finding, isMap, type Path, shown } from './finding.ts'
import { canBe, takesDays, takesNumbers, takesSeveral, valuesOf } from './possible-answers.ts'
import type { QuestionForm } from './schema.ts'
import { checkResult, isResult, type Results, resultKeys } from './scoring/check-result.ts'
import { atItsName } from './situations.ts'
import { suggest } from './suggest.ts'

/** What a condition is checked against: the questions of its guide in order, and whose condition it is. */
export interface Surroundings {
  /** Ids as written, also of questions that could not be parsed. */
  ids: string[]
  forms: (QuestionForm | undefined)[]
  /** Index of the question that has the condition; behind the last one for what comes after all answers. */
  own: number
  /** What the answers amount to, where that is known already. */
  results?: Results
  /** Conditions that have a name. */
  situations?: string[]
}

const example = '{question: option}'

/** Checks a condition as written: known questions, asked earlier, and tests that fit their answers. */
export function checkCondition(form: unknown, path: Path, around: Surroundings): Finding[] {
  if (!isMap(form) || Object.keys(form).length === 0) {
    return [{ path, message: `This is not a condition: ${shown(form)}`, remedy: `Write for example ${example}` }]
  }
  return Object.entries(form).flatMap(([key, value]) => {
    const at = [...path, key]
    if (key === 'not') return checkCondition(value, at, around)
    if (key === 'situation') return checkSituation(value, at, around)
    if (isResult(key)) return checkResult(key, value, at, around.results)
    if (key !== 'all' && key !== 'any') return checkTest(key, value, at, around)
    if (!Array.isArray(value) || value.length === 0) {
      return [{ path: at, message: `“${key}” needs a list of conditions`, remedy: `Write ${key}: [${example}, …]` }]
    }
    return value.flatMap((part, index) => checkCondition(part, [...at, index], around))
  })
}

/** By now a name has been replaced by what it stands for, if there is such a situation above. */
function checkSituation(value: unknown, path: Path, around: Surroundings): Finding[] {
  if (!isMap(value)) {
    const message = `There is no situation ${shown(value)} above`
    return [{ path, message, remedy: suggest(String(value), around.situations ?? []) }]
  }
  const { results: _, ...answersOnly } = around
  const alone = checkCondition(value, path, { ...answersOnly, own: around.ids.length })
  return atItsName(checkCondition(value, path, answersOnly), alone, path)
}

function checkTest(id: string, test: unknown, path: Path, { ids, forms, own, results }: Surroundings): Finding[] {
  const index = ids.indexOf(id)
  if (index < 0) {
    const possible = [...ids.slice(0, own), ...(results ? resultKeys : [])]
    return [{ path, message: `There is no question “${id}”`, remedy: suggest(id, possible) }]
  }
  if (index === own) {
    return [{ path, message: `The question “${id}” depends on itself`, remedy: 'Ask about an earlier question' }]
  }
  if (index > own) {
    const message = `“${id}” is asked later than “${ids[own]}”, so its answer is not known yet`
    return [{ path, message, remedy: `Move “${id}” above “${ids[own]}”, or ask about an earlier question` }]
  }
  const asked = forms[index]
  return asked ? [...checkFit(asked, test, path), ...checkDays(asked, test, path, { ids, forms, own })] : []
}

function checkFit(form: QuestionForm, test: unknown, path: Path): Finding[] {
  if (Array.isArray(test)) {
    return [{ path, message: 'A list needs to say how it is meant', remedy: 'Write {any: […]}' }]
  }
  if (!isMap(test)) return checkValue(form, test, path)

  const keys = Object.keys(test)
  const [key, another] = keys
  if (key === undefined) return [{ path, message: 'The test is empty', remedy: 'Write an option, or {is: answered}' }]
  const unknown = keys.filter(name => !tests.includes(name))
  if (unknown.length > 0) {
    return unknown.map(name => ({ path, message: `There is no test “${name}”`, remedy: suggest(name, tests) }))
  }
  if (key === 'min' || key === 'max') return checkRange(form, test, path)
  if (isDays(test)) return []
  if (another !== undefined) {
    return [
      { path, message: `“${key}” and “${another}” cannot stand together`, remedy: 'Combine two conditions with all' },
    ]
  }
  if (key === 'is') return checkIs(form, test.is, path)
  if (key === 'lacks') return checkValue(form, test.lacks, [...path, key])
  if (!Array.isArray(test.any) || test.any.length === 0) {
    return [{ path, message: '“any” needs a list of options', remedy: 'Write {any: [one, another]}' }]
  }
  return test.any.flatMap((value, index) => checkValue(form, value, [...path, key, index]))
}

const tests = ['is', 'any', 'lacks', 'min', 'max', 'since', 'until']

function rangeRemedy(form: QuestionForm): string {
  if (valuesOf(form)) return 'Compare it with an option, or write {is: answered}'
  return takesDays(form) ? 'Write {since: 2027-01-01}, {until: 2027-12-31}, or both' : 'Write {is: answered}'
}

/** Only bounds of days: “since”, “until”, or both. */
function isDays(test: Record<string, unknown>): boolean {
  return Object.keys(test).every(key => key === 'since' || key === 'until')
}

/** Bounds of days: each a day there is, or an earlier question for one. */
function checkDays(form: QuestionForm, test: unknown, path: Path, { ids, forms, own }: Surroundings): Finding[] {
  if (!isMap(test) || Object.keys(test).length === 0 || !isDays(test)) return []
  const remedy = 'Compare it with an option, or write {is: answered}'
  if (!takesDays(form)) return [{ path, message: `“${form.id}” is not a date`, remedy }]
  const findings = Object.entries(test).flatMap(([key, bound]) => {
    const at = [...path, key]
    if (isDay(bound) && DateTime.fromISO(bound).isValid) return []
    const index = ids.indexOf(String(bound))
    const other = index < own ? forms[index] : undefined
    if (other && takesDays(other)) return []
    const message = `“${key}” cannot be ${shown(bound)}`
    return [{ path: at, message, remedy: 'Write a day like 2027-12-31, or an earlier question of kind date' }]
  })
  const { since, until } = test
  if (findings.length > 0 || !isDay(since) || !isDay(until) || since <= until) return findings
  return [{ path, message: 'since is after until', remedy: 'Swap them' }]
}

const states = ['answered', 'unknown', 'skipped'] as const

function checkIs(form: QuestionForm, state: unknown, path: Path): Finding[] {
  const known = states.find(each => each === state)
  if (known === undefined) {
    return [{ path, message: `An answer is never ${shown(state)}`, remedy: suggest(String(state), states) }]
  }
  if (canBe(known, form)) return []
  const message = `“${form.id}” can never be ${known}, because that is not offered there`
  return [{ path, message, remedy: 'Ask for something else, or make the question optional' }]
}

function checkValue(form: QuestionForm, value: unknown, path: Path): Finding[] {
  const possible = valuesOf(form)
  if (!possible) {
    const message = `“${form.id}” has no options to compare with`
    const remedy = takesNumbers(form) ? 'Write {min: …} or {max: …}' : 'Write {is: answered}'
    return [{ path, message, remedy }]
  }
  if (possible.includes(scalar(value))) return []
  const isYesNo = possible.includes(true)
  const remedy = isYesNo ? 'Write true or false' : suggest(String(value), possible.map(String))
  return [{ path, message: `“${form.id}” has no option ${shown(value)}`, remedy }]
}

function checkRange(form: QuestionForm, { min, max, ...rest }: Record<string, unknown>, path: Path): Finding[] {
  if (Object.keys(rest).length > 0) {
    const message = 'A range and another test cannot stand together'
    return [{ path, message, remedy: 'Combine two conditions with all' }]
  }
  if (!takesNumbers(form) && !takesSeveral(form)) {
    return [
      {
        path,
        message: `“${form.id}” is not a number`,
        remedy: rangeRemedy(form),
      },
    ]
  }
  const wrong = [min, max].find(bound => bound !== undefined && typeof bound !== 'number')
  if (wrong !== undefined) {
    return [
      { path, message: `A bound cannot be ${shown(wrong)}`, remedy: asNumber(wrong, 'Write a number, without quotes') },
    ]
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    return [{ path, message: 'min is greater than max', remedy: 'Swap them' }]
  }
  return []
}
