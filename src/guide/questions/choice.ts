import type { QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { labelsOf, optionViews, readOption, unknownOption } from './options.ts'
import { refuse } from './refuse.ts'

/** Exactly one of several options. */
export const choice: Kind<QuestionOf<'choice'>> = {
  takesAnswer: true,

  values(question) {
    return question.options.map(option => option.value)
  },

  samples(question) {
    return question.options.map(option => option.value)
  },

  readText(question, text, { language }) {
    return readOption(question.options, text, language, question.counts)
  },

  readInput(question, input, { language }) {
    if (input === '') return refuse('empty')
    const known = question.options.some(option => option.value === input)
    return known ? { ok: true, value: input } : unknownOption(question.options, input, language)
  },

  input(question, value, { language }) {
    return {
      kind: 'choice',
      value: question.options.some(option => option.value === value) ? String(value) : '',
      options: optionViews(question.options, language),
      multiline: false,
      maxLength: 0,
    }
  },

  summary(question, value, language) {
    return labelsOf(question, [String(value)], language)
  },
}
