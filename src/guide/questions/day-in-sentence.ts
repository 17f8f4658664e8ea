import { plus, weekdayOf } from '../day/days.ts'
import type { Meaning } from '../day/meaning.ts'
import { endsOpen } from '../day/ordinals.ts'
import { dayInText } from '../day/read-words.ts'
import { weekdayNamed } from '../day/words.ts'
import type { ReadContext } from '../kind.ts'
import { dayInstead } from './day-instead.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { hasNumber } from './number-words.ts'
import { negations } from './polarity.ts'
import { stemOf } from './stems.ts'

/** Whoever writes more tells more than a day. */
const longest = { letters: 140, words: 20, day: 7, aside: 3, told: 8, counted: 5 }

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
  `da dann weil denn wenn falls sofern sobald so vorher davor danach früher eher bis damit beim bei im in mit zur zum nach vor wie
  because since then as before by after earlier sooner when if once at in with for`,
)

/** What takes a day back, or makes it depend on something. */
const takesBack = set(
  `knapp eng wackelt schwierig spät zu kaum tight late difficult unlikely hardly drauf darauf später plus extra zusätzlich zustimmt stimmt klappt genehmigt genehmigung folgende folgenden darauffolgende oder
  later following plus agrees approves works
  sonst ansonsten oder entweder vielleicht eventuell evtl unsicher sicher fest klar unklar entscheiden entscheidet klären klärt fragen
  verschieben verschoben statt notfalls besser lieber wäre wär better rather would spätestens frühestens doch anschließend
  otherwise else or either maybe perhaps sure certain fixed decide decides depends instead`,
)
const isIdiom =
  /^(?:first thing|(?:das sind|das waren|that s|that is) (?:\p{L}+ )?\d{1,2} (?:tage|arbeitstage|urlaubstage|wochen|days|weeks)(?: \p{L}+){0,2}|(?:and )?(?:i m|i am) not kidding|(?:das ist |da ist |that s |that is )?(?:mein letzter|my last) (?:arbeitstag|tag|day)(?: \p{L}+){0,3}|(?:das ist |ist )?(?:kein(?:e[nr]?)?|ohne) (?:scherz|witz|quatsch|schmarrn|tag fruher|tag spater)|no joke|not a joke|believe it or not|(?:keinen tag|nicht|nich|not) (?:fruher|spater|eher|earlier|later|a day (?:earlier|later)))$/u
const isAway = /(?:^| )(?:urlaub|ferien|frei|geschlossen|krank|weg|feierabend|holiday|vacation|off|closed)(?: |$)/
const isBack = /(?:^| )(?:zuruck|wieder|vorbei|rum|aus|uber|ende|back|over|return)(?: |$)/

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(fold))
}

/** Words that say the same of a day; whoever asks with one of them is answered with any. */
const alike = [
  'rückmeldung feedback kommt steht stehts erscheint veröffentlicht zeitung amtsblatt homepage webseite website sitzung ratssitzung gemeinderatssitzung stadtratssitzung gemeinderat stadtrat ausschuss bürgerversammlung presse brief mail newsletter council meeting newspaper gazette published comes antwort antworten bescheid sagen erhalten bekommen kriegen geben schreiben zurückschreiben zurück informieren answer answers reply everyone gets get write back tell',
  'starten test beginnen beginnt startet geht los loslegen legen anfangen fangen start starts begin begins let s kick off',
  'online gehen livegang golive go live sein steht stehts freigeschaltet verfügbar los geht gehts starten startet start goes go live available',
].map(words => words.split(' ').map(fold))

/** What is done with any day. */
const usual = set(
  `gern gerne lieber liebsten erst neu auf passt passen schaff schaffe schaffs schaffen ichs krieg kriege kriegen krieg hin mach mache machs fertig erledigt
  erledige liefern liefere abgeben ausgemacht vereinbart abgesprochen abgestimmt vorgesehen beschlossen laut plan ginge
  peilen peile angepeilt anpeilen ziel zieltermin zieldatum termin terminiert frist deadline neue neuer neuen gesetzt fest fix fixiert festgelegt pünktlich
  rum ok okay klar reicht langt gut prima nimm nehm nehmen trag trage eintragen ein draus stell stelle stellen verlänger verlängern verlängere verlängert gib gebt mir
  mich brauch brauche brauchen freischalten freischaltung onlinegang onlinestart bürgermeister chef chefin rat leitung hat haben gesagt legen ma sag
  let re ve aiming aim target set works me do fine ok okay give until need have new date deadline s say done finish finished manage deliver ready agreed lets suits setz setzen setze schieb schiebs schiebe schieben verschieb leg legs lege würd würde würden glaub glaube denk
  denke möchte möchten wollen will versprochen zugesagt geplant weg abwesend vertretung
  put move push set make it want plan planned away out promised`,
)

/**
 * The only day that a sentence names, where its part says no more than the question does, and the other parts tell why: "Der Test
 * beginnt am 11.01.2027, dann ist die Software da."
 * @param asked the question, with its label
 */
export function dayInSentence(asked: string, typed: string, { today, language }: ReadContext): Meaning | undefined {
  const words = typed.trim().replace(/\s-\s/g, ' – ').split(/\s+/)
  if (typed.length > longest.letters || words.length > longest.words || typed.includes('?')) return undefined
  const dayOf = (text: string) => dayInText(text, today, language)
  const instead = dayInstead(typed, dayOf)
  if (instead !== undefined) return dayOf(instead) ?? dayInSentence(asked, instead, { today, language })
  for (let count = Math.min(longest.day, words.length - 1); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const day = words.slice(from, from + count).join(' ')
      const meaning = isClear(words, from, count) ? dayOf(day) : undefined
      // "Dreikönig, am 7. Januar": the first may only tell when that is.
      if (!meaning || (meaning.is === 'several' && isParted(words, from, count))) continue
      const { own, asides } = around(words, from, count)
      const told = {
        day,
        isEnd: asked === '' && (until.test(day) || own.some(word => /^(?:endet|ends)$/i.test(word))),
        meaning,
        dayOf,
      }
      const isNamed = isOnlyTold(own, knownWords(asked, language), language, told)
      if (isNamed && asides.every(each => isAside(each, told))) return meaning
      if (meaning.is !== 'day') return undefined
    }
  }
  return undefined
}

/** A day that was found, as it was typed. */
interface Told {
  day: string
  /** It ends something: "Elternzeit bis 28.2." */
  isEnd: boolean
  meaning: Meaning
  dayOf: (text: string) => Meaning | undefined
}

const until = /^(?:bis|until|till|through)(?!\p{L})/iu
/** Why somebody is away. */
const away = set(
  `bin m ll be out endet ends krank urlaub urlaubstag elternzeit mutterschutz reha kur krankgeschrieben lehrgang fortbildung dienstreise sabbatical leave holiday sick parental
  maternity vacation off`,
)

const ends = /[,;:–]$/

function isParted(words: readonly string[], from: number, count: number): boolean {
  return words.slice(from, from + count - 1).some(word => ends.test(word))
}

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
function isClear(words: readonly string[], from: number, count: number): boolean {
  const day = words.slice(from, from + count).join(' ')
  const before = words[from - 1] ?? ''
  if (endsOpen(day)) return false
  if (!/\d\W*$/.test(day) || /\d{1,2}\.? \p{L}{3,} \d{4}\W*$/u.test(day) || leading.test(day)) return true
  // "Der 10. passt"
  if (/^(?:der|the) /i.test(day)) return /^(?:passt|reicht|ist|wird|geht|steht|ginge)$/i.test(words[from + count] ?? '')
  const isFirst = from === 0 || ends.test(before) || /^(?:ma|mal|mach|sag|nimm|ist|say|make|is)$/i.test(before)
  return isFirst && /\d\. ?\d{1,2}\.(?:\d{2,4})?\W*$|\p{L}{3} \d{4}\W*$/u.test(day)
}

const leading =
  /^(?:also |sprich )?(?:nur |erst |spätestens )?(?:am|zum|bis|den|dem|ab|auf|bis zum|on|by|until|from|to) (?:den |the )?/i

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
  { isEnd, dayOf }: Told,
): boolean {
  const words = fold(rest.join(' '))
    .split(' ')
    .filter(word => word !== '')
  const left = words.filter(
    word => !known.has(stemOf(word, language)) && !usual.has(word) && !(isEnd && away.has(word)),
  )
  if (hasNumber(left.join(' ')) || words.some(word => doubts.has(word) || negations.has(word))) return false
  return left.every(isEdge) && !left.some((word, at) => dayOf(word) || dayOf(left.slice(at, at + 2).join(' ')))
}

/** "Da ist die Kollegin zurück", "kein Scherz", "Elternzeit": it tells something besides, and no other day. */
function isAside(part: string, { day, meaning, dayOf }: Told): boolean {
  const text = fold(part)
  const words = text.split(' ')
  const isSame = [part, `in ${part.replace(/ lang$/, '')}`].some(
    each => JSON.stringify(dayOf(each)) === JSON.stringify(meaning),
  )
  if (isIdiom.test(text) || isSame) return true
  const weekday = weekdayNamed(/^(?:(?:das |it )?(?:ist|is|s) )?(?:ein|a) (?<w>\p{L}+)$/u.exec(text)?.groups?.w)
  if (weekday !== undefined) return meaning.is === 'day' && weekdayOf(meaning.day) === weekday
  const isWritten = /\d/.test(day)
  const isNear = isWritten ? isBeside(text, meaning, dayOf) : undefined
  if (isNear !== undefined) return isNear
  const [first = ''] = words
  const isReason = reasons.has(first)
  const isConcluded = /^(?:also|sprich)(?= )/i.test(day)
  if (
    !isReason &&
    !isConcluded &&
    (words.length > longest.told || (words.length > longest.aside && words.some(word => spans.has(word))))
  )
    return false
  if (words.some(word => takesBack.has(word)) || (isAway.test(text) && !isBack.test(text))) return false
  // "Da ist um 18 Uhr Ausschuss"; "dann 14 Tage" may be counted on.
  if (hasNumber(part) && !isConcluded && (!isReason || words.length < longest.counted)) return false
  // "Montag, nach Ostern"
  if (!isWritten && /^(?:nach|vor|after|before)$/.test(first)) return false
  if (words.some((_, at) => [1, 2, 3].some(many => isOther(dayOf(words.slice(at, at + many).join(' ')))))) return false
  return isReason || isConcluded || !words.some(word => negations.has(word) || doubts.has(word))
}

const spans = set(
  'tag tage tagen woche wochen monat monate monaten jahr jahre jahren day days week weeks month months year years',
)

/** "Gleich nach Dreikönig, am 7. Januar", "vor den Ferien, am 18.12.": whether they fit; undefined if it is nothing of the kind. */
function isBeside(text: string, meaning: Meaning, dayOf: Told['dayOf']): boolean | undefined {
  const { way, from = '' } =
    /^(?:(?:gleich|direkt|kurz|erst|also|right|just|shortly) ){0,2}(?<way>nach|vor|after|before) (?:(?:de[mnr]|the|unserem|meinem|our|my) )?(?<from>\p{L}+(?: \p{L}+)?)$/u.exec(
      text,
    )?.groups ?? {}
  if (way === undefined || meaning.is !== 'day') return undefined
  const other = dayOf(from)
  if (other?.is !== 'day') return other === undefined
  const isAfter = way === 'nach' || way === 'after'
  const [early, late] = isAfter ? [other.day, meaning.day] : [meaning.day, other.day]
  return early < late && plus(early, { days: 14 }) >= late
}

function isOther(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.is !== 'period'
}
