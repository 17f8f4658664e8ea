import { DateTime } from 'luxon'
import type { Words } from '../texts.ts'
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
  return { ...blank(asked, 'text', words), error: words.plain('input.error.text'), placeholder }
}

/** @param asked `earliest`: a local day */
export function dateInput(asked: Asked & { earliest: string }, words: Words): Input {
  return {
    ...blank(asked, 'date', words),
    error: words.plain('input.error.date'),
    placeholder: words.plain('input.placeholder.date'),
    minDate: asked.earliest,
  }
}

/** A day for an Input.Date: clients refuse all else, and what lies too early would keep the form from being sent. */
export function comingDay(entered: string | undefined, earliest: string): string | undefined {
  if (!entered || !/^\d{4}-\d\d-\d\d$/.test(entered) || !DateTime.fromISO(entered).isValid) return undefined
  return entered >= earliest ? entered : undefined
}

export function choiceInput(asked: Asked & { choices: Input['choices'] }, words: Words): Input {
  const { choices } = asked
  return { ...blank(asked, 'choice', words), error: words.plain('input.error.choice'), choices }
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
    min: null,
    max: null,
    minDate: null,
    withoutPicker: words.plain('input.person.typed'),
  }
}
