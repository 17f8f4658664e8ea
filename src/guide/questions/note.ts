import type { QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'

/** Something to read: whatever is typed or clicked acknowledges it. */
export const note: Kind<QuestionOf<'note'>> = {
  takesAnswer: false,

  values() {
    return undefined
  },

  samples() {
    return [true]
  },

  readText() {
    return { ok: true, value: true }
  },

  readInput() {
    return { ok: true, value: true }
  },

  input() {
    return { kind: 'none', value: '', options: [], multiline: false, maxLength: 0 }
  },

  summary(_question, _value, language) {
    return language === 'de' ? 'gelesen' : 'read'
  },
}
