import type { Value } from '../../documents/answers.ts'
import type { Question } from '../../guide/guide.ts'
import type { InputView } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { TextKey, Words } from '../texts.ts'
import { dayEntered } from './day-entered.ts'

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
  today: string
}

/** Undefined for a question without an input (a note). */
export function inputOf(asked: Asked, words: Words): Input | null {
  const { question } = asked
  const input = kindOf(question).input(question, asked.value, { language: words.language, today: asked.today })
  if (input.kind === 'none') return null
  const label = input.kind === 'choices' ? words.plain('input.several', { label: asked.label }) : asked.label
  return {
    id: asked.id,
    kind: input.kind,
    label: question.required ? words.plain('input.required', { label }) : label,
    required: question.required,
    error: words.plain(`input.error.${input.kind}` satisfies TextKey),
    placeholder: words.plain(`input.placeholder.${input.kind}` satisfies TextKey, { max: input.maxLength }),
    value: (entered(asked.entered, input) ?? shown(input, words)) || null,
    choices: input.options.map(({ title, value }) => ({ title, value })),
    multiline: input.multiline,
    withoutPicker: words.plain('input.person.typed'),
  }
}

/**
 * Only what is typed can be shown again as it was. Numbers and days are typed like a text: a client's own fields for them
 * drop what they do not know, or read it their own way, without a word: 12.000 becomes 12, and 5.3.2027 the third of May.
 */
function entered(text: string | undefined, { kind }: InputView): string | undefined {
  return kind === 'text' || kind === 'number' || kind === 'date' ? text : undefined
}

function shown({ kind, value }: InputView, words: Words): string | undefined {
  return kind === 'date' ? dayEntered(value, words) : value
}
