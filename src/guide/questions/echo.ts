import type { Language } from '../../documents/language.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { isMixed, negations } from './polarity.ts'
import { heard } from './sentence.ts'
import { stemOf } from './stems.ts'

/** What is said of a part only: "nur der Anschluss". */
const limits = new Set(['nur', 'bloss', 'only', 'just'])

/** Verbs that most questions can be answered with. */
const usual = new Set(
  'machen macht tun gehen geht wird werden würden würde sollen sollte wollen hätten mussten klappt funktioniert stimmt liegen sowas derzeit aktuell momentan work works would will do does done right'
    .split(' ')
    .map(fold),
)

/**
 * A question said back as an answer: "Fallen Gebühren an?" – "es fallen keine an". Undefined if it says anything else, doubts, or
 * lacks what the question denies.
 */
export function echoed(asked: string, typed: string, language: Language): boolean | undefined {
  const sentence = heard(typed)
  if (!sentence || sentence.isAsked || sentence.begins) return undefined
  if (isMixed(sentence.words) || sentence.words.some(word => limits.has(word))) return undefined
  const own = fold(asked).split(' ')
  const known = new Set(own.filter(isWeighty).map(word => stemOf(word, language)))
  const said = sentence.words.filter(isWeighty)
  const isTold = said.some(word => known.has(stemOf(word, language)))
  if (!isTold || !said.every(word => usual.has(word) || known.has(stemOf(word, language)))) return undefined
  const denied = own.filter(word => negations.has(word))
  if (denied.some(word => !sentence.words.includes(word))) return undefined
  const further = sentence.words.filter(word => negations.has(word) && !denied.includes(word)).length
  return further > 1 ? undefined : further === 0
}

function isWeighty(word: string): boolean {
  return !isEdge(word) && !negations.has(word)
}
