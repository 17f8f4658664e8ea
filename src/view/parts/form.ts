import type { Words } from '../texts.ts'
import { dayEntered } from './day-entered.ts'
import { clip } from './escape.ts'
import type { Input } from './input.ts'

/**
 * Inputs of forms that belong to no guide, as parts/input.json wants them. Where a card has several forms nothing may
 * be required: clients check every input of a card, whichever button was clicked.
 */
export interface Asked {
  id: string
  label: string
  value?: string | undefined
  required?: boolean
}

export function textInput(asked: Asked & { placeholder: string }, words: Words): Input {
  const { placeholder } = asked
  return { ...blank(asked, 'text', words), error: words.plain('input.error.field'), placeholder }
}

/** A day: a local day is shown in words, what was typed as it was. */
export function dateInput(asked: Asked, words: Words): Input {
  return {
    ...blank({ ...asked, value: dayEntered(asked.value, words) }, 'date', words),
    error: words.plain('input.error.date'),
    placeholder: words.plain('input.placeholder.date'),
  }
}

/** A day that is over needs not be shown to be entered again. */
export function comingDay(day: string | undefined, today: string): string | undefined {
  return day !== undefined && day >= today ? day : undefined
}

export function choiceInput(asked: Asked & { choices: Input['choices'] }, words: Words): Input {
  const { choices } = asked
  return { ...blank(asked, 'choice', words), error: words.plain('input.error.choice'), choices }
}

/** Several of them. @param asked `value`: the values chosen so far, with commas between them */
export function choicesInput(asked: Asked & { choices: Input['choices'] }, words: Words): Input {
  return { ...choiceInput(asked, words), kind: 'choices', error: words.plain('input.error.choices') }
}

/** The people picker: its value is an Entra object id. @param asked `chosen`: who was chosen before */
export function personInput(asked: Asked & { chosen?: { id: string; name: string } }, words: Words): Input {
  const { chosen } = asked
  return {
    ...blank({ ...asked, value: chosen?.id }, 'person', words),
    choices: chosen ? [{ title: clip(chosen.name, 60), value: chosen.id }] : [],
    error: words.plain('input.error.person'),
    placeholder: words.plain('input.placeholder.person'),
  }
}

function blank({ id, label, value, required = false }: Asked, kind: Input['kind'], words: Words): Input {
  return {
    id,
    kind,
    label: required ? words.plain('input.required', { label }) : label,
    required,
    error: '',
    placeholder: '',
    value: value || null,
    choices: [],
    multiline: false,
    withoutPicker: words.plain('input.person.typed'),
  }
}
