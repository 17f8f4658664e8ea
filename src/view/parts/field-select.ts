import type { LocalText } from '../../documents/language.ts'
import type { Words } from '../texts.ts'
import { clip } from './escape.ts'

/** Fields of action to choose from. */
export interface FieldChoice {
  fields: { id: string; label: LocalText }[]
  chosen?: string
}

/** The value of "keines": no field has this id. Some clients cannot take a choice back, and send no empty value. */
export const noField = '_'

/** A list to choose a field of action from, as parts/select.json wants it. @param none what no field is called */
export function fieldSelect({ fields, chosen }: FieldChoice, words: Words, none = words.plain('field.none')) {
  return {
    id: 'field',
    label: words.plain('field.label'),
    placeholder: words.plain('input.placeholder.choice'),
    value: chosen ?? noField,
    choices: [
      { title: none, value: noField },
      ...fields.map(({ id, label }) => ({ title: clip(words.guide(label), 60), value: id })),
    ],
  }
}

/** "Handlungsfeld: Mobilität" */
export function fieldInWords(label: LocalText, words: Words): string {
  return words.rich('field.of', { field: clip(words.guide(label), 60) })
}
