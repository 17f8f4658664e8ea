import { isTold } from './fillers.ts'
import { isNumber, type Spoken, spoken } from './spoken.ts'

/** What forbids where it stands before what is forbidden, as words. */
const forbidding = [
  'nicht',
  'bloß nicht',
  'keinesfalls',
  'keineswegs',
  'niemals',
  'nie',
  'auf keinen fall',
  'unter keinen umständen',
  'not',
  'do not',
  "don't",
  'never',
  "mustn't",
  "shouldn't",
  'no need to',
  'under no circumstances',
  'by no means',
  'on no account',
].map(phrase => spoken(phrase).map(({ word }) => word))

/** What may stand before it: "Nein, die Aufgabe T-2026-48213 bitte nicht …", "I would rather not …". */
const lead =
  listed(`bitte bidde büdde bittschön please pls plz kindly nein ne nee no stop stopp halt hey hi hallo moin servus hello und and also so na
  oh moment wait achtung aber but ja yes jetzt now mal noch ja jo doch lieber rather bloß nur just einfach the this that der die das den
  dem mit bei zu von an um für on to for of idee idea aufgabe task meine mein my du sie you we i ich wir man they id we'd will möchte
  möchten wollte wollen würde darf dürfen soll sollte sollen sollten muss must should may would am im sei seien`)

/** Not to be so, or not able to, is something to be told: neither forbids what stands beside it. */
const stated =
  /^(?:fertig|erledigt$|ganz$|geschafft|schaff|pack|weiter|voran|klar|sicher|sure|zurecht|abl|going|manag|mak(?:e|ing)$|ready|done$|finished$|dringend|urgent|so$|nur$|only$|schlecht|bad$|wahr$|richtig|angekommen|zugestellt|deliver|erreich|reach|verst|versteh|kapier|know|understand|get$|have|think|worry|mind|like$|care$|see$|speak|sprech(?:e|t)?$|read$|write$|les(?:e|en)$|wei(?:ss|t)|wissen|seh|erfahr|forget|vergess|hesitat|zoger)/
/** What people ask for by denying: to hear no more of something, or that nobody learns who they are. */
const wanted =
  /^(?:erinner|benachrichtig|nachricht|mail|mahn|nerv|stor|name|genannt|anonym|vertret|remind|notif|messag|ping|nag|bother|disturb|cover|weiterverfolg|pursu|weitermach)/

/** What begins a command: "schieb … nicht", "nimm … bitte nicht an". */
const commands =
  /^(?:schieb|verschieb|vertag|verlanger|erinner|schliess|losch|entfern|streich|ander|bearbeit|setz|stell|mach|hak|lehn|park|nimm|nehm|nehmt|zieh|meld|leg|fug|trag|fang|start|begin|offn|zeig|gib|geb|schick|schreib|frag|kommentier|unterstutz|brich|brech|beend|hol|pack|tu$|tun$|druck|export|drop|push|move|postpone|close|open|reopen|accept|reject|merge|delete|put)/
/** What is to be written, or why, may deny what it likes; and who cannot do something asks for something else. */
const because =
  /^(?:dass|was|weil|denn|warum|wieso|ob|wenn|that|because|why|what|if|schaff|pack|komm|klapp|reich|versteh|kann|konn|liefer|geliefert|antwort|klar|stimmt|passt|vergess|forget|fertig|erledigt|cant|cannot|couldnt|isnt|wasnt|hasnt|havent|didnt|wont)/
/** "Bleiben getrennt", "stays open": what is to stay as it is. */
const stays = /(?<!\p{L})(?:bleibt|bleiben|stays?|remains?)(?!\p{L})(?! (?:es|it) )/iu

/** "Lass … wie sie ist", "leave … as it is", "Finger weg von …" */
const left =
  /^(?:bitte |please |nein |no |just |und |and )*(?:(?:lass|lasst|lassen sie) (?!uns |mich )(?:[\w-]+ )*(?:wie|so|ruhe|stehn|stehen|liegen|auf der|in arbeit|in bearbeitung|offen|weg|sein)(?: |$)|(?:leave|keep) (?!a |ein |an |my |me |some )(?:[\w-]+ )*(?:as|where|alone|on|open|in|be)(?: |$)|finger weg|hande weg|hands off)/

/** Between two of these something is said for itself. */
const apart = /(?<=[,;.!?])\s|\s[–—-]\s|\n/

/**
 * A text without what it forbids: of "T-2026-48213 nicht schließen, sondern verschieben" the second half. Empty, if it forbids all:
 * "verschieben? Bitte nicht".
 */
export function withoutForbidden(text: string): string {
  if (!hints.test(text)) return text
  const clauses = text.split(apart).map(clause => ({ clause, words: spoken(clause) }))
  if (clauses.some(({ words }) => isBare(words))) return ''
  const kept = clauses.filter(
    ({ clause, words }) =>
      !forbids(words, /(?:nicht|nich|ned|net|not|don['’]t):/i.test(clause)) &&
      !(stays.test(clause) && !clause.includes('?')),
  )
  return kept.length === clauses.length ? text : kept.map(({ clause }) => clause).join(' ')
}

/** Whether something in a text is forbidden. */
export function isForbidden(text: string): boolean {
  return withoutForbidden(text) !== text
}

/** Most texts have none of these. */
const hints =
  /bleib|stay|remain|n[eiï]\p{L}{0,2}t|ned|nich|nie|n['’]t|dont|not|never|kein|no |lass|leave|keep|finger|hände|hands/iu

/** "Bitte nicht", "auf keinen Fall": of what stands before or after. */
function isBare(words: Spoken[]): boolean {
  const at = begins(words)
  const before = words.slice(0, at)
  const is = lengthAt(words, at) > 0 && at + lengthAt(words, at) === words.length
  return is && !before.some(word => isNumber(word) || word.word === 'doch')
}

/** @param isSetOff what is forbidden stands behind a colon */
function forbids(words: Spoken[], isSetOff: boolean): boolean {
  if (left.test(words.map(({ word }) => word).join(' '))) return true
  const at = begins(words)
  const n = lengthAt(words, at)
  if (n > 0) return isMeant(words.slice(at + n), isSetOff || n > 1 || strong.has(words[at]?.word ?? ''))
  return endsSo(words) || isCommand(words.slice(at))
}

/** "Auf keinen Fall …" denies whatever follows; "nicht" may only tell that something is not so. */
function isMeant(rest: Spoken[], isStrong: boolean): boolean {
  if (rest.some(({ word }) => /^(?:name$|namen$|genannt|weiterverfolg|pursu|forget|vergess|hesitat|zoger)/.test(word)))
    return false
  if (isStrong) return true
  return rest[0]?.word !== 'mehr' && !rest.some(({ word }) => stated.test(word) || wanted.test(word))
}

/** "Löschen Sie meine Daten nicht" */
function isCommand([verb, ...rest]: Spoken[]): boolean {
  // "Pack ich nicht"
  const isOwn = ['ich', 'wir'].includes(rest[0]?.word ?? '')
  if (!verb || isOwn || !commands.test(verb.word)) return false
  return rest.some((_, k) => lengthAt(rest, k) > 0) && !rest.some(({ word }) => because.test(word))
}

/** "Meine Daten nicht löschen", "den Workshop bitte nicht": but not "ich kann mich nicht anmelden". */
function endsSo(words: Spoken[]): boolean {
  const last = words.at(-1)
  const at = words.findIndex((_, k) => lengthAt(words, k) > 0)
  if (!last || at < 1) return false
  const rest = words.slice(at + lengthAt(words, at))
  if (rest.length === 0) return asked.has(words[at - 1]?.word ?? '') || lengthAt(words, at) > 1
  const isInfinitive = rest.length === 1 && /[^aeiou]n$|en$/.test(last.word)
  return isInfinitive && isMeant(rest, false) && !words.some(word => isTold(word) || able.has(word.word))
}

const strong = listed('keinesfalls keineswegs niemals')
const asked = listed('bitte please lieber besser bloß')
/** Who tells something of themselves, or asks. */
const able = listed(
  'ich wir kann können könnte lässt geht gibt warum wieso wer wie was wo wenn weil dass ob i we can could why who how what',
)

/** Where what is said begins. */
function begins(words: Spoken[]): number {
  const at = words.findIndex((word, k) => lengthAt(words, k) > 0 || !(isNumber(word) || lead.has(word.word)))
  return at === -1 ? words.length : at
}

/** How many words forbid at a place. */
function lengthAt(words: Spoken[], at: number): number {
  const found = forbidding.filter(phrase => phrase.every((word, k) => words[at + k]?.word === word))
  return Math.max(0, ...found.map(({ length }) => length))
}

function listed(words: string): Set<string> {
  return new Set(words.split(/\s+/).flatMap(each => spoken(each).map(({ word }) => word)))
}
