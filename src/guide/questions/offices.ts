import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { type Found, foundAt, numberOf } from './office-at.ts'
import { isSeveral } from './office-names.ts'

/** Offices that somebody counts up; `stated` is the sum they give themselves. */
interface Counted {
  count: number
  stated?: number
}

/** More than these are a story. */
const longest = { letters: 160, parts: 12 }

/** Parts of a list, of a sentence, or of a name for another. */
const separators = /([,;:+&()\n–!]+|\.(?=\s|$)|\s-\s|\s(?:und|un|and|sowie|plus|as well as)\s)/i

const sum =
  /(?:^| )(?:(?:das |des |that |it )?(?:macht|machen|sind|waren|gibt|makes|are)|also|zusammen|insgesamt|summa summarum|so|in total|altogether)(?: (?:zusammen|insgesamt|dann|also)){0,2} (?<n>\S+)$/
const together: Record<string, number> = { zweit: 2, dritt: 3, viert: 4, funft: 5, sechst: 6 }
/** Beside the number that stands before a list. */
const heads = new Set('wir sind san zu es das insgesamt genau stuck we are there'.split(' '))

const rewordings: [RegExp, string][] = [
  // "Wir (Bauamt)"
  [/(?<!\p{L})(wir|uns|we|us)\s*\([^()]*\)/giu, '$1'],
  [/\bno one\b/gi, 'nobody'],
  [/\b(?:ohne|without|not counting) (?=(?:uns|us)\b)/gi, 'außer '],
  [/\ba (?:pair|couple) of\b/gi, 'two'],
  [
    /\b(?:ich|i|wir|we) (?:glaube?|denke?|denken|schätze?|meine|vermute|think|guess|suppose|reckon|believe|say|would say)\b/gi,
    ' ',
  ],
  [/\bha(?:ve|s) to\b/gi, ' '],
  [/\b(?:the|die|das|den) (?:first|second|other|erste|zweite|andere) (?:half|hälfte|part|teil)\b/gi, ' '],
  [/\b(?:hand in hand|im boot|mit (?:drin|dabei|im spiel)|(?:mit )?zu tun|at the (?:end|start))\b/gi, ' '],
]

/** What is done with a case, by whoever it is. */
const harmless = new Set(
  `erst zuerst zunächst dann danach anschließend schließlich zuletzt schluss ende anfang first then finally last lastly after start end
  zusammen gemeinsam together dazu besides außer neben apart from other than sind beteiligt involved dabei mit plus
  nehmen auf bereiten vor stellung rein receive receives reviews forwards kommt kommen mach mache macht machen vorbereitet prepares prepare prüft prüfen zahlt zahlen bucht kassiert unterschreibt unterschreiben zeichnet mitzeichnen mitzeichnet genehmigt
  genehmigen stempelt bearbeite bearbeitet bearbeiten erledige erledigt erledigen schickt sendet leitet weiter läuft laufen geht beginnt
  fängt kriegt bekommt nimmt entscheidet gibt frei alles rest bescheid geld rechnung antrag vorgang akte do does did pays pay checks
  check signs sign off approves approve handles handle sends send gets get files stamps starts finishes decides reviews most all everything
  case money what who jemand leute kollegen kollege kollegin people someone intern hausintern extern internal internally external externally hands passes zuständige städtische kommunale staatliche örtliche
  komplett s sonst else anders gleich direkt hier eigene eigenes eigenen own but ab d inhouse share teilen federführend`
    .split(/\s+/)
    .map(fold),
)
/** What an edge may be, and makes one of a list none, another, or not all. */
const hinders = /^(?:hat|haben|has|have|bzw|hauptsachlich|uberwiegend|vorallem|mainly|mostly|yet|some|any)$/
const nobody = /^(?:niemand|keiner|keins|nobody|none)$/
const alone = /^(?:selbst|selber|allein|alleine|alone|ourselves|only|solely|nur|bloss|just|einzig|ausschliesslich)$/
/** "Das erledigen wir alleine", "das macht ganz allein das Bürgeramt". */
const ourselves =
  /^(?:(?:das|es|des) )?(?:machen|erledigen|bearbeiten|schaffen) wir (?:\p{L}+ ){0,2}(?:allein|alleine|selbst|selber)$|^we do (?:it|that|this|everything) (?:all )?(?:alone|ourselves|on our own)$/u
const noOthers =
  /^(?:(?:da|hier|es|there) )?(?:(?:ist|sind|is|are) )?(?:keine?[rns]? (?:andere|weitere)[rns]?|no others?|niemand (?:sonst|anders)|sonst (?:keiner|niemand))(?: (?:amt|amter|behorde|behorden|stelle|stellen|department|departments|office|offices|dabei|beteiligt|involved|mit|drin)){0,2}$|^alles (?:in|aus) einer hand(?: bei uns)?$|^all (?:in house|inhouse)$/
const oneAlone =
  /^(?:(?:das|es|des) )?(?:(?:macht|erledigt|bearbeitet) )?(?:(?:ganz|komplett|vollig) )?(?:allein|alleine|einzig) (?:das|die|der) \p{L}*(?:amt|kasse|behorde|verwaltung|stelle|buro|abteilung)$/u
/** That nobody else has to do with it. */
const nobodyElse =
  /^sonst (?:\p{L}+ ){0,3}(?:keiner|niemand|nix|nichts)(?: \p{L}+){0,6}$|^mehr (?:nicht|nich|ned|net|sinds nicht)$|^nobody else(?: \p{L}+){0,3}$|^keine?[rns]? andere[rns]?$|^(?:that s (?:it|all)|das wars)$/u
/** "Der Bestatter zählt ja nicht." */
const uncounted =
  /(?:^| )(?:zahlt|zahlen|zahl|rechne|rechnen)(?: \p{L}+){0,2} (?:nicht|ned|net)(?: mit)?$|(?:^| )(?:doesn t|don t|does not|do not) count$/u
/** "Bei uns sind es zwei": that is where they are. */
const here =
  /^(?:(?:das|es) )?(?:(?:lauft|geht|liegt|passiert) )?(?:\p{L}+ )?(?:bei|in|at) (?:uns|us|mir|unserer|unserem|unserm|our)(?: |$)|^(?:haus)?intern(?:al(?:ly)?)?(?: |$)|^extern(?:al(?:ly)?)?(?: |$)/u

/** "Wir sind vier Ämter." */
const wholly = /^(?:wir|we) (?:sind|san|are) /
const withOwn = /(?:^| )(?:mit|with) (?:uns|us|unserem|unserer|our)(?: |$)/

interface Part {
  words: string
  /** What separates it from the part before. */
  before: string
}

/** What was found so far. */
interface Seen {
  names: Set<string>
  count: number
  isOwn: boolean
  /** "Unser Bauamt". */
  isOurs: boolean
  isAll: boolean
  isAlone: boolean
  /** So many more than what is named. */
  isMore: boolean
  /** "Amt 32": a number behind it is another one. */
  isLabelled: boolean
  /** "Amt für Umwelt": what follows may belong to it. */
  isFor: boolean
}

/**
 * Counts the offices that somebody names instead of their number: "wir und das Landratsamt" are two, "erst das Bauamt, dann
 * vier Behörden vom Land" five. Undefined unless every word is of one of them, or tells only what they do.
 */
export function officesIn(text: string): Counted | undefined {
  if (text.length > longest.letters || /[?/]/.test(text)) return undefined
  if (ourselves.test(fold(text)) || noOthers.test(fold(text)) || oneAlone.test(fold(text))) return { count: 1 }
  const parts = partsOf(rewordings.reduce((told, [way, instead]) => told.replace(way, instead), text))
  if (parts.length > longest.parts) return undefined
  const first = headOf(parts)
  const { told, last } = withoutSum(first === undefined ? parts : parts.slice(1))
  const seen: Seen = {
    ...{ names: new Set<string>(), count: 0, isOwn: false },
    ...{ isOurs: false, isAll: false, isAlone: false, isMore: false, isLabelled: false, isFor: false },
  }
  for (const { words, before } of told) {
    // "Amt für Umwelt und Naturschutz"
    if (seen.isFor && /un|and|&/.test(before) && !/^(?:das|die|der|the|wir|we|us) /.test(`${fold(words)} `))
      return undefined
    const bare = numberOf(fold(words))
    // "Wir und zwei" are two or three.
    if (bare !== undefined && !seen.isLabelled && seen.isOwn)
      return { count: seen.count, stated: bare + seen.count + 1 }
    if (!takePart(words, seen)) return undefined
  }
  const given = first ?? last ?? (isApposition(parts) ? seen.count - 1 : undefined)
  if (seen.isMore && !seen.isOwn && seen.names.size === 0) return undefined
  const isOne =
    seen.isOwn || seen.isOurs || seen.names.size === 0 ? seen.isAll || seen.isAlone : seen.isAll && seen.isAlone
  if (seen.count < 2 && (seen.count === 0 || given !== undefined || !isOne)) return undefined
  return { count: seen.count, ...(given !== undefined && { stated: given }) }
}

function partsOf(text: string): Part[] {
  // "Kita-Verwaltung" is one word.
  const pieces = text.replace(/(?<=\p{L})-(?=\p{L})/gu, '').split(separators)
  return pieces
    .flatMap((words, at) => (at % 2 === 0 ? [{ words, before: pieces[at - 1] ?? '' }] : []))
    .filter(({ words }) => fold(words) !== '')
}

/** "Wir, das Bauamt" may be one or two, at the end of a list as well. */
function isApposition(parts: readonly Part[]): boolean {
  const [own, last] = parts.slice(-2)
  if (!own || !last?.before.includes(',') || !/^(?:das|die|der|the) /.test(fold(last.words))) return false
  return /(?:^| )(?:(?:mein|unser|my|our)\p{L}* \p{L}+|wir|uns|we|us)$/u.test(fold(own.words))
}

/** "Zwei bei uns, zwei beim Kreis" is no heading. */
const isHere = /(?:^| )(?:bei|im|beim|at|intern\p{L}*)(?: |$)/u

/** The number that stands before a list: "drei: wir, die Kasse und der Kreis". */
function headOf([head, next]: readonly Part[]): number | undefined {
  if (!head || !next || !/^[,;:(\n–]/.test(next.before)) return undefined
  const words = fold(head.words).split(' ')
  // "Ämter 20, 32 und 61"
  if (isSeveral(words[0] ?? '') || isHere.test(words.join(' '))) return undefined
  const [n, more] = words.filter(
    word => !heads.has(word) && !isSeveral(word) && (numberOf(word) !== undefined || !isEdge(word)),
  )
  return n === undefined || more !== undefined ? undefined : (together[n] ?? numberOf(n))
}

/** "…, macht zusammen vier", "… sind vier" */
function withoutSum(parts: readonly Part[]): { told: readonly Part[]; last?: number } {
  const words = fold(parts.at(-1)?.words ?? '')
  const found = parts.length > 1 ? sum.exec(words) : null
  const value = numberOf(found?.groups?.n ?? '')
  if (!found || value === undefined) return { told: parts }
  const rest = words.slice(0, found.index)
  return { told: [...parts.slice(0, -1), ...(rest === '' ? [] : [{ words: rest, before: '' }])], last: value }
}

/** Takes up the offices of a part; false if anything else stands in it. */
function takePart(typed: string, seen: Seen): boolean {
  const folded = fold(typed)
  if (nobodyElse.test(folded)) seen.isAll = true
  if (nobodyElse.test(folded) || uncounted.test(folded)) return true
  const found = mentionsIn(folded.split(' '), typed, seen)
  if (!found) return false
  const offices = found.filter(({ is }) => is === 'offices')
  const place = found.find(({ is }) => is === 'place')
  const isOwn =
    found.some(({ is }) => is === 'own') && (offices.length === 0 || !(here.test(folded) || wholly.test(folded)))
  // "Vier Stellen mit uns" has them all.
  if (isOwn && withOwn.test(folded) && offices.some(({ name }) => name === '')) return false
  if (isOwn && !seen.isOwn) seen.count++
  seen.isOwn ||= isOwn
  // "Die vom Kreis"
  if (offices.length === 0 && !isOwn && place && place.name !== '') offices.push(place)
  seen.isFor = / fur /.test(found.at(-1)?.name ?? '')
  for (const { name, count, isOurs, isMore } of offices) {
    if (seen.names.has(name)) return false
    if (name !== '') seen.names.add(name)
    seen.isOurs ||= isOurs ?? false
    seen.isMore ||= isMore ?? false
    seen.count += count
  }
  return true
}

function mentionsIn(words: readonly string[], typed: string, seen: Seen): Found[] | undefined {
  const all: Found[] = []
  const isPlace = here.test(words.join(' '))
  for (let at = 0, ended = -1; at < words.length; ) {
    const word = words[at] ?? ''
    const found = foundAt(words, at, {
      isBehind: ended === at,
      isPlace,
      isLabelled: seen.isLabelled,
      isIt: /(?<!\p{L})IT(?!\p{L})/u.test(typed),
    })
    if (found) {
      all.push(found)
      seen.isLabelled = found.isLabelled ?? false
      at += found.words
      ended = at
      continue
    }
    if (alone.test(word)) seen.isAlone = true
    else if (nobody.test(word)) seen.isAll = true
    else if (hinders.test(word) || (!harmless.has(word) && !isEdge(word))) return undefined
    at++
  }
  return all
}
