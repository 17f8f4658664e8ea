import type { Value } from '../../documents/answers.ts'
import type { Question } from '../../guide/guide.ts'
import type { InputView, KnownUnits, Problem } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { optionsSent } from '../../guide/questions/options.ts'
import { longestOwn, ownWords } from '../../guide/questions/own-words.ts'
import type { TextKey, Words } from '../texts.ts'
import { dayEntered } from './day-entered.ts'
import { clip } from './escape.ts'

/**
 * An input as parts/input.json wants it. Null leaves a property out. Values are plain text, never escaped. There is no
 * maxLength: clients would cut a pasted text in silence, whereas we say how much too long it is.
 */
export interface Input extends Pick<InputView, 'kind' | 'multiline'> {
  id: string
  label: string
  required: boolean
  error: string
  placeholder: string
  value: string | null
  choices: { title: string; value: string }[]
  /** What a people picker searches in. */
  withoutPicker: string
}

interface Asked {
  id: string
  question: Question
  label: string
  value: Value | undefined
  /** What was typed and refused: shown again instead of the value. */
  entered?: string | undefined
  /** Why it was refused. */
  problem?: Pick<Problem, 'code' | 'chosen'> | undefined
  /** The units to choose from. */
  units?: KnownUnits['all'] | undefined
  today: string
}

/** Undefined for a question without an input (a note). */
export function inputOf(asked: Asked, words: Words): Input | null {
  const { question } = asked
  const input = kindOf(question).input(question, asked.value, {
    language: words.language,
    today: asked.today,
    // Somebody looks for one that the list lacks: its name is asked for.
    ...(asked.problem?.code !== 'unit-name' && asked.units && { units: { all: asked.units, find: unknown } }),
  })
  if (input.kind === 'none') return null
  const label = input.kind === 'choices' ? several(asked.label, input, words) : asked.label
  // Words of one's own may stand in the field beside it instead.
  const required = question.required && !input.own
  return {
    id: asked.id,
    kind: input.kind,
    label: required ? words.plain('input.required', { label }) : label,
    required,
    error: words.plain(`input.error.${input.kind}` satisfies TextKey),
    placeholder: words.plain(`input.placeholder.${input.kind}` satisfies TextKey, { max: input.maxLength }),
    value: (entered(asked, input) ?? shown(input, words)) || null,
    choices: input.kind === 'unit' ? fittingUnits(input) : input.options.map(({ title, value }) => ({ title, value })),
    multiline: input.multiline,
    withoutPicker: words.plain('input.person.typed'),
  }
}

/** The field for words of one's own beside an option: none if no option has such. */
export function ownInputOf(asked: Omit<Asked, 'id' | 'label'>, words: Words): Input[] {
  const { question, value, entered, today } = asked
  const { own, options } = kindOf(question).input(question, value, { language: words.language, today })
  if (!own) return []
  // What was sent empty comes back empty; a typed text says nothing about the field.
  const isSent = entered !== undefined && optionsSent(entered, options) !== undefined
  const text = (entered === undefined ? undefined : ownWords(entered).own) ?? (isSent ? '' : own.text)
  return [
    {
      id: 'own',
      kind: 'text',
      label: words.plain('input.own', { option: own.label }),
      required: false,
      error: '',
      placeholder: words.plain('input.placeholder.own', { max: longestOwn }),
      value: text || null,
      choices: [],
      multiline: false,
      withoutPicker: '',
    },
  ]
}

/** A card only shows units; what a text means is found out before. */
const unknown: KnownUnits['find'] = () => ({ is: 'like', names: [] })

/** Characters of JSON for all units of a list: about 120 with ordinary names. Every other one can be typed. */
const UNITS = 10_000

/** As many units as there is room for, with the chosen one and the way to one that is not there. */
function fittingUnits({ options, value }: InputView): Input['choices'] {
  const last = options.at(-1)
  const chosen = options.find(option => option.value === value)
  let room = UNITS
  const shown = options.slice(0, -1).flatMap(option => {
    const choice = { title: clip(option.title, 60), value: option.value }
    room -= JSON.stringify(choice).length + 1
    return room >= 0 || option === chosen ? [choice] : []
  })
  return last ? [...shown, last] : shown
}

/** "Kanäle (höchstens 3)": how many may be chosen is said before somebody chooses too many. */
function several(label: string, { limits: { least, most } = {} }: InputView, words: Words): string {
  if (least !== undefined && most !== undefined)
    return words.plain(least === most ? 'input.several.exactly' : 'input.several.between', { label, least, most })
  if (most !== undefined) return words.plain('input.several.most', { label, most })
  return least === undefined
    ? words.plain('input.several', { label })
    : words.plain('input.several.least', { label, least })
}

/**
 * What was refused, as it was. Numbers and days are typed like a text: a client's own fields for them drop what they do not
 * know, or read it their own way, without a word: 12.000 becomes 12, and 5.3.2027 the third of May. What was typed where
 * something is chosen has no place in the input, but the options that it named have.
 */
function entered({ entered: text, problem }: Asked, { kind, options }: InputView): string | undefined {
  if (kind === 'choice' || kind === 'choices' || kind === 'unit')
    return (problem?.chosen ?? (text === undefined ? undefined : optionsSent(text, options)))?.join(',')
  // The entry for a unit that the list lacks is no name.
  return problem?.code === 'unit-name' ? undefined : text
}

function shown({ kind, value }: InputView, words: Words): string | undefined {
  if (kind !== 'date' && kind !== 'dates') return value
  return value
    .split(',')
    .map(day => dayEntered(day, words))
    .join(', ')
}
