import type { Finding, Path } from './finding.ts'
import { fold } from './questions/fold.ts'
import { partsOf } from './questions/pieces.ts'
import type { QuestionForm } from './schema.ts'

type OptionForm = Extract<QuestionForm, { options: unknown }>['options'][number]

/** An option with everything that means it when it is typed in full, as it is written and as it is compared. */
interface Named {
  option: OptionForm
  names: { text: string; words: string }[]
}

/**
 * Options that could be mixed up when somebody types their answer, or that appear twice. `path` leads to the list; with
 * `bare`, a number is an amount and never the place of an option.
 */
export function checkOptions(options: OptionForm[], path: Path, bare = false): Finding[] {
  const all = options.map((option): Named => {
    const texts = [option.value, ...labelsOf(option), ...(option.also ?? [])]
    return { option, names: texts.map(text => ({ text, words: fold(text) })) }
  })
  return [
    ...all.flatMap((named, index) => sameAsEarlier(all, named, index, path)),
    ...(bare ? [] : all.flatMap((named, index) => namesAnotherNumber(all, named, index, path))),
    ...all.flatMap((named, index) => readsAsList(all, named, index, path)),
    ...all.flatMap((named, index) => isSureElsewhere(all, named, index, path)),
  ]
}

function labelsOf({ label }: OptionForm): string[] {
  return Object.values(label).filter(text => text !== undefined)
}

function sameAsEarlier(all: Named[], { option, names }: Named, index: number, path: Path): Finding[] {
  const earlier = all.slice(0, index)
  if (earlier.some(other => other.option.value === option.value)) {
    const message = `The option value “${option.value}” is there twice`
    return [{ path: [...path, index, 'value'], message, remedy: 'Give each option a value of its own' }]
  }
  const twinOf = (words: string) => earlier.find(other => other.names.some(one => one.words === words))?.option
  const shared = names.find(({ words }) => twinOf(words))
  const twin = shared && twinOf(shared.words)
  if (!twin) return []
  const message = `Options “${twin.value}” and “${option.value}” cannot be told apart when “${shared.text}” is typed`
  return [
    {
      path: [...path, index],
      message,
      remedy: 'Use labels, values and other words that differ in more than case, accents and signs',
    },
  ]
}

/** "2" as the label of the third option: whoever types 2 could mean the second. Fine if all labels are numbers. */
function namesAnotherNumber(all: Named[], { option, names }: Named, index: number, path: Path): Finding[] {
  if (all.every(other => other.names.some(({ words }) => /^\d/.test(words)))) return []
  const number = names.map(({ words }) => words).find(words => /^\d+$/.test(words) && Number(words) !== index + 1)
  if (number === undefined || Number(number) < 1 || Number(number) > all.length) return []
  const message = `“${number}” names option “${option.value}”, but it is also the number of another option`
  return [{ path: [...path, index], message, remedy: 'Use a word, or give every option a number as its label' }]
}

/** A word that only may mean an option, but is the name of one: it would never be asked back. */
function isSureElsewhere(all: Named[], { option: { maybe = [] } }: Named, index: number, path: Path): Finding[] {
  const word = maybe.find(each => isNameIn(all, fold(each)))
  if (word === undefined) return []
  const message = `“${word}” stands in “maybe”, but it names an option`
  return [{ path: [...path, index, 'maybe'], message, remedy: 'Keep it in one place' }]
}

function isNameIn(all: Named[], words: string): boolean {
  return all.some(({ names }) => names.some(one => one.words === words))
}

/** "Amt und Rat" beside "Amt" and "Rat": a list of both reads the same. */
function readsAsList(all: Named[], { option, names }: Named, index: number, path: Path): Finding[] {
  const others = all.filter(other => other.option !== option)
  const name = names.find(({ text }) => {
    const parts = partsOf(text)
    return parts.length > 1 && parts.every(part => isNameIn(others, fold(part)))
  })?.text
  if (name === undefined) return []
  const message = `“${name}” could also be several other options, separated`
  return [{ path: [...path, index], message, remedy: 'Use words that are not made of those of other options' }]
}

/** Own words stand beside one option at most, where a card has room for a field of its own. */
export function checkOther(form: Extract<QuestionForm, { options: unknown }>, path: Path): Finding[] {
  const others = form.options.flatMap(({ other }, index) => (other ? [index] : []))
  const [first, second] = others
  if (first === undefined) return []
  const at = (index: number): Path => [...path, 'options', index, 'other']
  if (second !== undefined) {
    const message = 'Only one option of a question can have words of one’s own'
    return [{ path: at(second), message, remedy: 'Keep “other” on one option' }]
  }
  if (form.review) {
    const message = 'A question on the review card has no room for words of one’s own'
    return [{ path: at(first), message, remedy: 'Remove other, or review' }]
  }
  if (
    form.default === undefined ||
    ![form.default]
      .flat()
      .map(String)
      .includes(form.options[first]?.value ?? '')
  )
    return []
  const message = 'What needs words of one’s own cannot be preset'
  return [{ path: [...path, 'default'], message, remedy: 'Preset another option, or remove default' }]
}
