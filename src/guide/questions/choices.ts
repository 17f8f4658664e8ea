import type { Option, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { labelsOf, optionViews, readOptions, several, unknownOption } from './options.ts'
import { refuse } from './refuse.ts'

/** One or several of the options; an exclusive one only alone. */
export const choices: Kind<QuestionOf<'choices'>> = {
  takesAnswer: true,

  values(question) {
    return question.options.map(option => option.value)
  },

  /** Every possible choice among the options a condition names, and one option that none names. */
  samples({ options }, mentioned) {
    const named = options.filter(option => mentioned.includes(option.value))
    const other = options.filter(option => !mentioned.includes(option.value)).slice(0, 1)
    const subsets: Option[][] = [[]]
    for (const option of [...other, ...named]) subsets.push(...subsets.map(set => [...set, option]))
    return subsets
      .filter(set => set.length === 1 || (set.length > 1 && !set.some(option => option.exclusive)))
      .map(set => set.map(option => option.value))
  },

  readText(question, text, { language }) {
    return readOptions(question.options, text, language)
  },

  readInput(question, input, { language }) {
    const values = input.split(',').filter(value => value !== '')
    if (values.length === 0) return refuse('empty')
    const unknown = values.find(value => !isOption(question, value))
    if (unknown !== undefined) return unknownOption(question.options, unknown, language)
    return several(question.options, values, language)
  },

  input(question, value, { language }) {
    return {
      kind: 'choices',
      value: Array.isArray(value) ? value.filter(each => isOption(question, each)).join(',') : '',
      options: optionViews(question.options, language),
      multiline: false,
      maxLength: 0,
    }
  },

  summary(question, value, language) {
    return labelsOf(question, Array.isArray(value) ? value : [String(value)], language)
  },
}

function isOption({ options }: QuestionOf<'choices'>, value: string): boolean {
  return options.some(option => option.value === value)
}
