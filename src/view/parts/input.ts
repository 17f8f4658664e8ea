import type { Value } from '../../documents/answers.ts'
import type { Question } from '../../guide/guide.ts'
import type { InputView, KnownUnits } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
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
  problem?: { code: string } | undefined
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
  const label = input.kind === 'choices' ? words.plain('input.several', { label: asked.label }) : asked.label
  // Words of one's own may stand in the field beside it instead.
  const required = question.required && !input.own
  return {
    id: asked.id,
    kind: input.kind,
    label: required ? words.plain('input.required', { label }) : label,
    required,
    error: words.plain(`input.error.${input.kind}` satisfies TextKey),
    placeholder: words.plain(`input.placeholder.${input.kind}` satisfies TextKey, { max: input.maxLength }),
    value: (entered(asked.entered, input) ?? shown(input, words)) || null,
    choices: input.kind === 'unit' ? fittingUnits(input) : input.options.map(({ title, value }) => ({ title, value })),
    multiline: input.multiline,
    withoutPicker: words.plain('input.person.typed'),
  }
}

/** The field for words of one's own beside an option: none if no option has such. */
export function ownInputOf({ question, value, entered, today }: Omit<Asked, 'id' | 'label'>, words: Words): Input[] {
  const { own } = kindOf(question).input(question, value, { language: words.language, today })
  if (!own) return []
  const refused = entered === undefined ? undefined : ownWords(entered)
  const text = refused?.own ?? own.text
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

/**
 * Only what is typed can be shown again as it was. Numbers and days are typed like a text: a client's own fields for them
 * drop what they do not know, or read it their own way, without a word: 12.000 becomes 12, and 5.3.2027 the third of May.
 */
function entered(text: string | undefined, { kind }: InputView): string | undefined {
  return kind === 'text' || kind === 'number' || kind === 'date' || kind === 'dates' ? text : undefined
}

function shown({ kind, value }: InputView, words: Words): string | undefined {
  if (kind !== 'date' && kind !== 'dates') return value
  return value
    .split(',')
    .map(day => dayEntered(day, words))
    .join(', ')
}
