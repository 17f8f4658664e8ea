import type { Language } from '../../documents/language.ts'
import type { Question } from '../../guide/guide.ts'
import { escapeMarkdown } from '../parts/escape.ts'
import { linked } from '../parts/linked.ts'
import type { Words } from '../texts.ts'

/** What a card says of a question itself, whoever is asked. */
export interface QuestionInWords {
  /** Not escaped. */
  ask: string
  /** Not escaped. */
  label: string
  heading: string
  hint: string | null
  help: { text: string }[]
  /** What its options mean, by their value, where the guide says it; not escaped. */
  helps: Map<string, string>
  /** The same, a line each. */
  optionHelp: { value: string; text: string }[]
}

/** To escape and cut the same texts for every card was a fifth of the rendering. */
const known: Record<Language, WeakMap<Question, QuestionInWords>> = { de: new WeakMap(), en: new WeakMap() }

/** The texts of a question, put into words once in each language. */
export function questionInWords(question: Question, words: Words): QuestionInWords {
  const before = known[words.language].get(question)
  if (before) return before
  const ask = words.guide(question.ask)
  const helps = helpsOf(question, words)
  const made = {
    ask,
    label: words.guide(question.label),
    heading: escapeMarkdown(ask),
    hint: question.hint ? linked(words.guide(question.hint)) : null,
    help: helpOf(question, words),
    helps,
    optionHelp: optionHelpOf(question, helps, words),
  }
  known[words.language].set(question, made)
  return made
}

function helpOf({ help }: Question, words: Words): QuestionInWords['help'] {
  return [
    ...(help ? [{ text: linked(words.guide(help.meaning)) }] : []),
    ...(help?.example ? [{ text: line(words.rich('question.example'), words.guide(help.example)) }] : []),
  ]
}

function helpsOf(question: Question, words: Words): QuestionInWords['helps'] {
  const options = 'options' in question ? question.options : []
  return new Map(options.flatMap(({ value, help }) => (help ? [[value, words.guide(help)]] : [])))
}

function optionHelpOf(question: Question, helps: Map<string, string>, words: Words): QuestionInWords['optionHelp'] {
  const options = 'options' in question ? question.options : []
  return options.flatMap(({ value, label }) => {
    const help = helps.get(value)
    return help === undefined ? [] : [{ value, text: line(escapeMarkdown(words.guide(label)), help) }]
  })
}

function line(title: string, text: string): string {
  return `**${title}:** ${linked(text)}`
}
