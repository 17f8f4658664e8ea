import type { Finding, Path } from './finding.ts'
import { fold } from './questions/fold.ts'
import { partsOf } from './questions/pieces.ts'
import type { QuestionForm } from './schema.ts'

type OptionForm = Extract<QuestionForm, { options: unknown }>['options'][number]

/**
 * Options that could be mixed up when somebody types their answer, or that appear twice. `path` leads to the list; with
 * `bare`, a number is an amount and never the place of an option.
 */
export function checkOptions(options: OptionForm[], path: Path, bare = false): Finding[] {
  return [
    ...options.flatMap((option, index) => sameAsEarlier(options, option, index, path)),
    ...(bare ? [] : options.flatMap((option, index) => namesAnotherNumber(options, option, index, path))),
    ...options.flatMap((option, index) => readsAsList(options, option, index, path)),
    ...options.flatMap((option, index) => isSureElsewhere(options, option, index, path)),
  ]
}

/** Everything that means an option when it is typed in full. */
function namesOf(option: OptionForm): string[] {
  return [option.value, ...labelsOf(option), ...(option.also ?? [])]
}

function labelsOf({ label }: OptionForm): string[] {
  return Object.values(label).filter(text => text !== undefined)
}

function sameAsEarlier(options: OptionForm[], option: OptionForm, index: number, path: Path): Finding[] {
  const earlier = options.slice(0, index)
  if (earlier.some(other => other.value === option.value)) {
    const message = `The option value “${option.value}” is there twice`
    return [{ path: [...path, index, 'value'], message, remedy: 'Give each option a value of its own' }]
  }
  const isOf = (name: string, other: OptionForm) => namesOf(other).some(one => fold(one) === fold(name))
  const shared = namesOf(option).find(name => earlier.some(other => isOf(name, other)))
  const twin = earlier.find(other => shared !== undefined && isOf(shared, other))
  if (!twin) return []
  const message = `Options “${twin.value}” and “${option.value}” cannot be told apart when “${shared}” is typed`
  return [
    {
      path: [...path, index],
      message,
      remedy: 'Use labels, values and other words that differ in more than case, accents and signs',
    },
  ]
}

/** "2" as the label of the third option: whoever types 2 could mean the second. Fine if all labels are numbers. */
function namesAnotherNumber(options: OptionForm[], option: OptionForm, index: number, path: Path): Finding[] {
  const numbered = (other: OptionForm) => namesOf(other).some(name => /^\d/.test(fold(name)))
  if (options.every(numbered)) return []
  const number = namesOf(option)
    .map(fold)
    .find(name => /^\d+$/.test(name) && Number(name) !== index + 1)
  if (number === undefined || Number(number) < 1 || Number(number) > options.length) return []
  const message = `“${number}” names option “${option.value}”, but it is also the number of another option`
  return [{ path: [...path, index], message, remedy: 'Use a word, or give every option a number as its label' }]
}

/** A word that only may mean an option, but is the name of one: it would never be asked back. */
function isSureElsewhere(options: OptionForm[], { maybe = [] }: OptionForm, index: number, path: Path): Finding[] {
  const sure = options.flatMap(namesOf).map(fold)
  const word = maybe.find(each => sure.includes(fold(each)))
  if (word === undefined) return []
  const message = `“${word}” stands in “maybe”, but it names an option`
  return [{ path: [...path, index, 'maybe'], message, remedy: 'Keep it in one place' }]
}

/** "Amt und Rat" beside "Amt" and "Rat": a list of both reads the same. */
function readsAsList(options: OptionForm[], option: OptionForm, index: number, path: Path): Finding[] {
  const others = options
    .filter(other => other !== option)
    .flatMap(namesOf)
    .map(fold)
  const name = namesOf(option).find(text => {
    const parts = partsOf(text)
    return parts.length > 1 && parts.every(part => others.includes(fold(part)))
  })
  if (name === undefined) return []
  const message = `“${name}” could also be several other options, separated`
  return [{ path: [...path, index], message, remedy: 'Use words that are not made of those of other options' }]
}
