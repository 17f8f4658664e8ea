import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Known } from '../condition.ts'
import type { Guide, Question } from '../guide.ts'
import { kindOf } from '../questions/kinds.ts'
import type { Text } from '../text.ts'

/** `{question}` in a text stands for the label of the answer. Only questions with options: their words are the guide's own. */
export const placeholder = /\{([^{}]*)\}/g

/** An answer in words, in every language. */
export function inWords(question: Question, value: Value): Text {
  const say = (language: Language) => kindOf(question).summary(question, value, language)
  return { de: say('de'), en: say('en') }
}

/** Puts the labels of answers into a text. A question without an answer stands there with its own name. */
export function fillIn(text: Text, guide: Guide, known: Known): Text {
  const filled = Object.entries(text).map(([language, words]) => [
    language,
    words.replace(placeholder, (written, id: string) => {
      const question = guide.questions.find(other => other.id === id)
      const answer = known(id)
      if (!question) return written
      const said = answer?.is === 'answered' ? inWords(question, answer.value) : question.label
      return said[language as Language] ?? said.de
    }),
  ])
  return Object.fromEntries(filled)
}
