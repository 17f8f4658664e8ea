import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, KnownUnits, ReadAnswer, ReadContext } from '../kind.ts'
import { saysDontKnow } from './dont-know.ts'
import { unreadable } from './limit.ts'
import { textIn } from './options.ts'
import { refuse } from './refuse.ts'

/** Longest name of a unit, in characters. */
const longest = 80
/** Units that are named where a text may mean several. */
const most = 4

/** Chosen where the list lacks what somebody looks for: no unit has this id. */
const missing = '_'

/**
 * A unit of the town, chosen from those there are. The value is its German name: whoever reads the answer later sees what
 * it was called then. A name that nobody knows is no answer; whether it is to be a new unit is asked first.
 */
export const unit: Kind<QuestionOf<'unit'>> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  samples() {
    return ['x']
  },

  readText: read,

  readInput(question, input, context) {
    if (input.trim() === missing) return refuse('unit-name')
    const chosen = context.units?.all.find(({ id }) => id === input.trim())
    return chosen ? { ok: true, value: chosen.name.de } : read(question, input, context)
  },

  input(_question, value, { language, units }) {
    const all = units?.all ?? []
    const entered = typeof value === 'string' ? value : ''
    if (all.length === 0) return { kind: 'text', value: entered, options: [], multiline: false, maxLength: longest }
    return {
      kind: 'unit',
      value: all.find(({ name }) => name.de === entered)?.id ?? '',
      options: [
        ...all.map(({ id, name }) => ({ title: textIn(name, language), value: id })),
        { title: language === 'de' ? 'Mein Amt fehlt hier' : 'My department is missing here', value: missing },
      ],
      multiline: false,
      maxLength: 0,
    }
  },

  summary(_question, value) {
    return String(value)
  },
}

function read(_question: QuestionOf<'unit'>, typed: string, { language, units }: ReadContext): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') return refuse('empty')
  if (name.length > longest) return refuse('too-long', { limit: longest, length: name.length })
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('no-words')
  if (!units) return { ok: true, value: name }
  return among(units, name, language)
}

/** With an article or a word that leads on, people say it in a sentence: "im Steueramt", "das Bauamt". */
function among(units: KnownUnits, name: string, language: Language): ReadAnswer {
  const plain = name
    .replace(/^(?:(?:im|in|bei|beim|at|for|für)\s+)?(?:(?:das|dem|der|die|den|the)\s+)?(?=\S)/iu, '')
    .replace(/[.!]$/, '')
  const found = [units.find(name), units.find(plain)].find(({ is }) => is === 'found') ?? units.find(plain)
  if (found.is === 'found') return { ok: true, value: found.name }
  if (saysDontKnow(name)) return refuse('dont-know')
  if (found.is === 'same') {
    const refused = refuse('unit-same', { entered: name, option: quoted(found.name, language) })
    return { ok: false, problem: { ...refused.problem, unit: found.name } }
  }
  const near = found.names.slice(0, most).map(each => quoted(each, language))
  const refused =
    near.length > 0
      ? refuse('unit-near', { entered: plain, options: near.join(', ') })
      : refuse('unit-new', { entered: plain })
  return { ok: false, problem: { ...refused.problem, unit: plain } }
}

function quoted(name: string, language: Language): string {
  return language === 'de' ? `„${name}“` : `“${name}”`
}
