import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { fold } from './fold.ts'
import { refuse } from './refuse.ts'

const words = {
  de: { true: 'Ja', false: 'Nein' },
  en: { true: 'Yes', false: 'No' },
} satisfies Record<Language, { true: string; false: string }>

const yes = ['ja', 'j', 'jo', 'jup', 'jep', 'jawohl', 'klar', 'na klar', 'gern', 'gerne', 'stimmt', 'genau', 'richtig']
  .concat(['natürlich', 'selbstverständlich', 'ja bitte', 'ja gern', 'ja gerne', 'ja klar', 'auf jeden fall', 'wahr'])
  .concat(['yes', 'y', 'yep', 'yeah', 'sure', 'of course', 'yes please', 'true', 'ok', 'okay', '1'])
  .map(fold)

const no = ['nein', 'n', 'nö', 'nee', 'ne', 'nein danke', 'lieber nicht', 'auf keinen fall', 'falsch']
  .concat(['no', 'nope', 'no thanks', 'no thank you', 'not really', 'false', '2'])
  .map(fold)

/** Yes or no. Typed numbers mean the order on the card: 1 yes, 2 no. */
export const yesNo: Kind<QuestionOf<'yes-no'>> = {
  takesAnswer: true,

  values() {
    return [true, false]
  },

  samples() {
    return [true, false]
  },

  readText(_question, text) {
    const typed = fold(text)
    if (typed === '') return refuse('empty')
    if (yes.includes(typed)) return { ok: true, value: true }
    if (no.includes(typed)) return { ok: true, value: false }
    return refuse('yes-no-unknown', { entered: text.trim() })
  },

  readInput(_question, input) {
    if (input === '') return refuse('empty')
    if (input === 'true' || input === 'false') return { ok: true, value: input === 'true' }
    return refuse('yes-no-unknown', { entered: input })
  },

  input(_question, value, { language }) {
    return {
      kind: 'choice',
      value: typeof value === 'boolean' ? String(value) : '',
      options: [
        { title: words[language].true, value: 'true' },
        { title: words[language].false, value: 'false' },
      ],
      multiline: false,
      maxLength: 0,
    }
  },

  summary(_question, value, language) {
    return words[language][value === true ? 'true' : 'false']
  },
}
