import type { ReadAnswer } from '../kind.ts'
import type { Amount } from './amount.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { hasNumber, isArticle } from './number-words.ts'

/** Whoever writes more tells more than a number. */
const longest = { letters: 140, words: 20, number: 8 }

/** Words that make a number beside them another one, a part of one, or none of today. */
const changes = set(
  `mehr weniger länger kürzer öfter seltener manchmal oder außer bis höchstens mindestens wenigstens maximal minimal max min über unter ab
  nicht nichts nix ned net nich plus minus nochmal nochmals noch dazu zusätzlich weitere weiteren weiterer weiteres andere anderen anderer extra
  pro paar einige mehrere viele manche couple several few some many lots je jeweils jede jeder jedes jeden früher damals vorher ursprünglich einst wäre wären hätte hätten könnte könnten sollte sollten soll sollen
  würde würden sofern sobald als doppelt doppelte halb hälfte drittel viertel kaum seit künftig zukünftig geplant nächstes nächsten
  wünschen möchten alte alten altes sommer winter herbst frühjahr frühling saison ferien neben tag tage tagen woche wochen monat monate monaten quartal jahr jahre jahren stunde stunden minute minuten std min h
  more less longer shorter sometimes or except up not no never other others another extra additional each per every apiece before used would
  should could than half double twice least most over under above below next planned since though quarter third between besides apart old summer autumn season spring
  day days week weeks month months year years hour hours minute minutes`,
)
/** Of these, what changes nothing in another part of the sentence: "sieben, und jede will eine Kopie". */
const apart = set(
  `jede jeder jedes jeden every seit als ab über unter over under above below viele viel many lots früher
  vorher damals ursprünglich before nächstes nächsten next tag tage tagen woche wochen monat monate monaten quartal jahr jahre jahren stunde stunden
  minute minuten std min h day days week weeks month months year years hour hours minutes since than neben`,
)
/** Words of a part that tells something of its own. */
const shortest = 3
const denying = /^(?:kein|koa|koi|keen)/

/** What a bare number may be followed by: what is told of it, and not what is counted. */
const leadsOn = new Set(
  `mit beim zum wenn falls laut lt inkl inklusive einschließlich samt ohne hab habe haben hatten kommen laufen gehen
  gestern neulich yesterday recently with if when including incl without according across altogether overall counting`
    .split(/\s+/)
    .map(fold),
)

/**
 * The only number that a sentence names: "10 min reine Bearbeitung", "zwanzigtausend, wir sind eine große Stadt". Nothing beside
 * it may change it; without its unit it stands for itself, or at an end of what is told of it.
 * @param read reads some of the words as an amount
 * @param amountOf what these words say about one
 */
export function numberInSentence(
  typed: string,
  read: (words: string) => ReadAnswer,
  amountOf: (words: string) => Amount,
): ReadAnswer | undefined {
  const words = typed.trim().split(/\s+/)
  if (typed.length > longest.letters || words.length > longest.words || typed.includes('?')) return undefined
  for (let count = Math.min(longest.number, words.length - 1); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const said = words.slice(from, from + count).join(' ')
      const found = read(said)
      if (!found.ok) continue
      const [before, after] = [words.slice(0, from), words.slice(from + count)]
      const isNamed = stands(before, said, after, amountOf(said))
      if (isNamed && isAllTold(before, said, after, amountOf)) return found
    }
  }
  return undefined
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(fold))
}

/** Whether nothing beside a number changes it: in its own part of the sentence, and in the others. */
function isAllTold(
  before: readonly string[],
  said: string,
  after: readonly string[],
  amountOf: (words: string) => Amount,
): boolean {
  const begin = before.findLastIndex(word => ends.test(word)) + 1
  const end = ends.test(said) ? 0 : after.findIndex(word => ends.test(word)) + 1 || after.length
  const own = [before.slice(begin), after.slice(0, end)].map(part => part.join(' '))
  const others = [before.slice(0, begin), after.slice(end)].flatMap(part => part.join(' ').split(/[,;:!–] /))
  return own.every(part => isTold(part, amountOf)) && others.every(part => isTold(part, amountOf, true))
}

const ends = /[,;:!–)-]$|\p{L}{4}\.$/u

/** "Fünf Ämter und der Kreis", "die 5 für Adressen" */
const joins = /(?<!\p{L})(?:und|un|sowie|and)(?: (?:der|die|das|den|the))?(?: \p{L}+)?$/iu
const definite = new Set('die der das den the'.split(' '))

/** Whether a number is no part of what stands around it: "Zimmer 12", "5 Euro". One is hardly ever meant beside other words. */
function stands(before: readonly string[], said: string, after: readonly string[], { terms, one }: Amount): boolean {
  const [last = '', next = ''] = [before.at(-1), after[0]]
  const [isFirst, isLast] = [last === '' || ends.test(last), next === '' || ends.test(said)]
  if (
    joins.test(`${said} ${next}`) ||
    (!isFirst && (isArticle(fold(last)) || definite.has(fold(last)))) ||
    (!isLast && isArticle(fold(next)))
  )
    return false
  const isOne = terms.some(({ worded, value, adds, factor }) => worded && value <= 1 && !(adds && factor > 1))
  const isApart = isFirst && isLast && terms.every(({ unit }) => unit)
  if (isOne && !isApart && !/(?<!\p{L})(?:eins|one|einmal|once|einzig\p{L}*)(?!\p{L})/iu.test(said)) return false
  const [isLed, isFollowed] = [isFirst || isEdge(fold(last)), isLast || /^[–(-]/.test(next) || leadsOn.has(fold(next))]
  if (one !== undefined) return isLed
  return terms.every(({ unit }) => unit) || (isLed && isFollowed)
}

/** "It's a short one", "davon die Hälfte online", "das Warten nicht gerechnet": what neither counts nor changes anything. */
const asides =
  /\b(?:an?|the|this|that)(?: \w+)? one\b|\bfor (?:one|each|a single one)(?=[.! ]*$)|(?:^|[,;] *)(?:davon|of which|of those|of them) .*$|(?:^|[,;] *)(?:so )?(?:steht|laut|siehe|according to|says) .*$|\bmehr (?:haben|hamma|hama|ham|sind|ist|gibt|gibts|kommt|kriegen)(?: wir| es)? (?:nicht|ned|net|nich)$|\bnicht (?:mit|ein)?ge(?:rechnet|zählt)\b|\b(?:letzte|vorige|diese) (?:woche|tage) (?:nach)?ge(?:zählt|messen|stoppt)\b|\b(?:counted|measured|timed)(?: \w+)? (?:last|this) (?:week|month)\b/gi

/** Whether words beside a number name no other one, and change nothing about it. */
function isTold(rest: string, amountOf: (words: string) => Amount, isApart = false): boolean {
  const told = rest.replace(asides, ' ')
  const words = fold(told).split(' ')
  const isSentence = isApart && words.length >= shortest
  const isChange = (word: string) => changes.has(word) && !(isSentence && apart.has(word))
  if (hasNumber(told) || words.some(word => isChange(word) || denying.test(word))) return false
  // "Der Kreis hat drei, wir eine"
  if (/(?<!\p{L})(?:eine?[nrs]?|one)\W*$/iu.test(told)) return false
  const { terms, leading = 1, bound } = amountOf(told)
  return (
    leading === 1 && bound === undefined && terms.every(({ worded, value, unit }) => worded && value === 1 && !unit)
  )
}
