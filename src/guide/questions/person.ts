import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { refuse } from './refuse.ts'

const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A colleague, chosen in the card's people picker. The value is the Entra object id: names are not stored. */
export const person: Kind<QuestionOf<'person'>> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  samples() {
    return ['x']
  },

  readText: read,
  readInput: read,

  input(_question, value) {
    return {
      kind: 'person',
      value: typeof value === 'string' ? value : '',
      options: [],
      multiline: false,
      maxLength: 0,
    }
  },

  summary(_question, _value, language) {
    return language === 'de' ? 'eine Person ist ausgewählt' : 'a person is chosen'
  },
}

function read(_question: QuestionOf<'person'>, entered: string): ReadAnswer {
  const value = entered.trim()
  if (value === '') return refuse('empty')
  return objectId.test(value) ? { ok: true, value: value.toLowerCase() } : refuse('person-on-card')
}
