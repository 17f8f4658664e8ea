import { type Finding, isMap, type Path } from '../finding.ts'
import { listsOf, optionsOf, takesNumbers, takesSeveral } from '../possible-answers.ts'
import type { QuestionForm } from '../schema.ts'
import { suggest } from '../suggest.ts'
import { type Names, unknownQuestion } from './names.ts'
import { productForm, type SourceForm, sourceForm } from './schema.ts'

/** Criteria: points for every option, bands without gaps, and each one counted by a score. */
export function checkCriteria(names: Names): Finding[] {
  const counted = names.draft.scores.flatMap(score => Object.keys(score?.sum ?? {}))
  return names.draft.criteria.flatMap((criterion, index) => {
    if (!criterion) return []
    const path = ['criteria', index]
    const { id, label: _, add, ...source } = criterion
    const unused = {
      path: [...path, 'id'],
      message: `No score counts the criterion “${id}”`,
      remedy: 'Give it a weight in the sum of a score, or remove it',
    }
    return [
      ...checkSource(source, path, names),
      ...(add ? names.checkAnswers(add.when, [...path, 'add', 'when']) : []),
      ...(counted.includes(id) || names.draft.scores.includes(undefined) ? [] : [unused]),
    ]
  })
}

function checkSource(source: SourceForm, path: Path, names: Names): Finding[] {
  const { points, bands, otherwise } = source
  if (points && bands) {
    const message = '“points” and “bands” cannot stand together'
    return [{ path, message, remedy: 'Keep points for options, or bands for numbers' }]
  }
  const nested = otherwise === undefined ? [] : checkNested(otherwise, [...path, 'otherwise'], names)
  const own = bands ? checkBands(source, bands, path, names) : checkPoints(source, path, names)
  return [...own, ...nested]
}

/** A source inside a source, if it could be parsed. */
function checkNested(raw: unknown, path: Path, names: Names): Finding[] {
  const form = sourceForm.safeParse(raw).data
  return form ? checkSource(form, path, names) : []
}

function checkPoints({ from, points, combine, otherwise }: SourceForm, path: Path, names: Names): Finding[] {
  if (typeof from !== 'string') {
    if (!isMap(from)) return []
    return [{ path, message: 'Numbers need “bands”', remedy: 'Add bands: [{below: 10, points: 0}, …, {points: 4}]' }]
  }
  if (!names.questions.includes(from)) return [unknownQuestion(from, [...path, 'from'], names)]
  const form = names.question(from)
  if (!form) return []
  const options = optionsOf(form)
  if (!options) {
    const remedy = takesNumbers(form)
      ? 'Add bands: [{below: 10, points: 0}, …, {points: 4}]'
      : 'Ask a question with options'
    return [{ path: [...path, 'from'], message: `“${from}” has no options to give points for`, remedy }]
  }
  if (!points) return [{ path, message: '“points” is missing', remedy: 'Add points: {option: 0, another: 4}' }]
  const written = Object.keys(points)
  const lists = listsOf(form)
  // A list is given its points as a whole; an entry may have its own besides.
  const missing = options.filter(option => !written.includes(option)).map(option => lists.get(option) ?? option)
  return [
    ...(otherwise === undefined ? [] : [onlyForNumbers(path)]),
    ...[...new Set(missing)]
      .filter(name => !written.includes(name))
      .map(name => ({
        path: [...path, 'points'],
        message: `The ${options.includes(name) ? 'option' : 'list'} “${name}” of “${from}” has no points`,
        remedy: `Add ${name}: and a number from 0 to 4`,
      })),
    ...written
      .filter(option => !options.includes(option) && ![...lists.values()].includes(option))
      .map(option => ({
        path: [...path, 'points', option],
        message: `“${from}” has no option “${option}”`,
        remedy: suggest(option, options),
      })),
    ...checkCombine(form, combine, path),
    ...Object.entries(points).flatMap(([option, given]) =>
      isMap(given) ? checkNested(given, [...path, 'points', option], names) : [],
    ),
  ]
}

function checkCombine(form: QuestionForm, combine: string | undefined, path: Path): Finding[] {
  const several = takesSeveral(form)
  if (several && combine === undefined) {
    const message = `Several options of “${form.id}” can be chosen, but not said is which one counts`
    return [
      { path: [...path, 'from'], message, remedy: 'Add combine: max for the best, or combine: min for the lowest' },
    ]
  }
  if (several || combine === undefined) return []
  const message = `Only one option of “${form.id}” can be chosen, so “combine” makes no sense`
  return [{ path: [...path, 'combine'], message, remedy: 'Remove combine' }]
}

function checkBands(source: SourceForm, bands: NonNullable<SourceForm['bands']>, path: Path, names: Names): Finding[] {
  const findings = checkFactors(source.from, path, names)
  if (source.combine !== undefined) {
    findings.push({ path: [...path, 'combine'], message: '“combine” is for options', remedy: 'Remove combine' })
  }
  for (const [index, { below }] of bands.entries()) {
    const at = [...path, 'bands', index]
    const before = bands[index - 1]?.below ?? -Infinity
    const isLast = index === bands.length - 1
    if (isLast && below !== undefined) {
      const message = 'The last band ends, so greater numbers would have no points'
      findings.push({ path: at, message, remedy: 'Remove below from it, or add a band {points: …}' })
    } else if (!isLast && below === undefined) {
      const message = 'This band has no end, so the next ones never count'
      findings.push({ path: at, message, remedy: 'Add below: …, or move it to the end' })
    } else if (below !== undefined && below <= before) {
      const message = `The bands do not ascend: ${below} comes after ${before}`
      findings.push({ path: at, message, remedy: 'Order them from small to great' })
    }
  }
  return findings
}

function checkFactors(from: unknown, path: Path, names: Names): Finding[] {
  const product = typeof from === 'string' ? [from] : (productForm.safeParse(from).data?.product ?? [])
  return product.flatMap((id, index) => {
    const at = typeof from === 'string' ? [...path, 'from'] : [...path, 'from', 'product', index]
    if (!names.questions.includes(id)) return [unknownQuestion(id, at, names)]
    const form = names.question(id)
    if (!form || takesNumbers(form)) return []
    return [{ path: at, message: `“${id}” is not a number`, remedy: 'Give points to its options instead of bands' }]
  })
}

function onlyForNumbers(path: Path): Finding {
  return { path: [...path, 'otherwise'], message: '“otherwise” is for numbers', remedy: 'Remove otherwise' }
}
