import type { QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { written } from './options/chosen.ts'
import { readOption } from './options/read-option.ts'
import { unknownOption } from './options/refused.ts'
import { labelsOf, optionViews, ownInput, textIn } from './options.ts'
import { optionsOfValue, ownWords, withOwn } from './own-words.ts'
import { refuse } from './refuse.ts'

/** Exactly one of several options. */
export const choice: Kind<QuestionOf<'choice'>> = {
  takesAnswer: true,

  values(question) {
    return question.options.map(option => option.value)
  },

  samples(question) {
    return question.options.map(({ value, other }) => (other ? withOwn(value, 'x') : value))
  },

  readText(question, text, { language }) {
    return readOption(question, text, language)
  },

  readInput(question, input, { language }) {
    if (input === '') return refuse('empty')
    const { option: chosen, own = '' } = ownWords(input)
    const known = question.options.find(option => option.value === chosen)
    if (!known) return unknownOption(question.options, input, language)
    if (known.other) return written(known, own, language)
    const other = question.options.find(option => option.other)
    if (own !== '' && other) return refuse('option-own-both', { option: textIn(other.label, language) })
    return own === '' ? { ok: true, value: known.value } : unknownOption(question.options, input, language)
  },

  input(question, value, { language }) {
    const chosen = value === undefined ? '' : (optionsOfValue(value)[0] ?? '')
    return {
      kind: 'choice',
      value: question.options.some(option => option.value === chosen) ? chosen : '',
      ...ownInput(question.options, value, language),
      options: optionViews(question.options, language),
      multiline: false,
      maxLength: 0,
    }
  },

  summary(question, value, language) {
    return labelsOf(question, [String(value)], language)
  },
}
