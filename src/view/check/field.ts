import type { LocalText } from '../../documents/language.ts'
import { type Term, termFolds } from '../dialogue/term.ts'
import { go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { type FieldChoice, fieldSelect } from '../parts/field-select.ts'
import type { Words } from '../texts.ts'

interface CheckFieldView {
  is: 'check-field'
  check: { id: string; title: string }
  fields: FieldChoice
  /** The field of its department, which counts where none is chosen. */
  ofUnit?: LocalText
  /** What the words on it mean. */
  terms?: Term[]
}

/** Asks for the field of action of a check. */
export function checkFieldCard({ check, fields, ofUnit, terms }: CheckFieldView, words: Words) {
  const none = ofUnit && words.plain('field.as-unit', { field: clip(words.guide(ofUnit), 60) })
  return {
    summary: words.plain('check-field.summary', { number: check.id }),
    heading: words.rich('check-field.heading'),
    title: fitted(clip(check.title, 120), 260),
    select: fieldSelect(fields, words, none),
    terms: termFolds(terms, words),
    actions: [
      primary(take('check-field-yes', words.plain('action.save'), { id: check.id })),
      go('check', words.plain('action.back'), { id: check.id }),
    ],
  }
}
