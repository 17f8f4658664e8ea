import type { QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { fold } from './fold.ts'
import { refuse } from './refuse.ts'
import { spoken } from './spoken.ts'
import { yesOrNo } from './yes-no-said.ts'

const read = ['ok', 'okay', 'gelesen', 'habe ich gelesen', 'verstanden', 'alles klar', 'nächste', 'nächste frage']
  .concat(['read', 'i have read it', 'understood', 'got it', 'all right', 'next', 'next question'])
  .map(fold)

/** Something to read: a click acknowledges it, and words that say so. Any other text would be lost, so it is refused. */
export const note: Kind<QuestionOf<'note'>> = {
  takesAnswer: false,

  values() {
    return undefined
  },

  samples() {
    return [true]
  },

  readText(_question, typed) {
    const isRead = read.includes(spoken(typed)) || yesOrNo(typed) === true
    return isRead ? { ok: true, value: true } : refuse('note-only', { entered: typed.trim() })
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
