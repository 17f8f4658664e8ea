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
const longest = { letters: 140, words: 20, day: 7, aside: 3 }

/** What makes the day another one, or none for sure. */
const doubts = set(
  `nach vor seit statt aber oder wenn falls sofern sobald außer vielleicht eventuell evtl vermutlich wahrscheinlich wohl eher
  schatz schatze schatzungsweise tendenziell normalerweise normal meist meistens regel eigentlich hauptsache vom jeden jeder immer
  könnte könnten müsste sollte wär wäre hoffe hoffentlich ungefähr etwa circa war waren ursprünglich früher
  entscheiden entscheidet klären klärt wissen weiß fragen frage sehen schauen melden meldet
  after before since instead but or if when unless maybe perhaps probably mostly usually normally every always
  would could might should hope hopefully roughly was were originally earlier decide know ask see check`,
)

/** What a part of its own may begin with that only tells why, or what happens until then and from then on. */
const reasons = set(
  `da dann weil denn wenn falls sobald vorher davor danach früher eher bis damit beim bei im in mit zur zum nach vor wie
  because since then as before by after earlier sooner when if once at in with for`,
)

/** What takes a day back, or makes it depend on something. */
const takesBack = set(
  `sonst ansonsten oder entweder vielleicht eventuell evtl unsicher sicher fest klar unklar entscheiden entscheidet klären klärt fragen
  verschieben verschoben statt notfalls besser lieber wäre wär better rather would spätestens frühestens doch anschließend
  otherwise else or either maybe perhaps sure certain fixed decide decides depends instead`,
)
const isIdiom =
  /^(?:(?:das ist |ist )?(?:kein(?:e[nr]?)?|ohne) (?:scherz|witz|quatsch|schmarrn|tag fruher|tag spater)|no joke|not a joke|believe it or not|(?:keinen tag|nicht|nich|not) (?:fruher|spater|eher|earlier|later|a day (?:earlier|later)))$/
const isAway = /(?:^| )(?:urlaub|ferien|frei|geschlossen|krank|weg|feierabend|holiday|vacation|off|closed)(?: |$)/
const isBack = /(?:^| )(?:zuruck|wieder|vorbei|rum|aus|uber|ende|back|over|return)(?: |$)/

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(fold))
}

/** Words that say the same of a day; whoever asks with one of them is answered with any. */
const alike = [
  'rückmeldung feedback antwort antworten bescheid sagen erhalten bekommen kriegen geben schreiben zurückschreiben zurück informieren answer answers reply everyone gets get write back tell',
  'starten test beginnen beginnt startet geht los loslegen legen anfangen fangen start starts begin begins let s kick off',
  'online gehen freigeschaltet verfügbar los geht gehts starten startet start goes go live available',
].map(words => words.split(' ').map(fold))

/** What is done with any day. */
const usual = set(
  `gern gerne lieber erst neu auf setz setzen setze schieb schiebs schiebe schieben verschieb leg legs lege würd würde würden glaub glaube denk
  denke möchte möchten wollen will versprochen zugesagt geplant weg abwesend vertretung
  put move push set make it want plan planned away out promised`,
)

/**
 * The only day that a sentence names, where its part says no more than the question does, and the other parts tell why: "Der Test
 * beginnt am 11.01.2027, dann ist die Software da."
 * @param asked the question, with its label
 */
export function dayInSentence(asked: string, typed: string, { today, language }: ReadContext): Meaning | undefined {
  const words = typed.trim().split(/\s+/)
  if (typed.length > longest.letters || words.length > longest.words || typed.includes('?')) return undefined
  const dayOf = (text: string) => dayInText(text, today, language)
  for (let count = Math.min(longest.day, words.length - 1); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const day = words.slice(from, from + count).join(' ')
      const meaning = isClear(day, from === 0 || ends.test(words[from - 1] ?? '')) ? dayOf(day) : undefined
      if (!meaning) continue
      const { own, asides } = around(words, from, count)
      const isNamed = isOnlyTold(own, knownWords(asked, language), language, dayOf)
      if (isNamed && asides.every(each => isAside(each, /\d/.test(day), meaning, dayOf))) return meaning
      if (meaning.is !== 'day') return undefined
    }
  }
  return undefined
}

const ends = /[,;:–]$/

/** What stands in the same part of a sentence as some of its words, and its other parts. */
function around(words: readonly string[], from: number, count: number): { own: string[]; asides: string[] } {
  const begin = words.findLastIndex((word, at) => at < from && ends.test(word)) + 1
  const end = words.findIndex((word, at) => at >= from + count - 1 && ends.test(word)) + 1 || words.length
  const others = [words.slice(0, begin), words.slice(end)].map(each => each.join(' '))
  return {
    own: [...words.slice(begin, from), ...words.slice(from + count, end)],
    asides: others.flatMap(each => each.split(/[,;:–](?:\s|$)|\s-\s/)).filter(each => fold(each) !== ''),
  }
}

/** "Der 3. Test", "zum zweiten Mal" name no day, and "3.1." behind other words may be a chapter. */
function isClear(day: string, isFirst: boolean): boolean {
  if (endsOpen(day)) return false
  if (!/\d\W*$/.test(day)) return true
  return (isFirst && /\d\. ?\d{1,2}\.(?:\d{2,4})?\W*$|\p{L}{3} \d{4}\W*$/u.test(day)) || leading.test(day)
}

const leading =
  /^(?:also |sprich )?(?:nur |erst |spätestens )?(?:am|zum|bis|den|dem|ab|auf|bis zum|on|by|until|from) (?:den |the )?/i

function knownWords(asked: string, language: ReadContext['language']): Set<string> {
  const own = fold(asked).split(' ')
  const more = alike.filter(group => group.some(word => own.includes(word))).flat()
  return new Set([...own, ...more].map(word => stemOf(word, language)))
}

/** Whether words beside a day doubt nothing, name no other one, and are known. */
function isOnlyTold(
  rest: readonly string[],
  known: Set<string>,
  language: ReadContext['language'],
  dayOf: (text: string) => Meaning | undefined,
): boolean {
  const words = fold(rest.join(' '))
    .split(' ')
    .filter(word => word !== '')
  const left = words.filter(word => !known.has(stemOf(word, language)) && !usual.has(word))
  if (hasNumber(left.join(' ')) || words.some(word => doubts.has(word) || negations.has(word))) return false
  return left.every(isEdge) && !left.some((word, at) => dayOf(word) || dayOf(left.slice(at, at + 2).join(' ')))
}

/** "Da ist die Kollegin zurück", "kein Scherz", "Elternzeit": it tells something besides, and no other day. */
function isAside(
  part: string,
  isWritten: boolean,
  day: Meaning,
  dayOf: (text: string) => Meaning | undefined,
): boolean {
  const text = fold(part)
  const words = text.split(' ')
  const isSame = [part, `in ${part.replace(/ lang$/, '')}`].some(
    each => JSON.stringify(dayOf(each)) === JSON.stringify(day),
  )
  if (isIdiom.test(text) || isSame) return true
  const [first = ''] = words
  if (!reasons.has(first) && words.length > longest.aside) return false
  if (hasNumber(part) || words.some(word => takesBack.has(word)) || (isAway.test(text) && !isBack.test(text)))
    return false
  // "Montag, nach Ostern"
  if (!isWritten && /^(?:nach|vor|after|before)$/.test(first)) return false
  if (words.some((_, at) => [1, 2, 3].some(many => isOther(dayOf(words.slice(at, at + many).join(' ')))))) return false
  return reasons.has(first) || !words.some(word => negations.has(word) || doubts.has(word))
}

function isOther(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.is !== 'period'
}
