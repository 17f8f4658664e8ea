import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Known } from '../condition.ts'
import type { Guide, Question } from '../guide.ts'
import { kindOf } from '../questions/kinds.ts'
import { optionsOfValue } from '../questions/own-words.ts'
import type { Text } from '../text.ts'
import { type Facts, holdsRule } from './rule.ts'
import type { Instead } from './scoring.ts'

/** `{question}` in a text stands for the label of the answer. Only questions with options: their words are the guide's own. */
export const placeholder = /\{([^{}]*)\}/g

/** An answer in words, in every language: those of the guide, never what somebody wrote beside an option. */
export function inWords(question: Question, value: Value): Text {
  const plain = 'options' in question ? optionsOnly(value) : value
  const say = (language: Language) => kindOf(question).summary(question, plain, language)
  return { de: say('de'), en: say('en') }
}

/** The same within a sentence: "Rente, Pass und Wohngeld". */
function inSentence(question: Question, value: Value): Text {
  const each = [value].flat().map(one => inWords(question, Array.isArray(value) ? [String(one)] : one))
  const last = each.at(-1)
  if (!last || each.length === 1) return inWords(question, value)
  const say = (language: Language, and: string) => {
    const said = each.map(text => text[language] ?? text.de)
    const comma = said.some(label => label.includes(',')) ? '; ' : ', '
    return `${said.slice(0, -1).join(comma)} ${and} ${said.at(-1)}`
  }
  return { de: say('de', 'und'), en: say('en', 'and') }
}

function optionsOnly(value: Value): Value {
  return Array.isArray(value) ? optionsOfValue(value) : (optionsOfValue(value)[0] ?? value)
}

/** The text that counts: the first other one whose rule holds, or the usual one. */
export function textFor(usual: Text, instead: Instead[], facts: Facts): Text {
  return instead.find(({ when }) => holdsRule(when, facts))?.text ?? usual
}

/** Several texts as one list, in every language that all of them have. */
export function listed(texts: Text[]): Text {
  const en = texts.flatMap(text => text.en ?? [])
  const de = texts.map(text => text.de).join(', ')
  return en.length === texts.length ? { de, en: en.join(', ') } : { de }
}

/**
 * Puts the labels of answers into a text, and a list into `{list}`. A question without an answer stands there with its
 * own name.
 */
export function fillIn(text: Text, guide: Guide, known: Known, list?: Text): Text {
  const filled = Object.entries(text).map(([language, words]) => [
    language,
    words.replace(placeholder, (written, id: string) => {
      if (list && id === 'list') return list[language as Language] ?? list.de
      const question = guide.questions.find(other => other.id === id)
      const answer = known(id)
      if (!question) return written
      const said = answer?.is === 'answered' ? inSentence(question, answer.value) : question.label
      return said[language as Language] ?? said.de
    }),
  ])
  return Object.fromEntries(filled)
}
