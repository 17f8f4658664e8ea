import type { Meaning } from '../day/meaning.ts'
import { endsOpen } from '../day/ordinals.ts'
import { dayInText } from '../day/read-words.ts'
import type { ReadContext } from '../kind.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { hasNumber } from './number-words.ts'
import { negations } from './polarity.ts'
import { stemOf } from './stems.ts'

/** Whoever writes more tells more than a day. */
const longest = { letters: 120, words: 14, day: 6 }

/** What makes the day another one, or none for sure. */
const doubts = new Set(
  `nach vor seit statt aber oder wenn falls sofern sobald außer vielleicht eventuell evtl vermutlich wahrscheinlich wohl eher
  glaub glaube denk denke schatz schatze schatzungsweise tendenziell normalerweise normal meist meistens regel eigentlich hauptsache
  könnte könnten müsste sollte würde wurd wär wäre hoffe hoffentlich ungefähr etwa circa war waren ursprünglich früher
  entscheiden entscheidet klären klärt wissen weiß fragen frage sehen schauen melden meldet
  after before since instead but or if when unless maybe perhaps probably mostly usually normally think guess suppose reckon would
  could might should hope hopefully roughly was were originally earlier decide know ask see check`
    .split(/\s+/)
    .map(fold),
)

/** Words that say the same of a day; whoever asks with one of them is answered with any. */
const alike = [
  'rückmeldung feedback antwort antworten bescheid sagen erhalten bekommen kriegen geben answer answers reply everyone gets get',
  'starten test beginnen beginnt startet geht los start starts begin begins',
  'online gehen freigeschaltet verfügbar goes go live available',
].map(words => words.split(' ').map(fold))

/**
 * The only day that a sentence names at its beginning or end, where the rest says no more than the question does: "Der Test beginnt
 * am 11.01.2027." What follows "dann" is told besides.
 * @param asked the question, with its label
 */
export function dayInSentence(asked: string, typed: string, { today, language }: ReadContext): Meaning | undefined {
  const words = typed.trim().split(/\s+/)
  if (typed.length > longest.letters || words.length > longest.words || typed.includes('?')) return undefined
  const dayOf = (text: string) => dayInText(text, today, language)
  for (let count = Math.min(longest.day, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join(' ')
    const tail = words.slice(-count).join(' ')
    for (const [day, rest] of [
      [head, words.slice(count)],
      [tail, words.slice(0, -count)],
    ] as const) {
      const meaning = isClear(day, day === head) ? dayOf(day) : undefined
      if (meaning) return isOnlyTold(rest, knownWords(asked, language), language, dayOf) ? meaning : undefined
    }
  }
  return undefined
}

/** "Der 3. Test", "zum zweiten Mal" name no day, and "3.1." behind other words may be a chapter. */
function isClear(day: string, isFirst: boolean): boolean {
  if (endsOpen(day)) return false
  if (!/\d\W*$/.test(day)) return true
  return isFirst ? /\d\. ?\d{1,2}\.(?:\d{2,4})?\W*$|\p{L}{3} \d{4}\W*$/u.test(day) : leading.test(day)
}

const leading = /^(?:spätestens )?(?:am|zum|bis|den|dem|ab|bis zum|on|by|until|from) (?:den |the )?/i

function knownWords(asked: string, language: ReadContext['language']): Set<string> {
  const own = fold(asked).split(' ')
  const more = alike.filter(group => group.some(word => own.includes(word))).flat()
  return new Set([...own, ...more].map(word => stemOf(word, language)))
}

/** Whether words beside a day doubt nothing, name no other one, and are known, or tell what comes then. */
function isOnlyTold(
  rest: readonly string[],
  known: Set<string>,
  language: ReadContext['language'],
  dayOf: (text: string) => Meaning | undefined,
): boolean {
  const words = fold(rest.join(' ')).split(' ')
  const left = words.filter(word => !known.has(stemOf(word, language)))
  if (hasNumber(left.join(' ')) || words.some(word => doubts.has(word) || negations.has(word))) return false
  if (left.some((word, at) => dayOf(word) || dayOf(left.slice(at, at + 2).join(' ')))) return false
  const isThen = words[0] === 'dann' || words[0] === 'then'
  return isThen || left.every(isEdge)
}
