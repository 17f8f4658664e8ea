import type { Option, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { several } from './options/chosen.ts'
import { readOptions } from './options/read-options.ts'
import { unknownOption } from './options/refused.ts'
import { labelsOf, limitsOf, optionViews, ownInput } from './options.ts'
import { optionsOfValue, ownWords, withOwn } from './own-words.ts'
import { refuse } from './refuse.ts'

/** One or several of the options; an exclusive one only alone. */
export const choices: Kind<QuestionOf<'choices'>> = {
  takesAnswer: true,

  values(question) {
    return question.options.map(option => option.value)
  },

  /** Every possible choice among the options a condition names, with as many others as its bounds and limits count. */
  samples({ options, atLeast = 1, atMost = options.length }, mentioned) {
    const named = options.filter(option => mentioned.includes(option.value))
    const others = options.filter(option => !mentioned.includes(option.value))
    const counted = Math.max(0, ...mentioned.filter(each => typeof each === 'number'))
    const most = Math.max(1, atLeast, Math.min(counted + 1, options.length))
    const free = others.filter(option => !option.exclusive).slice(0, most)
    let subsets: Option[][] = [[], ...free.map((_, index) => free.slice(0, index + 1))]
    for (const option of named) subsets = [...subsets, ...subsets.map(set => [...set, option])]
    return [
      ...subsets,
      ...others
        .filter(option => option.exclusive)
        .slice(0, 1)
        .map(option => [option]),
    ]
      .filter(set =>
        set.some(option => option.exclusive) ? set.length === 1 : set.length >= atLeast && set.length <= atMost,
      )
      .map(set => set.toSorted(otherLast).map(({ value, other }) => (other ? withOwn(value, 'x') : value)))
  },

  readText(question, text, { language }) {
    return readOptions(question, text, language)
  },

  readInput(question, input, { language }) {
    const { option: chosen, own = '' } = ownWords(input)
    const values = chosen.split(',').filter(value => value !== '')
    if (values.length === 0) return refuse('empty')
    const unknown = values.find(value => !isOption(question, value))
    if (unknown !== undefined) return unknownOption(question.options, unknown, language)
    return several(question, values, language, own)
  },

  input(question, value, { language }) {
    return {
      kind: 'choices',
      value: Array.isArray(value)
        ? optionsOfValue(value)
            .filter(each => isOption(question, each))
            .join(',')
        : '',
      ...ownInput(question.options, value, language),
      ...limitsOf(question),
      options: optionViews(question.options, language),
      multiline: false,
      maxLength: 0,
    }
  },

  summary(question, value, language) {
    return labelsOf(question, Array.isArray(value) ? value : [String(value)], language)
  },
}

/** As an answer has them. */
function otherLast(one: Option, another: Option): number {
  return Number(one.other ?? false) - Number(another.other ?? false)
}

function isOption({ options }: QuestionOf<'choices'>, value: string): boolean {
  return options.some(option => option.value === value)
}
