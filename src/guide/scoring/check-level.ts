import type { Finding } from '../finding.ts'
import { optionsOf, takesSeveral } from '../possible-answers.ts'
import { suggest } from '../suggest.ts'
import { type Names, unknownQuestion } from './names.ts'

/** The level: every option of its question on the scale or beside it, and caps that can hold it down. */
export function checkLevel(names: Names): Finding[] {
  const { level } = names.draft
  if (!level) return []
  const form = names.question(level.from)
  if (!names.questions.includes(level.from)) return [unknownQuestion(level.from, ['level', 'from'], names)]
  const options = form && optionsOf(form)
  if (form && (!options || takesSeveral(form))) {
    const message = `“${level.from}” is no scale: it is no choice of one option`
    return [{ path: ['level', 'from'], message, remedy: 'Name a question of kind choice' }]
  }
  const steps = checkSteps(names, options ?? [])
  return [...steps, ...checkNone(names), ...checkScale(names), ...checkCaps(names, steps.length === 0)]
}

function checkSteps({ draft }: Names, options: string[]): Finding[] {
  const { level } = draft
  if (!level || options.length === 0) return []
  const named: [option: string, path: (string | number)[]][] = level.steps.flatMap(({ option }, index) =>
    [option].flat().map((name): [string, (string | number)[]] => [String(name), ['level', 'steps', index, 'option']]),
  )
  if (level.none) named.push([level.none.option, ['level', 'none', 'option']])
  const missing = options.filter(option => !named.some(([name]) => name === option))
  return [
    ...named.flatMap(([option, path], index) => {
      if (!options.includes(option)) {
        const message = `“${level.from}” has no option “${option}”`
        return [{ path, message, remedy: suggest(option, options) }]
      }
      const isTwice = named.slice(0, index).some(([name]) => name === option)
      return isTwice ? [{ path, message: `The option “${option}” has two steps`, remedy: 'Keep one of the two' }] : []
    }),
    ...missing.map(option => ({
      path: ['level', 'steps'],
      message: `The option “${option}” of “${level.from}” has no step`,
      remedy: 'Add a step for it, or name it under none',
    })),
  ]
}

/** What is said where no level applies: a text, or a scale with its title. */
function checkNone({ draft, checkAnswers }: Names): Finding[] {
  const none = draft.level?.none
  if (!none) return []
  const path = ['level', 'none']
  const findings = none.when === undefined ? [] : checkAnswers(none.when, [...path, 'when'])
  if (none.title && none.scale === undefined) {
    const remedy = 'Add scale: a question of kind choice, or remove title'
    findings.push({ path: [...path, 'title'], message: '“title” is for a scale, but there is none', remedy })
  }
  if (!none.title && !none.label) {
    const message = 'It is not said what stands in place of a level'
    findings.push({ path, message, remedy: 'Add label: {de: …}, or scale and title' })
  }
  return findings
}

function checkScale(names: Names): Finding[] {
  const scale = names.draft.level?.none?.scale
  if (scale === undefined) return []
  const path = ['level', 'none', 'scale']
  if (!names.questions.includes(scale)) return [unknownQuestion(scale, path, names)]
  const form = names.question(scale)
  if (!form || form.kind === 'choice') return []
  const message = `“${scale}” is no scale: it is no choice of one option`
  return [{ path, message, remedy: 'Name a question of kind choice' }]
}

/** How high a cap may be is only told where the steps are right. */
function checkCaps({ draft, checkRule }: Names, stepsAreRight: boolean): Finding[] {
  const top = (draft.level?.steps.length ?? 0) - 1
  return (draft.level?.caps ?? []).flatMap(({ max, when }, index) => {
    const path = ['level', 'caps', index]
    const idle = {
      path: [...path, 'max'],
      message: `A cap at ${max} never holds anything down: the highest step is ${top}`,
      remedy: `Write ${top - 1} or less; the first step is 0`,
    }
    return [...(stepsAreRight && max >= top ? [idle] : []), ...checkRule(when, [...path, 'when'], false)]
  })
}
